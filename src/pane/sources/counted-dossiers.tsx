/** The dossiers behind one count, a page at a time: code, days, status, row. A long list costs no more than a short one. */
import { useMemo, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { printDay } from '../../sources/civil-day.js';
import type { DossierClass } from '../../sources/dossiers/classify.js';
import { dossiersOf } from '../../sources/dossiers/count.js';
import type { Dossier } from '../../sources/dossiers/dossier.js';
import type { Period } from '../../sources/period.js';
import type { PaneSourcesStrings } from '../../strings/pane-sources.vi.js';
import { DOSSIER_FIGURE_NAMES } from '../../strings/source-figures.js';
import { useLanguage, useSession } from '../pane-context.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

const PAGE = 20;

interface CountedDossiersProps {
  readonly attached: AttachedDossiers;
  readonly period: Period;
  readonly name: DossierClass;
}

export function CountedDossiers({ attached, period, name }: CountedDossiersProps): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const names = DOSSIER_FIGURE_NAMES[useLanguage()];
  const { list } = attached;
  const dossiers = useMemo(() => dossiersOf(list, period, name), [list, period, name]);
  const [page, setPage] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const first = page * PAGE;
  const shown = dossiers.slice(first, first + PAGE);
  const turn = (to: number): void => {
    setPage(to);
    top.current?.focus();
  };
  return (
    <div ref={top} className={styles.opened} role="group" aria-label={said.counted(names[name])} tabIndex={-1}>
      <ul className={styles.dossiers}>
        {shown.map((dossier) => (
          <li key={dossier.row}>
            <DossierLine dossier={dossier} attached={attached} said={said} />
          </li>
        ))}
      </ul>
      <div className={styles.bar}>
        <span className={styles.quiet}>{said.page(first + 1, first + shown.length, dossiers.length)}</span>
        {page > 0 && (
          <Button size="small" onClick={() => turn(page - 1)}>
            {said.previous}
          </Button>
        )}
        {first + PAGE < dossiers.length && (
          <Button size="small" onClick={() => turn(page + 1)}>
            {said.next}
          </Button>
        )}
      </div>
    </div>
  );
}

interface DossierLineProps {
  readonly dossier: Dossier;
  readonly attached: AttachedDossiers;
  readonly said: PaneSourcesStrings['dossiers'];
}

function DossierLine({ dossier, attached, said }: DossierLineProps): React.JSX.Element {
  const styles = useSourceStyles();
  const session = useSession();
  const { row, code, group, returned } = dossier;
  const days = (['received', 'due', 'finished'] as const).flatMap((which) => {
    const day = dossier[which];
    return day === null ? [] : [said.days[which](printDay(day))];
  });
  const status = said.statuses[returned ? 'returned' : (group ?? 'unknown')];
  return (
    <>
      <strong>{code || said.noCode}</strong> <span className={styles.quiet}>({said.row(row)})</span>
      <br />
      {[...days, status].join('; ')}
      {attached.file === null && (
        <Button
          size="small"
          appearance="transparent"
          aria-label={said.goToRow(code || said.row(row))}
          onClick={() => void session.goTo({ sheet: attached.table.name, row: row - 1, column: 0 })}
        >
          {said.goToRowShort}
        </Button>
      )}
    </>
  );
}
