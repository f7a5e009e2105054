/**
 * A part of a page that is fetched when it is first shown. Where it does not come (no network, or the server has a newer build
 * by now) that is said in its place, with a way to ask again; React's own `lazy` would give the same failure for ever.
 */
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

export interface FailedPartProps {
  readonly retry: () => void;
}

/** @param Failed What stands in the part's place when it did not come. */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<FailedPartProps>,
): ComponentType<Props> {
  let come: ComponentType<Props> | null = null;

  return function LatePart(props: Props) {
    const [Part, setPart] = useState(() => come);
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Part) return undefined;
      let left = false;
      load().then(
        (loaded) => {
          come = loaded;
          if (!left) setPart(() => loaded);
        },
        () => {
          if (!left) setFailed(true);
        },
      );
      return () => {
        left = true;
      };
    }, [Part, attempt]);
    if (Part) return <Part {...props} />;
    if (!failed) return null;
    return (
      <Failed
        retry={() => {
          setFailed(false);
          setAttempt(attempt + 1);
        }}
      />
    );
  };
}
