/**
 * Reading the workbook: three requests however many sheets there are, more only where one answer would be too large.
 * The first lists sheets and comments, the second asks how large each sheet is and which rules it has, the third
 * brings the cells. Between them the workbook may change; what has gone by then is left out, not an error.
 */
import { append } from '../../workbook/lists.js';
import type { CellRange, Place } from '../../workbook/address.js';
import { MAX_READ_CELLS } from '../../workbook/snapshot.js';
import type { Row, Sheet, Snapshot } from '../../workbook/snapshot.js';
import { HostError } from '../../workbook/failure.js';
import { ExcelFailure } from './host-failure.js';
import { PART_REQUEST_BYTES } from './request-limits.js';
import { bandParts, joinBands, joinLayouts, joinMerges, layoutPart, mergesPart } from './read-cells.js';
import type { Band, Layout, SheetMerges } from './read-cells.js';
import { commentPart, queueComments, ruleListPart, rulePart } from './read-marks.js';
import type { CommentId, FoundComment, FoundRule, KnownMarks, RuleList } from './read-marks.js';
import { readParts } from './request-parts.js';
import type { LostPart, ReadPart } from './request-parts.js';
import type { ExcelSession } from './excel-session.js';
import { areSettingsLost, settingsPart } from './settings-xml.js';
import type { SettingsXml } from './settings-xml.js';
import { queueDate1904, queueUsedCells } from './sheet-facts.js';
import type { SheetFacts, UsedCells, ExcelFacts } from './sheet-facts.js';
import { factsFrom, factsParts, readWorkbookFacts } from './workbook-facts.js';
import type { FactsValue } from './workbook-facts.js';

/** What one reading gives: the snapshot for the core, the rest for a writing that follows at once. */
export interface Picture {
  readonly snapshot: Snapshot;
  readonly known: KnownMarks;
}

/** Rejects with a `HostError`. */
export async function readFromExcel(session: ExcelSession): Promise<Picture> {
  const first = await readFirst(session);
  const second = await readSecond(session, first, (first.facts.settingsParts ?? []).slice(0, 1));
  const third = await readThird(session, first.facts.sheets, second);
  const lost = new Set([...second.lost, ...third.lost].map(({ about }) => about));
  return {
    snapshot: {
      sheets: first.facts.sheets.map((sheet) =>
        lost.has(sheet.id) ? unreadableSheet(sheet) : assemble(sheet, second.used.get(sheet.id)?.range, third),
      ),
      settings: second.settings?.json ?? null,
      ...(areSettingsLost(first.facts, second.settings) ? { settingsUnreadable: true } : {}),
      date1904: first.date1904,
      structureProtected: first.facts.structureProtected,
      readOnly: first.facts.readOnly,
    },
    known: {
      facts: first.facts,
      marks: {
        rules: third.rules.filter((rule) => rule.ours),
        comments: second.comments,
        unreadable: unreadableMarks([...first.lost, ...second.lost, ...third.lost]),
      },
      merges: new Map([...third.layouts].map(([id, layout]) => [id, layout.merges])),
    },
  };
}

/** Only what marking has to know: the same first two requests without sizes, the third without cells. `marks`: what will be marked. */
export async function readMarks(session: ExcelSession, marks: readonly Place[]): Promise<KnownMarks> {
  const first = await readFirst(session);
  const marked = first.facts.sheets.filter((sheet) => marks.some((mark) => mark.sheet === sheet.name));
  const parts: SecondPart[] = [
    ...marked.map((sheet) => mergesPart(sheet.id)),
    ...first.facts.sheets.map((sheet) => ruleListPart(sheet.id)),
    ...first.comments.map(commentPart),
  ];
  const second = await readParts(session, 'rules', parts);
  const third = await readParts(session, 'rule formulas', ruleIds(second.values).map(rulePart));
  return {
    facts: first.facts,
    marks: {
      rules: third.values.filter((rule) => rule.ours),
      comments: commentsOf(second.values),
      unreadable: unreadableMarks([...first.lost, ...second.lost, ...third.lost]),
    },
    merges: joinMerges(second.values.flatMap((value) => (value.kind === 'merges' ? [value] : []))),
  };
}

/** Only sheets and settings parts: one request, for a writing of settings alone. */
export async function readFacts(session: ExcelSession): Promise<KnownMarks> {
  const facts = await readWorkbookFacts(session);
  return { facts, marks: { rules: [], comments: [], unreadable: 0 }, merges: new Map() };
}

interface First {
  readonly facts: ExcelFacts;
  readonly comments: readonly CommentId[];
  readonly date1904: boolean;
  readonly lost: readonly LostPart[];
}

type FirstValue =
  | FactsValue
  | { readonly kind: 'comments'; readonly comments: readonly CommentId[] }
  | { readonly kind: 'date1904'; readonly date1904: boolean };

