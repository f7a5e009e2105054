/**
 * An edition that was read from the workbook itself: kept in the workbook, in force at once, handed on as one file. One
 * that somebody else put into the workbook is used only after the person has accepted it on this machine.
 */
import type { Snapshot } from '../../workbook/snapshot.js';
import type { Place } from '../../workbook/address.js';
import type { WorkbookSettings } from '../../review/workbook-settings.js';
import type { SessionContext } from './session-context.js';
import { editionFingerprint } from './edition-fingerprint.js';
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
  /** The person says that a relation of the edition that the workbook carries holds: it is proposed no longer. */
  readonly confirmRelation: (id: string) => Promise<void>;
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
    const own = editionFingerprint(edition);
    const others = acceptedEditions.filter((one) => one !== own);
    prefer({ edition: { kind: 'auto' }, acceptedEditions: [...others, own].slice(-MOST_ACCEPTED) });
  }

  async function adoptEdition(edition: EditionFile): Promise<void> {
    accept(edition);
    await saveSettings({ editionFile: edition, edition: String(edition['id']) });
    await check();
  }

  /** null takes a rule out. */
  async function changeRules(change: (rule: unknown) => unknown): Promise<void> {
    const { editionFile } = store.get().settings;
    if (!editionFile) return;
    const { rules } = editionFile;
    const kept = Array.isArray(rules) ? rules.map(change).filter((rule) => rule !== null) : [];
    await adoptEdition({ ...editionFile, rules: kept });
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
    confirmRelation: (id) => changeRules((rule) => (idOf(rule) === id ? confirmed(rule) : rule)),
    dropRelation: (id) => changeRules((rule) => (idOf(rule) === id ? null : rule)),
  };
}

/** An equation that somebody stands for is no longer only to be looked at. */
function confirmed(rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null) return rule;
  const data: Readonly<Record<string, unknown>> = { ...rule };
  const isEquation = typeof data['rule'] === 'string' && data['rule'].includes(' = ');
  const kept = Object.entries(data).filter(([name]) => name !== 'status' && name !== 'note');
  return { ...Object.fromEntries(kept), ...(isEquation ? { severity: 'error' } : {}) };
}

function idOf(rule: unknown): unknown {
  return typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : undefined;
}
