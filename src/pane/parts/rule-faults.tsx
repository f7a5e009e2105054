/** Rules on the workbook's own sheet that could not be used, each with its cell and what is wrong there. */
import { makeStyles } from '@fluentui/react-components';
import { userRuleFaultText } from '../../strings/edition-faults.js';
import { placeName } from '../../strings/forms.js';
import { placeKey } from '../../workbook/address.js';
import { useLanguage, usePaneState, useStrings } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px' } });

export function RuleFaults(): React.JSX.Element | null {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const { ruleFaults } = usePaneState();
  if (ruleFaults.length === 0) return null;
  return (
    <Banner kind="warning" title={words.account.ruleFaults(ruleFaults.length)}>
      <ul className={styles.list}>
        {ruleFaults.map((fault) => (
          <li key={`${placeKey(fault.place)} ${fault.code} ${fault.position}`}>
            {placeName(fault.place, language)}: {userRuleFaultText(fault, language)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
