/** Files may be dropped anywhere on the page; the pane takes those that are dropped on it. */
import { useEffect, useState } from 'react';

/** True while a file hovers over the page. */
export function useDroppedFiles(
  openFile: (file: File) => Promise<void>,
  isOthers: (target: EventTarget | null) => boolean,
): boolean {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent): boolean => Boolean(event.dataTransfer?.types.includes('Files'));
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDropping(!isOthers(event.target));
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDropping(false);
      if (isOthers(event.target)) return;
      const file = event.dataTransfer?.files[0];
      if (file) void openFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [isOthers, openFile]);
  return dropping;
}
