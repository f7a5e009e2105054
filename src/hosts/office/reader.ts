/**
 * Reading the workbook: three requests however many sheets there are, more only where one answer would be too large.
 * The first lists sheets and comments, the second asks how large each sheet is and which rules it has, the third
 * brings the cells. Between them the workbook may change; what has gone by then is left out, not an error.
 */
import type { CellRange, Place } from '../../workbook/address.js';
import { SETTINGS_NAMESPACE } from '../../workbook/settings-part.js';
import { MAX_READ_CELLS } from '../../workbook/snapshot.js';
import type { Row, Sheet, Snapshot } from '../../workbook/snapshot.js';
import { groupBy } from './group-by.js';
import { PART_REQUEST_BYTES } from './limits.js';
import { bandParts, layoutPart, mergesPart } from './read-cells.js';
import type { Band, Layout, SheetMerges } from './read-cells.js';
import { commentPart, queueComments, ruleListPart, rulePart } from './read-marks.js';
import type { CommentId, FoundComment, FoundRule, KnownMarks, RuleList } from './read-marks.js';
import { readParts } from './request-parts.js';
import type { ReadPart } from './request-parts.js';
import type { Session } from './session.js';
import { settingsPart } from './settings.js';
import type { SettingsXml } from './settings.js';
import { queueDate1904, queueUsedCells, queueWorkbookFacts } from './sheet-facts.js';
import type { SheetFacts, UsedCells, WorkbookFacts } from './sheet-facts.js';

/** What one reading gives: the snapshot for the core, the rest for a writing that follows at once. */
export interface Picture {
  readonly snapshot: Snapshot;
  readonly known: KnownMarks;
}

/** Rejects with a `HostError`. */
export async function readWorkbook(session: Session): Promise<Picture> {
  const first = await readFirst(session);
  const second = await readSecond(session, first, first.facts.settingsParts.slice(0, 1));
  const third = await readThird(session, first.facts.sheets, second);
  return {
    snapshot: {
      sheets: first.facts.sheets.map((sheet) => assemble(sheet, second.used.get(sheet.id)?.range, third)),
      settings: second.settings,
      date1904: first.date1904,
      structureProtected: first.facts.structureProtected,
      readOnly: first.facts.readOnly,
    },
    known: {
      facts: first.facts,
      marks: {
        rules: third.rules.filter((rule) => rule.ours),
        comments: second.comments,
        unreadable: first.unreadable + second.unreadable + third.unreadable,
      },
      merges: new Map([...third.layouts].map(([id, layout]) => [id, layout.merges])),
    },
  };
}

/** Only what marking has to know: the same first two requests without sizes, the third without cells. `marks`: what will be marked. */
export async function readMarks(session: Session, marks: readonly Place[]): Promise<KnownMarks> {
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
      unreadable: first.unreadable + second.unreadable + third.unreadable,
    },
    merges: new Map(
      second.values.flatMap((value) => (value.kind === 'merges' ? [[value.key, value.merges] as const] : [])),
    ),
  };
}

/** Only sheets and settings parts: one request, for a writing of settings alone. */
export async function readFacts(session: Session): Promise<KnownMarks> {
  const facts = await session.runExcel('sheets', (context) => queueWorkbookFacts(context, SETTINGS_NAMESPACE));
  return { facts, marks: { rules: [], comments: [], unreadable: 0 }, merges: new Map() };
}

interface First {
  readonly facts: WorkbookFacts;
  readonly comments: readonly CommentId[];
  readonly date1904: boolean;
  readonly unreadable: number;
}

type FirstValue =
  | { readonly kind: 'facts'; readonly facts: WorkbookFacts }
  | { readonly kind: 'comments'; readonly comments: readonly CommentId[] }
  | { readonly kind: 'date1904'; readonly date1904: boolean };

async function readFirst(session: Session): Promise<First> {
  const size = { requestBytes: PART_REQUEST_BYTES, responseBytes: 50_000 };
  const parts: ReadPart<FirstValue>[] = [
    {
      ...size,
      queue: (context) => {
        const take = queueWorkbookFacts(context, SETTINGS_NAMESPACE);
        return () => ({ kind: 'facts', facts: take() });
      },
    },
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
      queue: (context) => {
        const take = queueDate1904(context);
        return () => ({ kind: 'date1904', date1904: take() });
      },
    },
  ];
  const { values, unreadable } = await readParts(session, 'sheets', parts);
  let facts: WorkbookFacts = { sheets: [], readOnly: false, structureProtected: false, settingsParts: [] };
  let comments: readonly CommentId[] = [];
  let date1904 = false;
  for (const value of values) {
    if (value.kind === 'facts') facts = value.facts;
    else if (value.kind === 'comments') comments = value.comments;
    else date1904 = value.date1904;
  }
  return { facts, comments, date1904, unreadable };
}

type UsedPart = { readonly kind: 'used' } & UsedCells;
type SecondPart = ReadPart<UsedPart | SheetMerges | RuleList | FoundComment | SettingsXml>;

interface Second {
  readonly used: ReadonlyMap<string, UsedCells>;
  readonly rules: readonly { sheetId: string; id: string }[];
  readonly comments: readonly FoundComment[];
  readonly settings: string | null;
  readonly unreadable: number;
}

async function readSecond(session: Session, first: First, settingsIds: readonly string[]): Promise<Second> {
  const parts: SecondPart[] = [
    ...first.facts.sheets.flatMap((sheet) => [usedPart(sheet.id), ruleListPart(sheet.id)]),
    ...settingsIds.map(settingsPart),
    ...first.comments.map(commentPart),
  ];
  const { values, unreadable } = await readParts(session, 'sizes', parts);
  return {
    used: new Map(values.flatMap((value) => (value.kind === 'used' ? [[value.sheetId, value] as const] : []))),
    rules: ruleIds(values),
    comments: commentsOf(values),
    settings: values.find((value) => value.kind === 'settings')?.json ?? null,
    unreadable,
  };
}

function usedPart(sheetId: string): ReadPart<UsedPart> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 300,
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
  readonly unreadable: number;
}

async function readThird(session: Session, sheets: readonly SheetFacts[], second: Second): Promise<Third> {
  const parts: ReadPart<Band | Layout | FoundRule>[] = [...second.rules.map(rulePart)];
  for (const sheet of sheets) {
    const used = second.used.get(sheet.id);
    if (!used?.range) continue;
    parts.push(
      layoutPart(sheet.id, used.range),
      ...bandParts(sheet.id, capped(used.range), used.someUnlocked ? 'hidden-and-locks' : 'hidden'),
    );
  }
  const { values, unreadable } = await readParts(session, 'cells', parts);
  const bands: Band[] = [];
  const layouts = new Map<string, Layout>();
  const rules: FoundRule[] = [];
  for (const value of values) {
    if (value.kind === 'rule') rules.push(value);
    else if (value.kind === 'layout') layouts.set(value.sheetId, value);
    else bands.push(value);
  }
  const rows = new Map(
    [...groupBy(bands, (band) => band.sheetId)].map(([id, ofSheet]) => [id, ofSheet.flatMap((band) => band.rows)]),
  );
  return { rows, layouts, rules, unreadable };
}

/** The first rows of a sheet, as many as we read. */
export function capped(area: CellRange): CellRange {
  const rows = Math.floor(MAX_READ_CELLS / (area.right - area.left + 1));
  return { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) };
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
