/** `npm run bench -- learn`: this part compares with no other library, so that it needs none of them. */
import { benchLearn } from './learn.js';

void benchLearn();
