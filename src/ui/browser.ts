/** What pages take from the browser: the storage, the clipboard. */

/** The part of `Storage` that is used; it may throw where the browser forbids storage. */
export interface PreferenceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What lists and deletes it too. */
export interface MachineStorage extends PreferenceStorage {
  readonly length: number;
  key(index: number): string | null;
  removeItem(key: string): void;
}

/** Even asking for the storage throws where the browser forbids it. */
export function localStorageOrNone(): PreferenceStorage | null {
  return machineStorageOrNone();
}

export function machineStorageOrNone(): MachineStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** False: the browser did not allow it; the person can still copy by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** False: the clipboard takes no pictures here, or was refused. */
export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return true;
  } catch {
    return false;
  }
}
