/**
 * A district's mailbox: many communes' workbooks in four layouts, some missing, sent twice, broken, of another period, in
 * .xls, with seeded mistakes. Fixed seeds; every fault that was planted is listed with the unit that it was planted in.
 */
import type { Edition } from '../../../src/forms/edition.js';
import { bareKey } from '../../../src/forms/label.js';
import { layOut, type LayoutOptions } from '../layouts.js';
import { MISTAKE_KINDS, seedMistake, type MistakeKind } from '../mistakes.js';
import { Random } from '../random.js';
import { consistentUnit, type Figures } from '../units.js';
import { communeNames } from './unit-names.js';
import { xlsOf, xlsxOf } from './workbook-files.js';

export const PERIOD = '6 tháng đầu năm 2026';
export const OTHER_PERIOD = 'Quý I năm 2026';

export interface MailedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export type Plight =
  | 'fine'
  | 'missing'
  | 'broken' // half the bytes
  | 'copy' // the same file twice
  | 'twice' // a first version with other figures, then the right one
  | 'other-period'
  | 'xls'
  | 'renamed' // no title; the file's name alone tells the unit
  | 'copied-title' // made from a neighbour's file, whose title it still has
  | 'mistake'
  | 'unreadable'; // words where a number belongs

export interface MailedUnit {
  readonly name: string;
  readonly plight: Plight;
  /** What counts, as typed; null where nothing does. */
  readonly figures: Figures | null;
  readonly mistake: { readonly kind: MistakeKind; readonly ref: string } | null;
  /** The neighbour whose title a copied file has. */
  readonly neighbour: string | null;
}

export interface Mailbox {
  readonly units: readonly MailedUnit[];
  readonly files: readonly MailedFile[];
  /** The office's list, as it would paste it. */
  readonly list: string;
}

const LAYOUTS: readonly LayoutOptions[] = [
  { sheets: 'each', values: 'text' },
  { sheets: 'one', titles: 'pl', stt: 'plain', values: 'typed', header: 'one-row' },
  {
    sheets: 'each',
    titles: 'bieu',
    values: 'percent',
    merged: true,
    noteColumn: false,
    shift: { rows: 1, columns: 1 },
  },
  {
    sheets: 'one',
    titles: 'roman',
    stt: 'in-label',
    labels: 'nfd',
    values: 'typed',
    inserted: { every: 7, kind: 'blank' },
  },
];
const START = Date.UTC(2026, 5, 16);
const HOUR = 3_600_000;
/** What can be seen in one workbook without knowing what it was: the rest is left to the rules' own tests. */
const SEEN: readonly MistakeKind[] = MISTAKE_KINDS.filter(
  (kind) => kind !== 'swapped-digits' && kind !== 'hundred-of-nothing',
);

export interface MailboxOptions {
  readonly count: number;
  readonly seed: number;
  /** Which unit has which plight; fine ones otherwise. */
  readonly plightOf?: (at: number) => Plight;
}

/** One of each plight in every eleven, or thereabouts. */
export function mixedPlights(at: number): Plight {
  const cycle: Readonly<Record<number, Plight>> = {
    3: 'missing',
    6: 'broken',
    9: 'copy',
    12: 'twice',
    15: 'other-period',
    18: 'xls',
    20: 'renamed',
    23: 'copied-title',
    26: 'mistake',
    27: 'mistake',
    29: 'unreadable',
  };
  return cycle[at % 31] ?? 'fine';
}

export function mailboxOf(edition: Edition, { count, seed, plightOf = () => 'fine' }: MailboxOptions): Mailbox {
  const names = communeNames(count);
  const units: MailedUnit[] = [];
  const files: MailedFile[] = [];
  names.forEach((name, at) => {
    const random = new Random(seed * 100_003 + at);
    const figures = consistentUnit(seed * 7919 + at, { level: 'xa' });
    const layout = LAYOUTS[at % LAYOUTS.length] ?? {};
    const plight = plightOf(at);
    const neighbour = plight === 'copied-title' ? (names[at - 1] ?? null) : null;
    const { mistake, sent } = spoil(plight, figures, random);
    const workbook = (own: ReadonlyMap<string, string | number>, period = PERIOD, title = neighbour ?? name) =>
      layOut(edition, texts(own), {
        ...layout,
        ...(plight === 'renamed' ? {} : { unitLine: `UBND XÃ ${title.toLocaleUpperCase('vi')}` }),
        periodLine: `Kỳ báo cáo: ${period}`,
      });
    const base = fileBase(name, at);
    const put = (path: string, bytes: Uint8Array, hours: number): void => {
      files.push({ path, bytes, modified: START + (at * 3 + hours) * HOUR });
    };
    switch (plight) {
      case 'missing':
        break;
      case 'broken': {
        const whole = xlsxOf(workbook(sent));
        put(`${base}.xlsx`, whole.slice(0, Math.floor(whole.length / 2)), 0);
        break;
      }
      case 'copy': {
        const bytes = xlsxOf(workbook(sent));
        put(`${base}.xlsx`, bytes, 0);
        put(`${base} (1).xlsx`, bytes, 1);
        break;
      }
      case 'twice': {
        put(`${base}.xlsx`, xlsxOf(workbook(consistentUnit(seed * 7919 + at + 500_000, { level: 'xa' }))), 0);
        put(`${base} sua.xlsx`, xlsxOf(workbook(sent)), 1);
        break;
      }
      case 'other-period':
        put(`${base}.xlsx`, xlsxOf(workbook(sent, OTHER_PERIOD)), 0);
        break;
      case 'xls':
        put(`${base}.xls`, xlsOf(workbook(sent)), 0);
        break;
      default:
        put(`${base}.xlsx`, xlsxOf(workbook(sent)), 0);
    }
    const counts = plight !== 'missing' && plight !== 'broken' && plight !== 'other-period';
    units.push({
      name: `Xã ${name}`,
      plight,
      figures: counts ? texts(sent) : null,
      mistake,
      neighbour: neighbour && `Xã ${neighbour}`,
    });
  });
  return { units, files, list: names.map((name, at) => `${at + 1}. Xã ${name}`).join('\n') };
}

function spoil(
  plight: Plight,
  figures: Figures,
  random: Random,
): { mistake: MailedUnit['mistake']; sent: ReadonlyMap<string, string | number> } {
  if (plight !== 'mistake' && plight !== 'unreadable') return { mistake: null, sent: figures };
  for (let tries = 0; tries < 50; tries += 1) {
    const kind = plight === 'unreadable' ? 'text-for-number' : random.pick(SEEN);
    const made = seedMistake(kind, figures, random);
    if (made) return { mistake: { kind, ref: made.ref }, sent: made.figures };
  }
  throw new Error('no mistake to be made');
}

/** A mistake may leave a number as Excel would hold it; the layouts take what is typed. */
function texts(figures: ReadonlyMap<string, string | number>): Figures {
  return new Map(
    [...figures].map(([ref, value]) => [ref, typeof value === 'number' ? String(value).replace('.', ',') : value]),
  );
}

/** As files are called: with and without diacritics, with words around, in folders. */
function fileBase(name: string, at: number): string {
  const slug = bareKey(name).replaceAll(' ', '-');
  switch (at % 5) {
    case 0:
      return slug;
    case 1:
      return `PL 2-8 xã ${name} 6T2026`;
    case 2:
      return `Xa_${bareKey(name).replace(/(^| )\w/g, (letter) => letter.trim().toUpperCase())}_phuluc`;
    case 3:
      return `${name}/phu luc cchc`;
    default:
      return `Phụ lục CCHC - UBND xã ${name}`.normalize('NFD');
  }
}
