/** The looks that the parts of "Tổng hợp các đơn vị" share: tables where there is room, cards where there is not (320 px). */
import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this width every row of a table is a card of its own. */
export const NARROW = '@media (max-width: 640px)';
export const WIDE = '@media (min-width: 641px)';

export const useCollectStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  title: { margin: 0, fontSize: '18px', lineHeight: 1.35 },
  heading: { margin: '8px 0 0', fontSize: '16px', lineHeight: 1.35 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  // A choice among long titles is no wider than the page.
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: '8px 12px',
    '& > *': { minWidth: 0, maxWidth: 'min(100%, 400px)' },
  },
  field: { display: 'grid', gap: '2px', minWidth: 0, maxWidth: '100%' },
  bullets: { margin: 0, paddingLeft: '18px', display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  opened: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    justifyItems: 'start',
    margin: '2px 0 8px',
    padding: '6px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  warning: { color: tokens.colorStatusWarningForeground2 },
  danger: { color: tokens.colorStatusDangerForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: '5px 10px 5px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      fontWeight: 'normal',
      // A word breaks only where it would not fit at all; names of files anywhere.
      overflowWrap: 'break-word',
    },
    '& [data-anywhere]': { overflowWrap: 'anywhere' },
    '& th[data-anywhere]': { minWidth: '140px' },
    '& tbody th, & thead th': { textAlign: 'left' },
    '& thead th[data-number]': { textAlign: 'right' },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
    [NARROW]: {
      display: 'block',
      '& thead': { display: 'none' },
      '& tbody, & tr, & td, & th': { display: 'block' },
      '& th, & td': { padding: '0 0 2px', borderBottom: 'none', overflowWrap: 'anywhere' },
      '& tr': { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    },
  },
  oneLine: { whiteSpace: 'nowrap' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', [NARROW]: { textAlign: 'left', whiteSpace: 'normal' } },
  /** The column's caption beside the figure, where the captions above are not shown. */
  caption: { display: 'none', [NARROW]: { display: 'inline', color: tokens.colorNeutralForeground2 } },
  plain: {
    minWidth: 0,
    padding: '0',
    height: 'auto',
    textAlign: 'left',
    fontWeight: 'inherit',
    textDecorationLine: 'underline',
  },
});
