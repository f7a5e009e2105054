/** The opened file for the pane beside the grid: as it would be saved now, and a way to hand a copy of it to the person. */
import { downloadFile } from '../ui/download.js';
import type { Session } from './session.js';

export interface WholeFile {
  /** Rejects with this window's `HostError`. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly handOver: (bytes: Uint8Array) => void;
}

declare global {
  interface Window {
    /** Set in the workbench's window, read by the pane in its frame. */
    soatWorkbenchFile?: WholeFile;
  }
}

/** From now on the pane's "Bản sạch để gửi" is about this file. */
export function offerWholeFile(session: Session): void {
  window.soatWorkbenchFile = {
    bytes: () => session.copy(),
    handOver: (bytes) =>
      downloadFile(
        bytes,
        session.name.replace(/(\.\w+)?$/, (ending) => `-ban-sach${ending}`),
      ),
  };
}
