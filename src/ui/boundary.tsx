/** What breaks in one part of the page does not take the others with it: it is said in its place, with a way to try again. */
import { Component } from 'react';
import type { ReactNode } from 'react';

interface BoundaryProps {
  readonly text: string;
  readonly retry: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly broken: boolean;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="broken" role="alert">
        <p>{this.props.text}</p>
        <button type="button" onClick={() => this.setState({ broken: false })}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
