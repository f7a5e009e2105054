/**
 * What the name `@fluentui/react-components` means in tests (jest.config.js): its own index, but each package behind it is
 * loaded when a component of it is asked for. The pages use a dozen of them; all together are two thousand files, which jest
 * loads anew for every test file.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const INDEX = join(__dirname, '../../node_modules/@fluentui/react-components/lib-commonjs/index.cjs');
const index = readFileSync(INDEX, 'utf8');
const packages = new Map(
  Array.from(index.matchAll(/^const (_\w+) = require\("([^"]+)"\);$/gm), ([, variable, name]) => [variable, name]),
);
const parts = Array.from(index.matchAll(/^ {4}get (\w+) \(\) \{\n {8}return (_\w+)\.(\w+);$/gm));
if (packages.size === 0 || parts.length === 0) throw new Error(`${INDEX} is written in another way than it was`);

const components = Object.defineProperty({}, '__esModule', { value: true });
for (const [, name, variable, own] of parts) {
  Object.defineProperty(components, name, { enumerable: true, get: () => require(packages.get(variable))[own] });
}

module.exports = components;
