/** The total as a workbook, as values or as live formulas over the sheet of units; or in the office's own form. */
import { useState } from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectParts, useCollectState, useCollectStrings } from './collect-context.js';
import { civilDate, Doing, useDoing } from './doing.js';
import { nameOfPeriod } from './free-names.js';
import { useCollectStyles } from './page-styles.js';
import { makeTotal } from '../app/make-total.js';
import { totalIntoForm } from '../app/total-into-form.js';
import { INTO_FORM_STRINGS, intoFormLines, type ShownIntoForm } from '../strings/into-form.js';
import { Banner } from '../ui/banner.js';
import type { ChosenFile } from '../ui/chosen-file.js';
import { FilePicker } from '../ui/file-picker.js';
import { bytesOf } from './read-chosen.js';

export function TotalDownload({ collected }: { readonly collected: Collected }): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const { handOver, today, version } = useCollectParts();
  const { previous, reading } = useCollectState();
  const [formulas, setFormulas] = useState(false);
  const doing = useDoing();
  const make = async (): Promise<string> => {
    const { bytes } = await makeTotal({
      ...collected,
      previous,
      formulas,
      date: civilDate(today()),
      programVersion: version,
    });
    const name = nameOfPeriod(words.names.total, collected.totals.period);
    await handOver({ name, bytes });
    return words.made(name);
  };
  return (
    <div className={styles.section}>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={doing.isBusy || reading !== null}
          onClick={() => doing.run(make)}
        >
          {words.totals.download}
        </Button>
        <Checkbox
          label={words.totals.formulas}
          checked={formulas}
          onChange={(_event, { checked }) => setFormulas(checked === true)}
        />
      </div>
      <Doing doing={doing} />
      <IntoOwnForm collected={collected} />
    </div>
  );
}

/** The office's own workbook with the total's figures in it: what is sent on looks as the office's papers do. */
function IntoOwnForm({ collected: { compiled, totals } }: { readonly collected: Collected }): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const said = INTO_FORM_STRINGS[language];
  const { handOver } = useCollectParts();
  const { reading } = useCollectState();
  const [made, setMade] = useState<ShownIntoForm | null>(null);
  const [isOther, setOther] = useState(false);
  const doing = useDoing();
  const make = async (file: ChosenFile): Promise<string> => {
    setMade(null);
    setOther(false);
    const inForm = await totalIntoForm(await bytesOf(file), file.name, totals);
    if (!inForm) {
      setOther(true);
      return '';
    }
    const name = nameOfPeriod(file.name, totals.period);
    await handOver({ name, bytes: inForm.bytes });
    setMade(inForm);
    return words.made(name);
  };
  return (
    <>
      <FilePicker
        button={said.choose}
        hint={said.hint}
        accept=".xlsx"
        disabled={doing.isBusy || reading !== null}
        onChoose={([file]) => file && doing.run(() => make(file))}
      />
      <Doing doing={doing} />
      {isOther && (
        <Banner kind="warning" role="alert">
          {said.otherForm(compiled.edition.name[language])}
        </Banner>
      )}
      {made && (
        <ul className={styles.bullets}>
          {intoFormLines(made, language).map(({ text, isWarning }) => (
            <li key={text} className={isWarning ? styles.warning : undefined}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
