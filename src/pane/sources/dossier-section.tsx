/** The dossier list: where it comes from, what was taken for what, and what it counts. */
import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { DOSSIER_STRINGS, faultMessage, listNotices } from '../../strings/dossier-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import type { ListSheet } from '../session/dossiers.js';
import { isBusy } from '../session/state.js';
import { ColumnChoices } from './column-choices.js';
import { DateReadings } from './date-readings.js';
import { DossierCountList } from './dossier-counts.js';
import { ListPicker } from './list-picker.js';
import { ListWordTable } from './list-word-table.js';
import { PeriodFields } from './period-fields.js';
import { RowFaults } from './row-faults.js';
import { useSourceStyles } from './source-styles.js';
import { TableButtons } from './table-buttons.js';
import { UnmappedListPart } from './unmapped-list.js';
import { useSourceStrings } from './source-words.js';

export function DossierSection(): React.JSX.Element {
  const { dossiers: said } = useSourceStrings();
  const session = useSession();
  const { sources } = usePaneState();
  return (
    <>
      <ListPicker words={said} onTake={(file) => session.attachDossiers(file)} />
      <SheetsOfWorkbook />
      {sources.unmapped && (
        // Choices made for one table mean nothing for another.
        <UnmappedListPart key={sources.unmapped.file} unmapped={sources.unmapped} />
      )}
      {sources.dossiers && <Attached attached={sources.dossiers} />}
    </>
  );
}

/** Lists that lie in the open workbook itself. */
function SheetsOfWorkbook(): React.JSX.Element | null {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const session = useSession();
  const { task, recognition, sources } = usePaneState();
  const [sheets, setSheets] = useState<readonly ListSheet[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // The recognition is made anew with every reading of the workbook.
    void session.findListSheets().then((found) => {
      if (isCurrent) setSheets(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, recognition]);
  const attached = sources.dossiers?.file === null ? sources.dossiers.table.name : null;
  const others = sheets.filter(({ name }) => name !== attached);
  if (others.length === 0) return null;
  return (
    <div className={styles.bar}>
      <span>{said.sheets}</span>
      {others.map(({ name, rows }) => (
        <Button
          key={name}
          size="small"
          disabledFocusable={isBusy(task)}
          onClick={() => {
            if (!isBusy(task)) void session.attachSheet(name);
          }}
        >
          {said.useSheet(name, rows)}
        </Button>
      ))}
    </div>
  );
}

function Attached({ attached }: { readonly attached: AttachedDossiers }): React.JSX.Element {
  const styles = useSourceStyles();
  const language = useLanguage();
  const session = useSession();
  const { list } = attached;
  return (
    <>
      <p className={styles.text}>
        <strong>{DOSSIER_STRINGS[language].read(list.rowCount, list.name)}</strong>
      </p>
      <TableButtons
        tables={attached.tables}
        present={attached.table.name}
        onChoose={(name) => void session.chooseList(name)}
      />
      <PeriodFields attached={attached} />
      <DossierCountList attached={attached} />
      <DateReadings attached={attached} />
      <ul className={styles.bullets}>
        {listNotices(list, language).map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <RowFaults faults={list.faults} text={(fault) => faultMessage(fault, language)} />
      <ColumnChoices attached={attached} />
      <ListWordTable attached={attached} />
    </>
  );
}
