/** Places that tests share. */
import { join, resolve } from 'node:path';

/** The project's own folder. */
export const ROOT = resolve(__dirname, '..', '..');
/** What a web server serves after `npm run build`. */
export const WEB = join(ROOT, 'dist', 'web');
/** Where tests may leave things for a person to look at; never committed. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'soat');
