/**
 * An edition that was read from the workbook itself: kept in the workbook, in force at once, handed on as one file. One
 * that somebody else put into the workbook is used only after the person has accepted it on this machine.
 */
import type { Snapshot } from '../../workbook/snapshot.js';
import type { Place } from '../../workbook/address.js';
import type { WorkbookSettings } from '../../review/workbook-settings.js';
import type { SessionContext } from './context.js';
import { fingerprint } from './fingerprint.js';
import type { Preferences } from './preferences.js';

type EditionFile = NonNullable<WorkbookSettings['editionFile']>;

export interface Learning {
  /** The workbook as it stands; null where it could not be read (`failure` says why). */
  readonly readForLearning: () => Promise<Snapshot | null>;
  /** The cell that is selected; null: none, or the host cannot tell. */
  readonly selectedCell: () => Promise<Place | null>;
  /** Keeps the edition in the workbook and checks with it. */
  readonly adoptEdition: (edition: EditionFile) => Promise<void>;
  /** Accepts the edition that the workbook carries, and checks with it. */
  readonly acceptCarried: () => Promise<void>;
  /** Takes a relation out of the edition that the workbook carries. */
  readonly dropRelation: (id: string) => Promise<void>;
}

interface LearningParts {
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly saveSettings: (change: Partial<WorkbookSettings>) => Promise<void>;
  readonly check: () => Promise<void>;
}

/** Editions accepted on one machine; the oldest are forgotten. */
const MOST_ACCEPTED = 50;

export function createLearning(
  { store, host, workbook, ask }: SessionContext,
  { prefer, saveSettings, check }: LearningParts,
): Learning {
  function accept(edition: EditionFile): void {
    const { acceptedEditions } = store.get().preferences;
    const own = fingerprint(edition);
    const others = acceptedEditions.filter((one) => one !== own);
    prefer({ edition: { kind: 'auto' }, acceptedEditions: [...others, own].slice(-MOST_ACCEPTED) });
  }

  async function adoptEdition(edition: EditionFile): Promise<void> {
    accept(edition);
    await saveSettings({ editionFile: edition, edition: String(edition['id']) });
    await check();
  }

  return {
    async readForLearning() {
      let snapshot: Snapshot | null = null;
      await ask('recognise', async (job) => {
        snapshot = await workbook.read(job);
      });
      return snapshot;
    },
    selectedCell: async () => (await host.selectedPlace?.()) ?? null,
    adoptEdition,
    async acceptCarried() {
      const { editionFile } = store.get().settings;
      if (editionFile) await adoptEdition(editionFile);
    },
    async dropRelation(id) {
      const { editionFile } = store.get().settings;
      if (!editionFile) return;
      const rules = editionFile['rules'];
      const kept = Array.isArray(rules) ? rules.filter((rule: unknown) => idOf(rule) !== id) : [];
      await adoptEdition({ ...editionFile, rules: kept });
    },
  };
}

function idOf(rule: unknown): unknown {
  return typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : undefined;
}
