/** Which forms to collect by, on the page: the pane has its own setting for that. */
import { Select } from '@fluentui/react-components';
import { builtInEdition, EDITION_IDS } from '../rules/editions.js';
import { useCollecting, useCollectLanguage, useCollectState, useCollectStrings } from './context.js';

export function EditionField(): React.JSX.Element {
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const { edition } = useCollectState();
  return (
    <label>
      {words.edition}
      <Select
        value={edition.kind === 'builtIn' ? edition.id : ''}
        onChange={(_event, { value }) =>
          collecting.use(language, value === '' ? { kind: 'auto' } : { kind: 'builtIn', id: value })
        }
      >
        <option value="">{words.automaticEdition}</option>
        {EDITION_IDS.map((id) => (
          <option key={id} value={id}>
            {builtInEdition(id)?.edition.name[language] ?? id}
          </option>
        ))}
      </Select>
    </label>
  );
}
