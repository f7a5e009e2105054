/**
 * Two groups of tests. `code` needs nothing but the sources. `built` looks at what `npm run build` makes and drives it in a
 * browser: its setup builds once, and only again after something that goes into the build has changed.
 * Run one group with `npx jest --selectProjects code`.
 */
const BUILT = ['<rootDir>/tests/static/built/**/*.test.ts', '<rootDir>/tests/browser/**/*.test.ts'];

const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^fast-check$': '<rootDir>/tests/support/fast-check.js', // with a fixed seed
    '^@fluentui/react-(components|icons)$': '<rootDir>/tests/support/fluent-$1.js', // each part when it is used
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/'],
};

module.exports = {
  // Properties over many workbooks take their time on a build machine; what hangs fails all the same.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'code',
      roots: ['<rootDir>/src', '<rootDir>/tests'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/static/built/', '<rootDir>/tests/browser/'],
    },
    {
      ...common,
      displayName: 'built',
      testMatch: BUILT,
      globalSetup: '<rootDir>/tests/support/build-once.ts',
    },
  ],
};
