/** Chooses files of this machine: a button that opens the system's dialogue, and a place to drop them on. */
import { useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ChosenFile } from './chosen-file.js';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 10px',
    padding: '8px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FilePickerProps {
  readonly button: string;
  /** What may be chosen, in words. */
  readonly hint: string;
  /** Endings with their dots, joined by commas: the dialogue's filter. */
  readonly accept: string;
  readonly several?: boolean;
  readonly disabled: boolean;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

export function FilePicker({ button, hint, accept, several, disabled, onChoose }: FilePickerProps): React.JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const choose = (files: FileList | null): void => {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0 && !disabled) onChoose(several ? chosen : chosen.slice(0, 1));
  };
  return (
    <div
      className={mergeClasses(styles.place, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation(); // what was dropped here is for this purpose, not for the pane's own
        setOver(false);
        choose(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        aria-label={button}
        accept={accept}
        multiple={several ?? false}
        hidden
        onChange={(event) => {
          choose(event.target.files);
          event.target.value = ''; // so that the same file, mended, can be chosen again
        }}
      />
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {button}
      </Button>
      <span className={styles.hint}>{hint}</span>
    </div>
  );
}
