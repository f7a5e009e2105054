/** A file on a disk, read a piece at a time: for the command line only. */
import { open } from 'node:fs/promises';
import { HostError } from '../../../workbook/failure.js';
import type { ByteSource } from './byte-source.js';

export interface DiskSource extends ByteSource {
  close(): Promise<void>;
}

/** @throws HostError `file-unreadable`, also while reading. */
export async function openDisk(path: string): Promise<DiskSource> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw unreadable(cause);
  });
  const { size } = await file.stat().catch(async (cause: unknown) => {
    await file.close();
    throw unreadable(cause);
  });
  return {
    size,
    close: () => file.close(),
    slice: async (from, to) => {
      const bytes = new Uint8Array(to - from);
      for (let at = 0; at < bytes.length;) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, from + at).catch((cause: unknown) => {
          throw unreadable(cause);
        });
        if (bytesRead === 0) throw new HostError('file-unreadable', 'the file became shorter');
        at += bytesRead;
      }
      return bytes;
    },
  };
}

function unreadable(cause: unknown): HostError {
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause;
  return new HostError('file-unreadable', hasCode ? String(cause.code) : String(cause));
}
