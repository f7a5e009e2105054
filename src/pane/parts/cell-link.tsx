/** A cell's address that leads there. */
import { placeName } from '../../strings/forms.js';
import { TextButton } from '../../ui/text-button.js';
import { formatAddress, type Place } from '../../workbook/address.js';
import { useLanguage, useSession, useStrings } from '../pane-context.js';

export function CellLink({ place }: { readonly place: Place }): React.JSX.Element {
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  return (
    <TextButton
      aria-label={`${words.goToCell}: ${placeName(place, language)}`}
      onClick={() => void session.goTo(place)}
    >
      {formatAddress(place)}
    </TextButton>
  );
}
