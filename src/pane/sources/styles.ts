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
  item: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
});
