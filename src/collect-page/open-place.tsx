/** A cell of a unit's file: its address, and where this page can, a way to open the file there. */
import { Link } from '@fluentui/react-components';
import { placeName } from '../strings/forms.js';
import type { Place } from '../workbook/address.js';
import { useCollecting, useCollectLanguage, useCollectParts, useCollectStrings } from './collect-context.js';

interface OpenPlaceProps {
  readonly path: string;
  readonly place: Place;
}

export function OpenPlace({ path, place }: OpenPlaceProps): React.JSX.Element {
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const { openFile } = useCollectParts();
  const name = placeName(place, language);
  const file = openFile && collecting.fileOf(path);
  if (!openFile || !file) return <span>{name}</span>;
  return (
    <Link as="button" inline aria-label={words.openAt(path, name)} onClick={() => openFile(file, place)}>
      {name}
    </Link>
  );
}
