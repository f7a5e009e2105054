/**
 * Puts the command of this package itself among the installed ones, as npm does for the packages it installs but not for
 * the one it stands in: `npx soat` then starts at once and offline, instead of installing the folder into npm's cache.
 */
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const { bin } = require(path.join(root, 'package.json'));
const folder = path.join(root, 'node_modules', '.bin');

fs.mkdirSync(folder, { recursive: true });
for (const [name, file] of Object.entries(bin)) {
  const target = path.relative(folder, path.join(root, file));
  const link = path.join(folder, name);
  fs.rmSync(link, { force: true });
  if (process.platform === 'win32') fs.writeFileSync(`${link}.cmd`, `@node "%~dp0${target}" %*\r\n`);
  else fs.symlinkSync(target, link);
}
