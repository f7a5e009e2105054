/** Finds the browser of the tests, and unpacks it where it comes with npm, before several test files ask for it at once. */
import { findBrowser } from './browser.js';

findBrowser();
