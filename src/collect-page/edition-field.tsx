/** Which forms to collect by, on the page: the pane has its own setting for that. */
import { Select } from '@fluentui/react-components';
import type { EditionChoice } from '../app/open-edition.js';
import { useCollecting, useCollectLanguage, useCollectState, useCollectStrings } from './collect-context.js';
import { editionsToChoose } from './editions-at-hand.js';

export function EditionField(): React.JSX.Element {
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const { edition, ownEditions } = useCollectState();
  const chosen = edition.kind === 'own' ? ownEditions.find(({ json }) => json === edition.json) : undefined;
  const all = editionsToChoose(ownEditions);
  const choose = (id: string): void => {
    const own = ownEditions.find(({ ready }) => all.some((one) => one === ready && one.edition.id === id));
    const choice: EditionChoice =
      id === ''
        ? { kind: 'auto' }
        : own
          ? { kind: 'own', fileName: own.fileName, json: own.json }
          : { kind: 'builtIn', id };
    collecting.use(language, choice);
  };
  return (
    <label>
      {words.edition}
      <Select
        value={edition.kind === 'builtIn' ? edition.id : (chosen?.ready.edition.id ?? '')}
        onChange={(_event, { value }) => choose(value)}
      >
        <option value="">{words.automaticEdition}</option>
        {all.map(({ edition: { id, name } }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </Select>
    </label>
  );
}
