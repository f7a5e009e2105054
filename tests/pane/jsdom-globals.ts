/** What every browser has and jsdom lacks. Imported before anything that needs it while it loads. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom has no canvas and says so on the console whenever somebody asks for one; axe asks.
if (typeof HTMLCanvasElement !== 'undefined') HTMLCanvasElement.prototype.getContext = () => null;
