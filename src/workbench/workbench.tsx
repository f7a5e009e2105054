/** The entry of the workbench page: a spreadsheet grid beside the built task pane, in an ordinary browser. */
import { createRoot } from 'react-dom/client';
import { WorkbenchPage } from './workbench-page.js';
import { WORKBENCH_WORDS } from './words.js';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
document.documentElement.lang = language;

const root = document.getElementById('workbench');
if (!root) throw new Error('the page has no #workbench');
createRoot(root).render(<WorkbenchPage words={WORKBENCH_WORDS[language]} />);
