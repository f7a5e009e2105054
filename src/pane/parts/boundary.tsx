/**
 * Around every screen: what cannot be shown, a chunk that does not come among it, is said in its place and offered again.
 * The bar stays, so the other screens, and saving on the page, go on.
 */
import { Component, lazy, Suspense, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Banner } from '../../ui/banner.js';
import { useStrings } from '../pane-context.js';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

class Boundary extends Component<BoundaryProps, { readonly failure: string | null }> {
  override state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : <Lost detail={failure} onRetry={this.props.onRetry} />;
  }
}

function Lost({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }): React.JSX.Element {
  const { bar } = useStrings();
  return (
    <Banner
      kind="error"
      role="alert"
      title={bar.partLost}
      actions={
        <Button size="small" onClick={onRetry}>
          {bar.retryPart}
        </Button>
      }
    >
      {detail}
    </Banner>
  );
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
  const Part = useMemo(() => lazy(async () => ({ default: await load() })), [load, attempt]);
  return (
    <Boundary key={attempt} onRetry={() => setAttempt(attempt + 1)}>
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    </Boundary>
  );
}
