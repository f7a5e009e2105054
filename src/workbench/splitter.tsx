/** The bar between grid and pane: dragged with the pointer, moved with the arrow keys. */
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

interface SplitterProps {
  readonly label: string;
  /** Width of the pane in pixels. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

const STEP = 24;

export function Splitter({ label, value, least, most, onChange }: SplitterProps): ReactNode {
  const within = (width: number): number => Math.round(Math.max(least, Math.min(most, width)));

  function drag(event: PointerEvent<HTMLDivElement>): void {
    if (event.buttons === 0 || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onChange(within(window.innerWidth - event.clientX));
  }

  function press(event: KeyboardEvent): void {
    const moved: Record<string, number> = { ArrowLeft: value + STEP, ArrowRight: value - STEP, Home: most, End: least };
    const width = moved[event.key];
    if (width === undefined) return;
    event.preventDefault();
    onChange(within(width));
  }

  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
