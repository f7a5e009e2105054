/** The workbook as it was read last, and the settings that it keeps. */
import { RESULTS_SHEET, RULES_SHEET } from '../../forms/generated-sheets.js';
import { readWorkbookSettings, writeWorkbookSettings, type WorkbookSettings } from '../../review/workbook-settings.js';
import type { Store } from '../../ui/store.js';
import type { Edit } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { LiveWorkbookHost, ReadOptions } from '../../workbook/workbook-host.js';
import type { DossierReading } from './attach-dossiers.js';
import type { PaneState, WorkbookFacts } from './state.js';
import type { Job } from './work-queue.js';

export class OpenWorkbook {
  private readonly store: Store<PaneState>;
  private readonly host: LiveWorkbookHost;
  private readonly dossiers: DossierReading;
  private lastSnapshot: Snapshot | null = null;
  /** Settings that could not be written yet: what is read does not replace them. */
  private settingsUnsaved = false;

  constructor(store: Store<PaneState>, host: LiveWorkbookHost, dossiers: DossierReading) {
    this.store = store;
    this.host = host;
    this.dossiers = dossiers;
  }

  /** The workbook as it was read last; null: never. */
  get snapshot(): Snapshot | null {
    return this.lastSnapshot;
  }

  /** Reads the workbook, its settings, and a dossier list on one of its sheets. */
  async read(job: Job, options?: ReadOptions): Promise<Snapshot> {
    await job.phase('reading');
    const snapshot = await job.unlessCancelled(this.host.read(options));
    this.lastSnapshot = snapshot;
    if (!this.settingsUnsaved) {
      const { settings, problem } = readWorkbookSettings(snapshot.settings);
      if (snapshot.settingsUnreadable) this.store.set({ settingsProblem: 'unreadable' });
      else this.store.set({ settings, settingsProblem: problem });
    }
    this.store.set({ workbook: factsOf(snapshot) });
    await this.dossiers.follow(job, snapshot);
    return snapshot;
  }

  /** Reads only where nothing was ever read: whatever is written beside the settings has to know the rest of them. */
  async readOnce(job: Job): Promise<Snapshot> {
    return this.lastSnapshot ?? (await this.read(job));
  }

  /** Settings that are to be written soon: a reading in between does not replace them. */
  holdSettings(settings: WorkbookSettings): void {
    this.settingsUnsaved = true;
    this.store.set({ settings });
  }

  /** Writes our own edits together with the settings that go with them, in one request. */
  async write(edits: readonly Edit[], settings: WorkbookSettings): Promise<void> {
    // What the file keeps is not known yet: writing now would replace it by what we happen to have.
    if (this.lastSnapshot === null) throw new HostError('unknown', 'settings were not read');
    this.holdSettings(settings);
    // A settings part that we could not read is not ours to overwrite.
    const writable = this.store.get().settingsProblem === null;
    const all: readonly Edit[] = writable
      ? [...edits, { kind: 'settings', json: writeWorkbookSettings(settings) }]
      : edits;
    if (all.length > 0) await this.host.apply(all);
    this.settingsUnsaved = !writable;
  }
}

function factsOf({ sheets, structureProtected }: Snapshot): WorkbookFacts {
  const has = (name: string): boolean => sheets.some((sheet) => sheet.name === name);
  return { hasResultsSheet: has(RESULTS_SHEET), hasRulesSheet: has(RULES_SHEET), structureProtected };
}
