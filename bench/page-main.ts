/** `npm run bench -- page [--turns N]`: workbooks of several sizes on the built page. The libraries of bench/ are not needed. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchPage } from './page.js';

const { values } = parseArgs({ options: { turns: { type: 'string', default: '3' } } });

void benchPage(join(__dirname, '..'), Number(values.turns));
