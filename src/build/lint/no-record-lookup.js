/**
 * Bans `table[word]` where the table is a `Record<string, …>`: with a word from a user such as `constructor` or
 * `__proto__` it finds what every object inherits. `lookup(table, word)` or a Map finds own keys alone.
 */
const { ESLintUtils } = require('@typescript-eslint/utils');

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      found: 'Use lookup(table, word) from workbook/lookup.ts, or a Map: a word of a user may be "constructor".',
    },
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    return {
      MemberExpression(node) {
        if (!node.computed) return;
        const key = services.getTypeAtLocation(node.property);
        // A word that stands in the code itself, or one of a closed list.
        if ((key.isUnion() ? key.types : [key]).every((type) => type.isStringLiteral())) return;
        const table = services.getTypeAtLocation(node.object).getNonNullableType();
        const isRecord = (table.isUnionOrIntersection() ? table.types : [table]).some((type) =>
          type.getStringIndexType(),
        );
        if (isRecord) context.report({ node, messageId: 'found' });
      },
    };
  },
};
