/** The file's own settings could not be read: said, never overwritten unasked. */
import { Button } from '@fluentui/react-components';
import { useExcelStrings, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';

export function SettingsProblemBanner(): React.JSX.Element | null {
  const { settingsProblem } = usePaneState();
  const words = useStrings();
  const session = useSession();
  const excel = useExcelStrings();
  if (!settingsProblem) return null;
  if (settingsProblem === 'unreadable') return <Banner kind="warning">{excel.settingsUnreadable}</Banner>;
  return (
    <Banner
      kind="warning"
      actions={
        <Button size="small" onClick={() => void session.resetSettings()}>
          {words.settings.reset}
        </Button>
      }
    >
      {words.settings[settingsProblem]}
    </Banner>
  );
}
