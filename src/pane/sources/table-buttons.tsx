/** The tables of one file, to choose which is meant; nothing where there is only one. */
import { Button } from '@fluentui/react-components';
import { usePaneState } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

interface TableButtonsProps {
  readonly tables: readonly { readonly name: string }[];
  readonly present: string;
  readonly onChoose: (name: string) => void;
}

export function TableButtons({ tables, present, onChoose }: TableButtonsProps): React.JSX.Element | null {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const { task } = usePaneState();
  if (tables.length < 2) return null;
  return (
    <div className={styles.bar} role="group" aria-label={said.otherList}>
      {tables.map(({ name }) => (
        <Button
          key={name}
          size="small"
          appearance={name === present ? 'primary' : 'secondary'}
          aria-pressed={name === present}
          disabledFocusable={isBusy(task)}
          onClick={() => {
            if (!isBusy(task) && name !== present) onChoose(name);
          }}
        >
          {said.list(name)}
        </Button>
      ))}
    </div>
  );
}
