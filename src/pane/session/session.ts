/**
 * The state machine behind the pane and the ribbon: what an official can ask for, done at a host to a workbook. It knows
 * no React and no Excel; all it shows is `PaneState`. Every action settles without throwing: what went wrong is
 * `state.failure`, by code.
 *
 * Two rules keep the workbook safe. Nothing is written from an old picture: mending and filling read the workbook anew
 * and go ahead only where what the person was shown still holds. And a re-check that the person did not ask for never
 * writes: on older Excels each write would empty the undo list.
 */
import type { Severity } from '../../forms/edition.js';
import { cellOf } from '../../review/stands-at.js';
import { NO_SETTINGS, type WorkbookSettings } from '../../review/workbook-settings.js';
import type { Place } from '../../workbook/address.js';
import type { LiveWorkbookHost } from '../../workbook/workbook-host.js';
import { createAnswering, type Answering } from './answering.js';
import type { SessionContext } from './session-context.js';
import type { BuiltInEdition, EditionFault, Engine } from './engine.js';
import { CheckHistory } from './check-history.js';
import { createDossierReading } from './attach-dossiers.js';
import { EditionInUse } from './edition-in-use.js';
import { findingAt, Following, undoCostOf } from './following.js';
import { createImporting, type Importing } from './importing.js';
import { createLearning, type Learning } from './learning.js';
import { createFixing, type Fixing } from './fixing.js';
import { createMerging, type Merging } from './merging.js';
import type { Preferences, PreferenceStore } from './preferences.js';
import { createReporting, type Reporting } from './reporting.js';
import { Notices } from './notices.js';
import { OpenWorkbook } from './open-workbook.js';
import { Reviewing, shownFindings } from './reviewing.js';
import { createRuleSheet, type RuleSheet } from './rule-sheet.js';
import { createDossiers, type Dossiers } from './dossiers.js';
import { createSending, type CleanCopyParts, type Sending } from './sending.js';
import type { SourceReader } from './source-reader.js';
import type { SourceContext } from './source-context.js';
import { sourceTools } from './source-tools.js';
import { createSources, type Sources } from './sources.js';
import { initialState, type Activity, type PaneState, type Screen } from './state.js';
import { createStore } from '../../ui/store.js';
import { createTasks, type Tasks } from './tasks.js';
import { createWaiving, type Waiving } from './waiving.js';
import { WorkQueue, type Job, type Later } from './work-queue.js';
import { WrittenMarks } from './written-marks.js';
import { Writing } from './writing.js';

export interface SessionParts {
  readonly host: LiveWorkbookHost;
  readonly loadEngine: () => Promise<Engine>;
  /** The code that reads other sources. */
  readonly loadSourceReader: () => Promise<SourceReader>;
  readonly preferences: PreferenceStore;
  readonly later: Later;
  /** The open workbook's name; absent: the host knows none. */
  readonly fileName?: string;
  /** For the date on the report, and to hold the period against. */
  readonly today: () => Date;
  /** null: a copy without anything of ours cannot be made here. */
  readonly cleanCopy: CleanCopyParts | null;
}

export interface Session
  extends
    Learning,
    Fixing,
    Waiving,
    Reporting,
    Answering,
    Merging,
    RuleSheet,
    Sending,
    Sources,
    Dossiers,
    Tasks,
    Importing {
  readonly get: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes the edition ready; where that costs the person nothing, reads what forms there are and listens for changes. */
  readonly start: () => Promise<void>;
  /** Reads what forms there are, without checking. */
  readonly recognise: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly check: (options?: { readonly mark?: boolean }) => Promise<void>;
  readonly cancel: () => void;
  /** The host tells that it waits for the person to finish with a cell. */
  readonly waitForEdit: () => void;
  /** Moves to the next (1) or previous (-1) finding shown, and to its cell; checks first when nothing was checked. */
  readonly step: (direction: 1 | -1) => Promise<void>;
  /** The person stands on this finding now; the workbook's selection stays where it is. */
  readonly stand: (finding: string | null) => void;
  /** The person asks for the finding of the cell that is selected; null: the host cannot tell the cell. */
  readonly standAtCell: (() => Promise<void>) | null;
  readonly goTo: (place: Place) => Promise<void>;
  readonly show: (screen: Screen) => void;
  /** The proposals; checks first when nothing was checked. */
  readonly showFill: () => Promise<void>;
  /** Lists findings of this severity alone; null: all. */
  readonly filter: (only: Severity | null) => void;
  /** Lists these findings alone; null: nothing is searched for. */
  readonly find: (keys: ReadonlySet<string> | null) => void;
  /** By appendix instead of by severity. */
  readonly group: (grouped: boolean) => void;
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
  readonly forgetChanges: () => Promise<void>;
  readonly saveSettings: (change: Partial<WorkbookSettings>) => Promise<void>;
  /** Throws away a settings part that cannot be read; only ever on the person's word. */
  readonly resetSettings: () => Promise<void>;
  /** The editions to choose from; none until the engine is loaded. */
  readonly builtInEditions: () => readonly BuiltInEdition[];
  /** Files of the office's folder of editions that cannot be used. */
  readonly officeFaults: () => readonly EditionFault[];
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly dismissEditionChange: () => void;
  /** As they are kept now: another page, or a back-up, may have changed them. */
  readonly readPreferences: () => void;
  readonly dismissFailure: () => void;
  readonly dismissNotice: (id: number) => void;
}

