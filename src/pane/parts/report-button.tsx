/** The way to the report: its tables, its text, its sentences. */
import { Button } from '@fluentui/react-components';
import { useSession, useStrings } from '../pane-context.js';

/** `label`: what the report is wanted for here; its plain name without it. */
export function ReportButton({ label }: { readonly label?: string }): React.JSX.Element {
  const words = useStrings();
  const session = useSession();
  return (
    <Button size="small" onClick={() => session.show('report-text')}>
      {label ?? words.report}
    </Button>
  );
}