async function readFirst(session: ExcelSession): Promise<First> {
  const size = { requestBytes: PART_REQUEST_BYTES, responseBytes: 50_000 };
  const parts: ReadPart<FirstValue>[] = [
    ...factsParts(),
    {
      ...size,
      optional: true,
      queue: (context) => {
        const take = queueComments(context);
        return () => ({ kind: 'comments', comments: take() });
      },
    },
    {
      ...size,
      optional: true,
      about: 'date1904',
      queue: (context) => {
        const take = queueDate1904(context);
        return () => ({ kind: 'date1904', date1904: take() });
      },
    },
  ];
  const { values, lost } = await readParts(session, 'sheets', parts).catch((error: unknown) => {
    // Where a sensitivity label keeps add-ins out, the very first request is AccessDenied (office-js #2459).
    const isDenied = error instanceof ExcelFailure && error.hostCode === 'AccessDenied';
    throw isDenied ? new HostError('reading-denied', error.detail) : error;
  });
  return {
    facts: await factsFrom(session, values),
    comments: values.find((value) => value.kind === 'comments')?.comments ?? [],
    date1904: values.find((value) => value.kind === 'date1904')?.date1904 ?? false,
    lost,
  };
}

/** Rules and comments that could not be read, but for those of a sheet that cannot be read at all. */
function unreadableMarks(lost: readonly LostPart[]): number {
  return lost.filter(({ about, code }) => about === '' && code !== 'UnsupportedSheet').length;
}

type UsedPart = { readonly kind: 'used' } & UsedCells;
type SecondPart = ReadPart<UsedPart | SheetMerges | RuleList | FoundComment | SettingsXml>;

interface Second {
  readonly used: ReadonlyMap<string, UsedCells>;
  readonly rules: readonly { sheetId: string; id: string }[];
  readonly comments: readonly FoundComment[];
  readonly settings: SettingsXml | undefined;
  readonly lost: readonly LostPart[];
}

async function readSecond(session: ExcelSession, first: First, settingsIds: readonly string[]): Promise<Second> {
  const parts: SecondPart[] = [
    ...first.facts.sheets.flatMap((sheet) => [usedPart(sheet.id), ruleListPart(sheet.id)]),
    ...settingsIds.map(settingsPart),
    ...first.comments.map(commentPart),
  ];
  const { values, lost } = await readParts(session, 'sizes', parts);
  return {
    used: new Map(values.flatMap((value) => (value.kind === 'used' ? [[value.sheetId, value] as const] : []))),
    rules: ruleIds(values),
    comments: commentsOf(values),
    settings: values.find((value) => value.kind === 'settings'),
    lost,
  };
}

function usedPart(sheetId: string): ReadPart<UsedPart> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 300,
    optional: true,
    about: sheetId,
    queue: (context) => {
      const take = queueUsedCells(context, sheetId);
      return () => ({ kind: 'used', ...take() });
    },
  };
}

function ruleIds(values: readonly { readonly kind: string }[]): RuleList['rules'] {
  return values.flatMap((value) => (isRuleList(value) ? value.rules : []));
}

function isRuleList(value: { readonly kind: string }): value is RuleList {
  return value.kind === 'rules';
}

function commentsOf(values: readonly { readonly kind: string }[]): FoundComment[] {
  return values.filter((value): value is FoundComment => value.kind === 'comment');
}

interface Third {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly rules: readonly FoundRule[];
  readonly lost: readonly LostPart[];
}

async function readThird(session: ExcelSession, sheets: readonly SheetFacts[], second: Second): Promise<Third> {
  const parts: ReadPart<Band | Layout | FoundRule>[] = [...second.rules.map(rulePart)];
  for (const sheet of sheets) {
    const used = second.used.get(sheet.id);
    if (!used?.range) continue;
    parts.push(layoutPart(sheet.id, used.range));
    append(parts, bandParts(sheet.id, capped(used.range), used.someUnlocked ? 'hidden-and-locks' : 'hidden'));
  }
  const { values, lost } = await readParts(session, 'cells', parts);
  const bands: Band[] = [];
  const layouts: Layout[] = [];
  const rules: FoundRule[] = [];
  for (const value of values) {
    if (value.kind === 'rule') rules.push(value);
    else if (value.kind === 'layout') layouts.push(value);
    else bands.push(value);
  }
  return { rows: joinBands(bands), layouts: joinLayouts(layouts), rules, lost };
}

/** The first rows of a sheet, as many as we read. */
export function capped(area: CellRange): CellRange {
  const rows = Math.floor(MAX_READ_CELLS / (area.right - area.left + 1));
  return { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) };
}

/** A sheet that Excel would not let us read: it is there, and that is all that is known. */
export function unreadableSheet({ id, name, visibility, protection }: SheetFacts): Sheet {
  return {
    id,
    name,
    visibility,
    protection: protection && { formatCells: protection.formatCells },
    rows: [],
    merges: [],
    hiddenColumns: new Set(),
    truncated: false,
    unreadable: true,
  };
}

function assemble(facts: SheetFacts, area: CellRange | null | undefined, third: Third): Sheet {
  const layout = third.layouts.get(facts.id);
  return {
    id: facts.id,
    name: facts.name,
    visibility: facts.visibility,
    protection: facts.protection && { formatCells: facts.protection.formatCells },
    rows: third.rows.get(facts.id) ?? [],
    merges: layout?.merges ?? [],
    hiddenColumns: new Set(layout?.hiddenColumns ?? []),
    truncated: area ? capped(area).bottom < area.bottom : false,
  };
}
