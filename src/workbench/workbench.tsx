/** The entry of the workbench page: a spreadsheet grid beside the built task pane, in an ordinary browser. */
import { createRoot } from 'react-dom/client';
import { loadEngine } from '../pane/browser-parts.js';
import { servedParts } from './page-parts.js';
import { singleParts } from './single-parts.js';
import { WorkbenchPage } from './workbench-page.js';
import { WORKBENCH_STRINGS } from './words.js';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
document.documentElement.lang = language;

// What checks is on its way before anything is drawn; whoever needs it says when it does not come.
void loadEngine().catch(() => undefined);

const root = document.getElementById('workbench');
if (!root) throw new Error('the page has no #workbench');
// guard.es5.js has said so already where the browser is too old.
if (!document.documentElement.hasAttribute('data-too-old')) {
  createRoot(root).render(<WorkbenchPage words={WORKBENCH_STRINGS[language]} parts={singleParts() ?? servedParts()} />);
}
