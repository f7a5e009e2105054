/** What every browser has and jsdom lacks. Imported before anything that needs it while it loads. */
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom has no canvas and says so on the console whenever somebody asks for one; axe asks.
if (typeof HTMLCanvasElement !== 'undefined') HTMLCanvasElement.prototype.getContext = () => null;

// What a test waits for comes when it comes: on a busy machine a second is nothing, and a test must not fail by chance.
configure({ asyncUtilTimeout: 30_000 });
