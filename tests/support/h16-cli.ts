import '../../src/cli/run.js';
