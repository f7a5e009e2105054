/**
 * What the name `@fluentui/react-icons` means in tests (jest.config.js): the same icons, each out of its own file when it is
 * asked for. The package's own index makes all of its ten thousand, anew for every test file.
 */
const utils = require('@fluentui/react-icons/utils');
const providers = require('@fluentui/react-icons/providers');

/** `CheckmarkCircle12Filled` lies in `checkmark-circle`. */
function fileOf(name) {
  const words = name.replace(/\d*(?:Filled|Regular|Light|Color)$/, '').match(/[A-Z][a-z]*|\d+/g) ?? [];
  return words.join('-').toLowerCase();
}

module.exports = new Proxy(
  { __esModule: true },
  {
    get(target, name) {
      if (typeof name !== 'string' || name in target) return target[name];
      if (name in utils) return utils[name];
      if (name in providers) return providers[name];
      const icon = require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
      if (icon === undefined) throw new Error(`tests/support/fluent-icons.js does not find ${name}`);
      return icon;
    },
  },
);
