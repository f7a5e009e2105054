/** What breaks in one part of the page does not take the others with it: it is said in its place, with a way to try again. */
import { Component } from 'react';
import type { ReactNode } from 'react';

/** `missing`: a chunk of the program did not come; `broken`: it came and failed. */
export type PartFailure = 'missing' | 'broken';

interface BoundaryProps {
  /** What stands in place of a part that failed. */
  readonly lost: (failure: PartFailure, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failure: PartFailure | null;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: error instanceof Error && error.name === 'ChunkLoadError' ? 'missing' : 'broken' };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.lost(failure, () => this.setState({ failure: null }));
  }
}
