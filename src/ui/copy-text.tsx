/** A button that copies a text; where the clipboard is refused the text is shown, selected, to be copied by hand. */
import { useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    padding: '6px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
  },
});

export interface CopyTextProps {
  readonly text: string;
  /** The button, and what the shown text is to a screen reader. */
  readonly label: string;
  readonly textLabel: string;
  readonly copied: string;
  readonly byHand: string;
  /** What the button says to a screen reader where several stand on one screen. */
  readonly about?: string;
  readonly size?: 'small' | 'medium';
  /** Show the text from the start, not only where copying fails. */
  readonly shown?: boolean;
}

/** `copy` says false where the clipboard is refused. */
export function CopyTextBy({
  copy,
  text,
  label,
  about = label,
  textLabel,
  copied,
  byHand,
  size = 'medium',
  shown = false,
}: CopyTextProps & { readonly copy: (text: string) => Promise<boolean> }): React.JSX.Element {
  const styles = useStyles();
  const [done, setDone] = useState<boolean | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <Button
        aria-label={about}
        size={size}
        onClick={() => {
          void copy(text).then((succeeded) => {
            setDone(succeeded);
            if (!succeeded) requestAnimationFrame(() => area.current?.select());
          });
        }}
      >
        {label}
      </Button>
      <div role="status" aria-live="polite">
        {done !== null && (done ? copied : byHand)}
      </div>
      {(shown || done === false) && (
        <textarea ref={area} className={styles.text} aria-label={textLabel} readOnly rows={8} value={text} />
      )}
    </>
  );
}
