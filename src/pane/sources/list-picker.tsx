/** Where a list comes from: what it is for, and a place to choose its file. */
import { FilePicker } from '../../ui/file-picker.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import { usePaneState } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './source-styles.js';

interface ListPickerProps {
  readonly words: { readonly intro: string; readonly choose: string; readonly hint: string };
  readonly onTake: (file: ChosenFile) => Promise<void>;
}

export function ListPicker({ words, onTake }: ListPickerProps): React.JSX.Element {
  const styles = useSourceStyles();
  const { task } = usePaneState();
  return (
    <>
      <p className={styles.quiet}>{words.intro}</p>
      <FilePicker
        button={words.choose}
        hint={words.hint}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xls"
        disabled={isBusy(task)}
        onChoose={([file]) => {
          if (file) void onTake(file);
        }}
      />
    </>
  );
}
