/** What the page opens with: a choice, not somebody else's report. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { StartStrings } from './words.js';

export interface StartScreenProps {
  readonly words: StartStrings;
  /** Something is being opened already. */
  readonly isBusy: boolean;
  /** The page for many units; null where it does not lie beside this one. */
  readonly collectUrl: string | null;
  /** Where the page may be had as one file; null where it is one. */
  readonly singleFile: string | null;
  readonly onOpen: () => void;
  readonly onSample: () => void;
}

export function StartScreen({ words, isBusy, collectUrl, singleFile, onOpen, onSample }: StartScreenProps): ReactNode {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const unlessBusy = (act: () => void) => (): void => {
    if (!isBusy) act();
  };
  return (
    <section className="start" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
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
