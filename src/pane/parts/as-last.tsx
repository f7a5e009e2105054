/** Figures that are an earlier period's, all or nearly all: perhaps the old file is open. */
import { periodNotice } from '../../strings/dossier-words.js';
import { Banner } from '../../ui/banner.js';
import { useLanguage, usePaneState } from '../pane-context.js';

export function AsLast(): React.JSX.Element {
  const language = useLanguage();
  const { used } = usePaneState();
  const alike = (used?.previous?.notices ?? [])
    .filter(({ kind }) => kind === 'same-figures')
    .map((notice) => periodNotice(notice, language));
  return (
    <>
      {alike.map((text) => (
        <Banner key={text} kind="warning">
          {text}
        </Banner>
      ))}
    </>
  );
}
