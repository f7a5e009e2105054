/**
 * Files in memory, with as much of Node's `fs` as webpack asks of the place that it writes to. The development server keeps
 * its pages here: dist/ stays what the last build made.
 */
const path = require('node:path');

class MemoryFiles {
  /** Absolute path → bytes. */
  #files = new Map();

  /** The file's bytes, or undefined. */
  get(file) {
    return this.#files.get(path.resolve(file));
  }

  mkdir(folder, ...rest) {
    rest.at(-1)(null);
  }

  writeFile(file, content, ...rest) {
    this.#files.set(path.resolve(file), Buffer.from(content));
    rest.at(-1)(null);
  }

  readFile(file, ...rest) {
    const bytes = this.get(file);
    if (bytes) rest.at(-1)(null, bytes);
    else rest.at(-1)(missing(file));
  }

  stat(file, ...rest) {
    const bytes = this.get(file);
    if (bytes) rest.at(-1)(null, { size: bytes.length, isFile: () => true, isDirectory: () => false });
    else rest.at(-1)(missing(file));
  }

  readdir(folder, ...rest) {
    const inside = path.resolve(folder) + path.sep;
    const below = [...this.#files.keys()].filter((file) => file.startsWith(inside));
    rest.at(-1)(null, [...new Set(below.map((file) => file.slice(inside.length).split(path.sep)[0]))]);
  }

  unlink(file, ...rest) {
    rest.at(-1)(this.#files.delete(path.resolve(file)) ? null : missing(file));
  }

  rmdir(folder, ...rest) {
    rest.at(-1)(null);
  }
}

function missing(file) {
  return Object.assign(new Error(`no such file: ${file}`), { code: 'ENOENT' });
}

module.exports = { MemoryFiles };
