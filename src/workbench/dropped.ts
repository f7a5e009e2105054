/**
 * What a file that is dropped on the page is for: a report and a dossier list go to the open workbook, an appendix is asked
 * about once. Nothing that was dropped is thrown away unsaid, and what was open stays.
 */
import { holdsForms } from '../forms/recognition.js';
import { loadEngine } from '../pane/browser-parts.js';
import { isReviewer } from '../pane/session/engine.js';
import type { Session } from '../pane/session/session.js';
import { snapshotInPage } from '../hosts/file/page/open-in-page.js';
import type { Message } from './message.js';
import type { FileWithHandle } from './saving/file-access.js';
import type { ChosenFile } from '../ui/chosen-file.js';

const REPORT = /\.(?:docx?|pdf|odt|rtf)$/i;
const LIST = /\.(?:csv|tsv)$/i;

export interface DropContext {
  /** null: nothing is open. */
  readonly session: Session | null;
  readonly open: (file: ChosenFile | FileWithHandle) => Promise<void>;
  /** Keeps a report until a workbook is open. */
  readonly hold: (file: ChosenFile) => void;
  readonly say: (message: Message | null) => void;
}

/** Rejects with a `HostError` for a file that cannot be read. */
export async function takeDropped(file: ChosenFile | FileWithHandle, context: DropContext): Promise<void> {
  const { session, open, hold, say } = context;
  if (REPORT.test(file.name)) {
    if (session) openReport(session, file);
    else hold(file);
    return;
  }
  if (!session) {
    await open(file);
    return;
  }
  if (LIST.test(file.name) || (await isList(file))) {
    session.prefer({ firstRunSeen: true });
    session.show('sources');
    await session.attachDossiers(file);
    return;
  }
  say({
    kind: 'status',
    text: (words) => words.dropped(file.name),
    actions: [
      { label: (words) => words.droppedOpen, act: () => void open(file) },
      {
        label: (words) => words.droppedPrevious,
        act: () => {
          say(null);
          session.prefer({ firstRunSeen: true });
          session.show('sources');
          void session.attachPrevious([file]);
        },
      },
    ],
  });
}

export function openReport(session: Session, file: ChosenFile): void {
  session.prefer({ firstRunSeen: true }); // whoever drops a file has begun
  void session.openReport(file);
}

/** A workbook with a list of dossiers and no form. */
async function isList(file: ChosenFile): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const snapshot = await snapshotInPage(bytes, file.name);
  const [engine, { sourceReader }] = await Promise.all([loadEngine(), import('../pane/sources/file-source-reader.js')]);
  const reviewer = engine.open({ kind: 'auto' }, 'vi', () => false, null);
  if (isReviewer(reviewer) && holdsForms(reviewer.recognise(snapshot))) return false;
  return snapshot.sheets.some(({ name }) => sourceReader.looksLikeList(snapshot, name));
}
