/** Which forms to collect by, on the page: the pane has its own setting for that. */
import { Select } from '@fluentui/react-components';
import { builtInEditions } from '../rules/editions.js';
import { useCollecting, useCollectLanguage, useCollectState, useCollectStrings } from './collect-context.js';

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
        {builtInEditions().map(({ edition: { id, name } }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </Select>
    </label>
  );
}
