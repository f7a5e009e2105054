/** In the place of a screen whose code did not come from its server. */
import { Button } from '@fluentui/react-components';
import { Banner } from '../ui/banner.js';
import type { FailedPartProps } from '../ui/late-part.js';
import { useStrings } from './pane-context.js';

export function MissingPart({ retry }: FailedPartProps): React.JSX.Element {
  const words = useStrings();
  return (
    <Banner
      kind="error"
      role="alert"
      actions={
        <Button size="small" onClick={retry}>
          {words.retry}
        </Button>
      }
    >
      {words.part.missing}
    </Banner>
  );
}
