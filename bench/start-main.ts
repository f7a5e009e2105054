/**
 * `npm run bench -- start [--other FOLDER] [--runs N] [--slower N]`: the built page in a browser, beside the built page of
 * FOLDER. The libraries of bench/ are not needed.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchStart } from './start.js';

const { values } = parseArgs({
  options: {
    other: { type: 'string' },
    runs: { type: 'string', default: '7' },
    slower: { type: 'string', default: '1' },
  },
});

void benchStart(join(__dirname, '..'), {
  other: values.other ?? null,
  runs: Number(values.runs),
  rate: Number(values.slower),
});
