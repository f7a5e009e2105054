/** Files to the person: downloads on a page in a browser. */
import { packArchive } from '../hosts/file/zip/pack.js';
import { downloadFile } from '../ui/download.js';
import type { CollectParts } from './collect-context.js';

/** Nothing leaves the machine: the bytes are handed to the browser as a file. */
export const downloads: Pick<CollectParts, 'handOver' | 'archive'> = {
  handOver({ bytes, name }) {
    downloadFile(bytes, name);
    return Promise.resolve();
  },
  archive(files, name) {
    downloadFile(packArchive(files), name);
    return Promise.resolve();
  },
};
