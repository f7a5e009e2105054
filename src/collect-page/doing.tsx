/** Something that takes a moment and may fail: one at a time, its end or its failure said. */
import { useState } from 'react';
import { failureText } from '../strings/failures.js';
import { HostError } from '../workbook/failure.js';
import { Banner } from '../ui/banner.js';
import { useCollectLanguage } from './collect-context.js';

export interface DoingState {
  readonly isBusy: boolean;
  readonly said: string;
  readonly failed: string;
  /** `work` gives the words for its end. */
  readonly run: (work: () => Promise<string>) => void;
}

export function useDoing(): DoingState {
  const language = useCollectLanguage();
  const [state, setState] = useState({ isBusy: false, said: '', failed: '' });
  return {
    ...state,
    run(work) {
      setState({ isBusy: true, said: '', failed: '' });
      work().then(
        (said) => setState({ isBusy: false, said, failed: '' }),
        (error: unknown) => {
          const { what, next } = failureText(error instanceof HostError ? error.code : 'unknown', language);
          setState({ isBusy: false, said: '', failed: `${what} ${next}` });
        },
      );
    },
  };
}

export function Doing({ doing: { said, failed } }: { readonly doing: DoingState }): React.JSX.Element {
  return (
    <>
      <div role="status">{said}</div>
      {failed !== '' && (
        <Banner kind="error" role="alert">
          {failed}
        </Banner>
      )}
    </>
  );
}

/** `23/11/2026`, as the results sheet has it. */
export function civilDate(day: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}
