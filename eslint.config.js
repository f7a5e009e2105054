// Lint rules. Beside taste they hold the direction of imports (docs/architecture.md): the core is pure,
// only hosts/office may touch Excel, only hosts/file may touch .xlsx bytes.
const js = require('@eslint/js');
const tseslint = require('typescript-eslint');
const officeAddins = require('eslint-plugin-office-addins');
const noRecordLookup = require('./src/build/lint/no-record-lookup.js');
/** What each folder of src/ may import beside itself; tests/static/layers.test.ts reads the same table. */
const LAYERS = require('./src/build/layers.json');

const CORE = ['quantity', 'workbook', 'document', 'forms', 'rules', 'sources', 'review', 'collect'];
/** The parts with a direction of their own here; what people see above them is held by the test. */
const FACES = ['pane', 'collect-page', 'commands', 'workbench', 'cli', 'ui'];
const DIRECTED = Object.entries(LAYERS).filter(([part]) => !FACES.includes(part));
const PARTS = Object.keys(LAYERS);
const SPREAD_LISTS = [
  {
    selector: 'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement',
    message: 'A long list overflows the stack: append().',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"] > SpreadElement',
    message: 'A long list overflows the stack: maxOf() or minOf().',
  },
];
const LOOPS = 'ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement';
const LIBRARIES_OF_BYTES = ['fflate', 'saxes', '@e965/xlsx'];
const PURE = [...CORE, 'strings', 'sheets', 'app'];

const direction = DIRECTED.map(([part, allowed]) => ({
  files: [`src/${part}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: part === 'hosts' ? [] : [...LIBRARIES_OF_BYTES, 'react', 'react-dom'],
        patterns: [
          {
            group: PARTS.filter((other) => other !== part && !allowed.includes(other)).flatMap((other) => [
              `**/../${other}/**`,
              `**/${other}/*.js`,
            ]),
            message: `src/${part} may import only: ${[part, ...allowed].join(', ')} (docs/architecture.md).`,
          },
          ...(part === 'hosts'
            ? []
            : [{ group: ['node:*', 'fs', 'path', '@fluentui/*'], message: 'The core is pure.' }]),
        ],
      },
    ],
  },
}));

module.exports = tseslint.config(
  { ignores: ['**/dist/', 'coverage/', '**/node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: PURE.map((part) => `src/${part}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'OfficeExtension',
        'window',
        'document',
        'localStorage',
        'fetch',
        'process',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
        { object: 'Math', property: 'random', message: 'The core has no chance.' },
      ],
    },
  },
  ...direction,
  {
    // As long as a file makes it, a list spread into a call is a RangeError: `workbook/lists.ts`.
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...SPREAD_LISTS] },
  },
  {
    // Words of users are looked up here: own keys alone.
    files: ['src/{forms,rules,sources,review,cli,strings}/**/*.{ts,tsx}'],
    plugins: { soat: { rules: { 'no-record-lookup': noRecordLookup } } },
    rules: { 'soat/no-record-lookup': 'error' },
  },
  {
    files: ['src/{ui,pane,collect-page,commands,workbench,cli}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', 'Excel', 'OfficeExtension'],
      'no-restricted-imports': ['error', { paths: LIBRARIES_OF_BYTES }],
    },
  },
  {
    files: ['src/hosts/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-imports': ['error', { paths: LIBRARIES_OF_BYTES }],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-restricted-syntax': [
        'error',
        ...SPREAD_LISTS,
        {
          selector: `:matches(${LOOPS}) CallExpression[callee.property.name='sync']`,
          message: 'A request for each turn: collect first, then sync once.',
        },
        {
          selector: "CallExpression[callee.property.name='load']:matches([arguments.length=0], [arguments.0.value=''])",
          message: 'An empty load fetches every property.',
        },
        {
          selector: "AssignmentExpression > MemberExpression.left[object.name='Office'][property.name='initialize']",
          message: 'Office.onReady, not Office.initialize.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
  {
    // Runs in Internet Explorer's engine, where it says why nothing else can: no syntax after 2009.
    files: ['**/*.es5.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        window: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
        location: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
);
