/** Walking the list of findings by keyboard: J/K or the arrows move, Enter goes to the cell, Alt+arrow does both. */
import type { KeyboardEvent } from 'react';
import type { Finding } from '../../review/finding.js';
import { cellOf } from '../../review/stands-at.js';
import type { Session } from '../session/session.js';

const FORWARD: ReadonlySet<string> = new Set(['j', 'J', 'ArrowDown']);
const BACK: ReadonlySet<string> = new Set(['k', 'K', 'ArrowUp']);

/** Puts the keyboard on a finding's row, if it is shown. */
export function focusFinding(key: string | null): void {
  if (key !== null) document.getElementById(rowId(key))?.focus();
}

/** Opens the row and goes to its cell. Excel on the web takes the keyboard with it; whoever walks the list wants it back here. */
export async function choose(session: Session, finding: Finding): Promise<void> {
  session.stand(finding.key);
  const place = cellOf(finding);
  if (place) await session.goTo(place);
  focusFinding(finding.key);
}

/** The handler for the list as a whole. Keys typed into a field, a choice or a disclosure are theirs. */
export function findingKeys(session: Session, findings: readonly Finding[]) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || ctrlKey || metaKey) return;
    if (target.matches('input, textarea, select')) return;
    const direction = FORWARD.has(key) ? 1 : BACK.has(key) ? -1 : 0;
    if (direction !== 0) {
      event.preventDefault();
      void walk(session, findings, direction, altKey);
    } else if (key === 'Enter' && target.matches('[data-row]')) {
      event.preventDefault();
      const here = findings.find((one) => rowId(one.key) === target.id);
      if (here) void choose(session, here);
    }
  };
}

async function walk(session: Session, findings: readonly Finding[], direction: 1 | -1, alsoGo: boolean): Promise<void> {
  if (alsoGo) {
    await session.step(direction);
    focusFinding(session.get().current);
    return;
  }
  const focused = findings.findIndex(({ key }) => rowId(key) === document.activeElement?.id);
  const present = focused >= 0 ? focused : findings.findIndex(({ key }) => key === session.get().current);
  const next = findings[present < 0 ? 0 : Math.min(Math.max(present + direction, 0), findings.length - 1)];
  if (!next) return;
  session.stand(next.key);
  focusFinding(next.key);
}

export function rowId(key: string): string {
  return `finding ${key}`;
}
