/**
 * Around every screen: what cannot be shown, a chunk that does not come among it, is said in its place and offered again.
 * The bar stays, so the other screens, and saving on the page, go on.
 */
import { lazy, Suspense, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Banner } from '../../ui/banner.js';
import { Boundary, type PartFailure } from '../../ui/boundary.js';
import { useStrings } from '../pane-context.js';

function Lost({
  failure,
  onRetry,
}: {
  readonly failure: PartFailure;
  readonly onRetry: () => void;
}): React.JSX.Element {
  const { bar, part } = useStrings();
  return (
    <Banner
      kind="error"
      role="alert"
      actions={
        <Button size="small" onClick={onRetry}>
          {bar.retryPart}
        </Button>
      }
    >
      {part[failure]}
    </Banner>
  );
}

/** Parts that have come, by the function that fetches them: shown at once, without an empty moment. */
const here = new WeakMap<() => Promise<unknown>, unknown>();

/** Fetches a part before it is wanted. Rejects where its chunk does not come: it is asked for again when it is wanted. */
export async function fetchPart(load: () => Promise<unknown>): Promise<void> {
  here.set(load, await load());
}

interface PartProps<Props extends object> {
  /** Fetches the part's chunk; asked again after a failure it tries anew. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** Shown until the chunk is there. */
  readonly waiting?: ReactNode;
}

/** A part that comes with a chunk of its own. `load` is one function for the life of the pane. */
export function FetchedPart<Props extends object>({
  load,
  props,
  waiting = null,
}: PartProps<Props>): React.JSX.Element {
  const [attempt, setAttempt] = useState(0);
  // Another attempt is another component: what React knows of a failed one is the failure.
  const Part = useMemo(
    // What `load` gave is kept under `load`: it has the props of this one.
    () => (here.get(load) as ComponentType<Props> | undefined) ?? lazy(async () => ({ default: await load() })),
    [load, attempt],
  );
  return (
    <Boundary key={attempt} lost={(failure) => <Lost failure={failure} onRetry={() => setAttempt(attempt + 1)} />}>
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    </Boundary>
  );
}
