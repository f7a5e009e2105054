/** The page's bar: which file is open, the way back, opening, saving, the other language. */
import type { ReactNode } from 'react';
import type { DeskState } from './desk.js';
import type { WorkbenchStrings } from './workbench-words.vi.js';

export interface PageBarProps {
  readonly words: WorkbenchStrings;
  readonly otherLanguage: string;
  readonly icon: string;
  readonly desk: Pick<DeskState, 'open' | 'status'>;
  /** The page for many units; null where it does not lie beside this one. */
  readonly collectUrl: string | null;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onOtherLanguage: () => void;
}

export function PageBar({
  words,
  otherLanguage,
  icon,
  desk: { open, status },
  collectUrl,
  onOpen,
  onSave,
  onOtherLanguage,
}: PageBarProps): ReactNode {
  return (
    <header className="bar">
      <img src={icon} alt="" width="24" height="24" />
      <h1>{words.title}</h1>
      {open?.isSample && <span className="sample">{words.sample}</span>}
      <span className="file" title={open?.host.name}>
        {open?.host.name}
        {status.unsaved && <span className="unsaved"> ({words.unsaved})</span>}
      </span>
      {open && (
        <>
          <HistoryButton name={words.undo} sign="↶" can={status.canUndo} onPress={() => open.host.undoLast()} />
          <HistoryButton name={words.redo} sign="↷" can={status.canRedo} onPress={() => open.host.redoLast()} />
        </>
      )}
      <button type="button" className="quiet" lang={otherLanguage} onClick={onOtherLanguage}>
        {words.otherLanguage}
      </button>
      {open && (
        <>
          {collectUrl !== null && (
            <a className="collect" href={collectUrl}>
              {words.collect}
            </a>
          )}
          <button type="button" onClick={onOpen}>
            {words.open}
          </button>
          <button type="button" className="primary" onClick={onSave}>
            {words.save}
          </button>
        </>
      )}
    </header>
  );
}

interface HistoryButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly can: boolean;
  readonly onPress: () => void;
}

/** Stays where it is when there is nothing to take back, and keeps the keyboard. */
function HistoryButton({ name, sign, can, onPress }: HistoryButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="history"
      title={name}
      aria-label={name}
      aria-disabled={!can}
      onClick={() => {
        if (can) onPress();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