export function createSession(parts: SessionParts): Session {
  const { host, preferences, later } = parts;
  const store = createStore<PaneState>(initialState(preferences.read(), undoCostOf(host)));
  const tools = sourceTools(store, parts.loadSourceReader);
  const dossierReading = createDossierReading(store, tools);
  const edition = new EditionInUse(store, parts.loadEngine);
  const workbook = new OpenWorkbook(store, host, dossierReading);
  const history = new CheckHistory();
  const marks = new WrittenMarks();
  const notices = new Notices(store);
  const { fileName = '', today } = parts;
  const reviewing = new Reviewing({ store, edition, workbook, history, marks, fileName, today });
  const writing = new Writing({ store, host, workbook, history, marks, notices, reviewing });
  let asked = 0;

  const queue = new WorkQueue({
    later,
    onTask: (task) => store.set({ task }),
    onFailure(activity, { code, sheet, detail }) {
      if (activity === 'recheck') following.retry();
      else if (code === 'cancelled') notices.notify({ kind: 'cancelled' });
      else store.set({ failure: { activity, code, sheet, detail } });
    },
  });

  const following = new Following({ store, host, edition, workbook, reviewing, notices, queue, later });

  /** Something the person asks for: it wipes away what was said of the last thing. */
  function ask(activity: Activity, work: (job: Job) => Promise<void>, key?: string): Promise<void> {
    store.set({ failure: null, notice: null });
    const listenAfterwards = async (job: Job): Promise<void> => {
      await work(job);
      if (activity !== 'recognise') await following.begin();
    };
    return queue.run(activity, listenAfterwards, key);
  }

  /** The same, where asking twice means doing twice. */
  function askEachTime(activity: Activity, work: (job: Job) => Promise<void>): Promise<void> {
    asked += 1;
    return ask(activity, work, `${activity} ${asked}`);
  }

  function saveSettings(change: Partial<WorkbookSettings>): Promise<void> {
    const take = (): void => {
      workbook.holdSettings({ ...store.get().settings, ...change });
      reviewing.recompute();
    };
    // What the file keeps beside this change is not known before it was read.
    const wasRead = workbook.snapshot !== null;
    if (wasRead) take();
    return askEachTime('save', async (job) => {
      if (!wasRead) {
        await workbook.readOnce(job);
        take();
      }
      await job.phase('writing');
      await writing.writeWithSettings([], store.get().settings);
      notices.notify({ kind: 'saved', kept: store.get().settingsProblem === null });
    });
  }

  const check: Session['check'] = ({ mark = store.get().preferences.markOnCheck } = {}) =>
    ask('check', async (job) => {
      store.set({ screen: 'check' });
      const reviewed = await reviewing.readAndReview(job);
      reviewing.remember(reviewed);
      const { choice } = store.get();
      const isNew = choice?.edition.id !== store.get().preferences.lastEdition;
      if (choice && choice.chosen !== 'none' && isNew) prefer({ lastEdition: choice.edition.id });
      const locked = mark ? await writing.tryToMark(job, reviewed) : [];
      notices.notify({ kind: 'checked', automatic: false, locked });
    });

  function prefer(change: Partial<Preferences>): void {
    const before = store.get().preferences;
    const own = { ...before, ...change };
    store.set({ preferences: own });
    const reopened = own.edition === before.edition ? null : edition.reopen();
    if (reopened === 'opened') reviewing.recompute();
    else if (reopened === 'faulty')
      store.set({ result: null, summary: null, comparison: null, recognition: null, proposals: [], current: null });
    else if (edition.reviewer) store.set({ edition: edition.reviewer.summary(own.language) });
    if (!preferences.write(own)) notices.notify({ kind: 'saved', kept: false });
  }

  const context: SessionContext = { store, host, edition, workbook, notices, reviewing, writing, ask, askEachTime };
  const sources: SourceContext = { ...context, ...tools, dossierReading };
  const attaching = createSources(sources);
  return {
    ...createLearning(context, { prefer, saveSettings, check: () => check() }),
    ...createFixing(context),
    ...createWaiving(context),
    ...createReporting(context, parts.today),
    ...createRuleSheet(context),
    ...createSending(context, parts.cleanCopy, parts.today),
    ...attaching,
    ...createDossiers(sources),
    ...createTasks(sources),
    ...createImporting(context, attaching),
    ...createAnswering(sources, parts.today),
    ...createMerging(sources),
    get: store.get,
    subscribe: store.subscribe,

    start: () =>
      ask('recognise', async (job) => {
        await edition.ready();
        await following.begin();
        if (following.readsAtStart) await reviewing.recognise(job);
      }),
    recognise: () => ask('recognise', (job) => reviewing.recognise(job)),
    stop: () => following.end(),

    check,

    cancel: () => queue.cancel(),
    waitForEdit() {
      const { task } = store.get();
      if (task) store.set({ task: { ...task, phase: 'editing' } });
    },

    step: (direction) =>
      askEachTime('go', async (job) => {
        if (!store.get().result) await reviewing.readAndReview(job);
        const findings = shownFindings(store.get());
        const present = findings.findIndex(({ key }) => key === store.get().current);
        const first = direction === 1 ? 0 : findings.length - 1;
        const next = findings[present < 0 ? first : (present + direction + findings.length) % findings.length];
        store.set({ screen: 'check', current: next?.key ?? null });
        if (!next) {
          notices.notify({ kind: 'no-findings' });
          return;
        }
        const place = cellOf(next);
        if (place) await host.select(place);
      }),

    stand: (current) => store.set({ current }),
    standAtCell: host.selectedPlace
      ? () =>
          askEachTime('go', async () => {
            const place = await host.selectedPlace?.();
            const finding = place ? findingAt(store.get(), place) : null;
            if (finding === null) notices.notify({ kind: 'nothing-here', place: place ?? null });
            else store.set({ screen: 'check', current: finding });
          })
      : null,
    goTo: (place) => askEachTime('go', () => host.select(place)),
    show(screen) {
      // What was said of one screen's work is no news on the next.
      if (screen !== store.get().screen) store.set({ screen, notice: null });
    },

    async showFill() {
      store.set({ screen: 'fill', notice: null });
      if (store.get().result) return;
      await ask('check', async (job) => {
        await reviewing.readAndReview(job);
      });
    },

    filter: (only) => store.set({ only }),
    find: (found) => store.set({ found }),
    group: (grouped) => store.set({ grouped }),

    mark: () =>
      ask('mark', async (job) => {
        await writing.writeMarks(job, await reviewing.readAndReview(job));
      }),
    unmark: () => ask('unmark', (job) => writing.removeMarks(job)),

    forgetChanges: () => saveSettings({ changes: [] }),
    saveSettings,

    resetSettings: () =>
      ask('save', async (job) => {
        await job.phase('writing');
        store.set({ settingsProblem: null });
        await writing.writeWithSettings([], NO_SETTINGS);
        reviewing.recompute();
        notices.notify({ kind: 'saved', kept: true });
      }),

    builtInEditions: () => edition.builtIn(),
    officeFaults: () => edition.officeFaults(),

    prefer,
    readPreferences: () => prefer(preferences.read()),

    dismissEditionChange: () => store.set({ editionChange: null }),
    dismissFailure: () => store.set({ failure: null }),
    dismissNotice: (id) => {
      const { notice, undoable } = store.get();
      store.set({
        ...(notice?.id === id ? { notice: null } : {}),
        ...(undoable?.id === id ? { undoable: null } : {}),
      });
    },
  };
}
