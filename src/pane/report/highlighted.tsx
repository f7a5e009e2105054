/** A sentence with its figures standing out: by weight and underline as well as by colour. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  figure: {
    padding: '0 2px',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground2,
  },
});

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `spans`: places in the text, in any order; those that overlap an earlier one are left out. */
export function Highlighted({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
}): React.JSX.Element {
  const styles = useStyles();
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start} className={styles.figure}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <span>
      “{parts}
      {text.slice(at)}”
    </span>
  );
}
