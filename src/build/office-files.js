/**
 * Which files of @microsoft/office-js the pages serve, under `office/`, unmodified (the licence forbids changing them)
 * and never committed. Same relative, lower-case places as in the package: office.js finds the others by its own URL.
 *
 * OFFICE_JS_DIR names another folder to copy from at build time, for a site that has newer files from Microsoft's CDN;
 * the feature probe in hosts/office copes with either.
 */
const path = require('node:path');

/** Relative places in the package's `dist`, each with the reason it is here. */
const OFFICE_FILES = [
  'office.js', // the loader
  'excel-win32-16.01.js', // Excel for Windows; the workbench runs this client alone against its stand-in
  'excel-win32-16.00.js', // very old 16.00 builds: only so that they reach the "too old" message
  'excel-mac-16.00.js', // Excel for Mac
  'excel-web-16.00.js', // Excel on the web
  'excel-ios-16.00.js', // iPad
  'vi-vn/office_strings.js', // Vietnamese display language
  'en-us/office_strings.js', // English, and the fallback of every other language
  'o15apptofilemappingtable.js', // a browser without a host, Office 2013
  'telemetry/oteljs_agave.js', // asked for after ready; without it a 404 and five seconds of waiting
  'ariatelemetry/aria-web-telemetry.js', // the same in older hosts
];

/** office.js asks for this folder as `AgaveErrorUX` (web, untrusted Office Online host), the package has it in lower case. */
const ERROR_UX = { from: 'agaveerrorux', alias: 'AgaveErrorUX' };

/** The folder the files are copied from. */
function officeFolder() {
  const override = process.env.OFFICE_JS_DIR;
  if (override) return path.resolve(override);
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

module.exports = { OFFICE_FILES, ERROR_UX, officeFolder };
