/** What every browser has and jsdom lacks. Imported before anything that needs it while it loads. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
