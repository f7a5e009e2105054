/** Which rows stand on the page for whoever signs: remembered on this machine. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { SignPageInput } from '../../sheets/sign-page-html.js';
import { refName } from '../../strings/forms.js';
import { SIGN_STRINGS } from '../../strings/sign-page-words.js';
import { Folded } from '../parts/folded.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { useSignStrings } from './use-sign.js';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '0 4px',
    maxHeight: '320px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** More than about that many rows of usual length are more than a page. */
const ROWS_ON_A_PAGE = 14;

export function ChooseRows({ input: { all, chosen } }: { readonly input: SignPageInput }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSourceStyles();
  const { sign } = useSignStrings();
  const language = useLanguage();
  const session = useSession();
  const { signRows } = usePaneState().preferences;
  const refs = chosen.map(({ indicator }) => indicator.ref);
  const choose = (ref: string, isChosen: boolean): void => {
    const next = isChosen ? [...refs, ref] : refs.filter((one) => one !== ref);
    session.prefer({ signRows: next });
  };
  return (
    <Folded summary={sign.rows(chosen.length)}>
      {chosen.length > ROWS_ON_A_PAGE && <p className={shared.quiet}>{sign.many(chosen.length)}</p>}
      <ul className={styles.list} tabIndex={0} aria-label={sign.rows(chosen.length)}>
        {all.map(({ indicator }) => (
          <li key={indicator.ref}>
            <Checkbox
              label={SIGN_STRINGS[language].row(refName(indicator.ref, language), indicator.label)}
              checked={refs.includes(indicator.ref)}
              onChange={(_, { checked }) => choose(indicator.ref, checked === true)}
            />
          </li>
        ))}
      </ul>
      {signRows.length > 0 && (
        <Button size="small" onClick={() => session.prefer({ signRows: [] })}>
          {sign.automatic}
        </Button>
      )}
    </Folded>
  );
}
