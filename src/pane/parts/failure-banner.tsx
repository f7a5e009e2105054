/** What could not be done, and the next step, by the host's code. */
import { Button } from '@fluentui/react-components';
import { failureText } from '../../strings/failures.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import type { Session } from '../session/session.js';
import type { Activity } from '../session/state.js';
import { Banner } from '../../ui/banner.js';
import { Folded } from './folded.js';

/** What can simply be asked again; the rest needs the person to choose anew. */
const RETRIES: Partial<Readonly<Record<Activity, (session: Session) => Promise<void>>>> = {
  recognise: (session) => session.start(),
  check: (session) => session.check(),
  mark: (session) => session.mark(),
  unmark: (session) => session.unmark(),
  rules: (session) => session.openRulesSheet(),
  save: (session) => session.saveSettings({}),
};

export function FailureBanner(): React.JSX.Element | null {
  const { failure, editionFaults } = usePaneState();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  if (editionFaults.length > 0) return <EditionFaults />;
  if (!failure) return null;
  const { what, next } = failureText(failure.code, language);
  const retry = RETRIES[failure.activity];
  return (
    <Banner
      kind="error"
      role="alert"
      title={words.failed[failure.activity]}
      actions={
        <>
          {retry && (
            <Button size="small" onClick={() => void retry(session)}>
              {words.retry}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={session.dismissFailure}>
            {words.close}
          </Button>
        </>
      }
    >
      {what} {next} {failure.sheet && words.sheet(failure.sheet)}
      <Folded summary={words.details}>
        {failure.code}
        {failure.detail && `: ${failure.detail}`}
      </Folded>
    </Banner>
  );
}

function EditionFaults(): React.JSX.Element {
  const { editionFaults, screen } = usePaneState();
  const words = useStrings();
  const session = useSession();
  return (
    <Banner
      kind="error"
      role="alert"
      title={words.settings.editionFault}
      actions={
        screen !== 'settings' && (
          <Button size="small" onClick={() => session.show('settings')}>
            {words.tabs.settings}
          </Button>
        )
      }
    >
      <ul>
        {editionFaults.map(({ place, reason }) => (
          <li key={place}>{words.settings.editionFaultAt(place, reason)}</li>
        ))}
      </ul>
    </Banner>
  );
}
