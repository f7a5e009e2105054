/** The button that copies a text, with the pane's own clipboard. */
import { CopyTextBy, type CopyTextProps } from '../../ui/copy-text.js';
import { useEnvironment } from '../pane-context.js';

export function CopyText(props: CopyTextProps): React.JSX.Element {
  const { copy } = useEnvironment();
  return <CopyTextBy copy={copy} {...props} />;
}
