/** The one line under the bar: what has just happened, or else what can be done here. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { localStorageOrNone } from '../ui/browser.js';
import type { PreferenceStorage } from '../ui/browser.js';
import type { Message } from './message.js';
import type { WorkbenchStrings } from './workbench-words.vi.js';
import { storageKey } from '../ui/remembered-keys.js';

/** The person has read what the page can do and closed it. */
const LIMITS_READ = storageKey('limits-read');

export interface MessageLineProps {
  readonly message: Message | null;
  /** A workbook is open. */
  readonly isOpen: boolean;
  readonly words: WorkbenchStrings;
  readonly onClose: () => void;
}

export function MessageLine({ message, isOpen, words, onClose }: MessageLineProps): ReactNode {
  const [storage] = useState(localStorageOrNone);
  const [isRead, setRead] = useState(() => wasRead(storage));
  if (message) {
    return (
      <div className={`message ${message.kind}`} role={message.kind}>
        <span>{message.text(words)}</span>
        {message.actions?.map(({ label, act }) => (
          <button key={label(words)} type="button" onClick={act}>
            {label(words)}
          </button>
        ))}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    );
  }
  if (isRead || !isOpen) return null;
  return (
    <div className="limits">
      <span>{words.limits}</span>
      <button
        type="button"
        aria-label={words.close}
        title={words.close}
        onClick={() => {
          setRead(true);
          remember(storage);
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

function wasRead(storage: PreferenceStorage | null): boolean {
  try {
    return storage?.getItem(LIMITS_READ) === 'yes';
  } catch {
    return false;
  }
}

function remember(storage: PreferenceStorage | null): void {
  try {
    storage?.setItem(LIMITS_READ, 'yes');
  } catch {
    // storage switched off: closed for this visit
  }
}
