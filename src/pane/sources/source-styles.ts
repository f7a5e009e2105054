/** The looks that the parts of the screen of other sources share. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useSourceStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: '16px', lineHeight: 1.35 },
  heading: { margin: 0, fontSize: '14px' },
  subheading: { margin: '4px 0 0', fontSize: '13px' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  bullets: { margin: 0, paddingLeft: '18px', display: 'grid', gap: '2px' },
  day: { width: '124px', minWidth: 0 },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px' },
  count: {
    display: 'inline-block',
    justifyContent: 'start',
    minWidth: 0,
    maxWidth: '100%',
    padding: '2px 0',
    textAlign: 'left',
    fontWeight: 'normal',
    fontSize: 'inherit',
  },
  // A count that opens looks like what it is: a way to the dossiers behind it.
  opens: {
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
  },
  opened: {
    margin: '2px 0 8px',
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  dossiers: { listStyleType: 'none', margin: '0 0 6px', padding: 0, display: 'grid', gap: '6px' },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: '4px 6px 4px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: 'normal',
      overflowWrap: 'anywhere',
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
  item: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
});
