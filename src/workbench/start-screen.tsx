/** What the page opens with: a choice, not somebody else's report. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { KeptFile } from './keeping/kept-files.js';
import type { RecentFile } from './saving/recent-files.js';
import type { StartStrings } from './workbench-words.js';

export interface StartScreenProps {
  readonly words: StartStrings;
  /** Something is being opened already. */
  readonly isBusy: boolean;
  /** The page for many units; null where it does not lie beside this one. */
  readonly collectUrl: string | null;
  /** Unsaved work of earlier sittings. */
  readonly kept: readonly KeptFile[];
  readonly recent: readonly RecentFile[];
  /** Where the page may be had as one file; null where it is one. */
  readonly singleFile: string | null;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onKept: (file: KeptFile) => void;
  readonly onRecent: (file: RecentFile) => void;
  readonly onErase: () => void;
}

export function StartScreen({
  words,
  isBusy,
  collectUrl,
  kept,
  recent,
  singleFile,
  onOpen,
  onSample,
  onKept,
  onRecent,
  onErase,
}: StartScreenProps): ReactNode {
  const first = useRef<HTMLButtonElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  // What was kept is known a moment later; a person who has gone elsewhere by then stays there.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === first.current) (again.current ?? first.current)?.focus();
  }, [kept]);
  const unlessBusy = (act: () => void) => (): void => {
    if (!isBusy) act();
  };
  return (
    <section className="start" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {kept.length > 0 && (
        <ul className="kept">
          {kept.map((file, index) => (
            <li key={file.key}>
              <button
                ref={index === 0 ? again : null}
                type="button"
                className="primary"
                aria-disabled={isBusy}
                onClick={unlessBusy(() => onKept(file))}
              >
                {words.kept(file.name, file.at)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className="choices">
        <li>
          <button ref={first} type="button" className="primary" aria-disabled={isBusy} onClick={unlessBusy(onOpen)}>
            {words.open}
          </button>
          <span>{words.openHint}</span>
        </li>
        <li>
          <button type="button" aria-disabled={isBusy} onClick={unlessBusy(onSample)}>
            {words.sample}
          </button>
          <span>{words.sampleHint}</span>
        </li>
        {collectUrl !== null && (
          <li>
            <a className="button" href={collectUrl}>
              {words.collect}
            </a>
            <span>{words.collectHint}</span>
          </li>
        )}
      </ul>
      {recent.length > 0 && (
        <>
          <h3>{words.recent}</h3>
          <ul className="recent">
            {recent.map((file) => (
              <li key={file.key}>
                <button type="button" aria-disabled={isBusy} onClick={unlessBusy(() => onRecent(file))}>
                  {file.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length + recent.length > 0 && (
        <p className="erase">
          <button type="button" onClick={onErase}>
            {words.erase}
          </button>{' '}
          {words.eraseHint}
        </p>
      )}
      {singleFile !== null && (
        <p className="take-along">
          <a href={singleFile} download>
            {words.singleFile}
          </a>
        </p>
      )}
    </section>
  );
}
