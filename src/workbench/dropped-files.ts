/** Files may be dropped anywhere on the page; a place that takes them itself keeps them from here. */
import { useEffect, useState } from 'react';
import type { ChosenFile } from '../ui/chosen-file.js';
import { handleOf } from './saving/file-access.js';
import type { FileWithHandle } from './saving/file-access.js';

/** True while a file hovers over the page. */
export function useDroppedFiles(take: (file: ChosenFile | FileWithHandle) => Promise<void>): boolean {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent): boolean => Boolean(event.dataTransfer?.types.includes('Files'));
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      // A place on the screen that takes files itself has answered already.
      setDropping(!event.defaultPrevented);
      event.preventDefault();
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const end = (): void => setDropping(false);
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event) || event.defaultPrevented) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      // Asked in the drop itself: afterwards the browser has forgotten what was dropped.
      const asked = handleOf(event.dataTransfer?.items[0]);
      if (file) void asked.then((handle) => take(handle ? placed(file, handle) : file));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', end, true);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', end, true);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
  return dropping;
}

function placed(file: File, handle: FileSystemFileHandle): FileWithHandle {
  return { name: file.name, arrayBuffer: () => file.arrayBuffer(), handle };
}
