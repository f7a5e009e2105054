/**
 * Finding our marks: conditional formats by their formula, comments by how their text begins. Nothing else is kept about
 * them, so there is no ledger that could be ahead of the sheet after Ctrl+Z (office-js #6415), behind it after rows were
 * copied, or lost with a crash; a mark says itself that it is ours, in this Excel and in the next.
 *
 * The API stumbles over rules that a person made twice on one cell or brought back by Ctrl+Z (#5222, #6827, #6835,
 * #6396): reading a property of such a rule fails with ItemNotFound. So only ids are asked of a sheet's list, every rule
 * is an optional part of its own, and it is looked into through `customOrNullObject`, as `custom` fails for rules
 * of other types (#2180).
 */
import type { CellAddress, CellRange } from '../../workbook/address.js';
import { markLevelOf } from '../../workbook/mark.js';
import { ExcelFailure } from './host-failure.js';
import { PART_REQUEST_BYTES } from './request-limits.js';
import { placeOf } from './place-of.js';
import type { PlaceOfAddress } from './place-of.js';
import type { ReadPart } from './request-parts.js';
import { COMMENT_PREFIX } from './mark-comment.js';
import type { ExcelFacts } from './sheet-facts.js';

/** A rule that may be ours. */
export interface RuleId {
  readonly sheetId: string;
  readonly id: string;
}

export interface FoundRule extends RuleId {
  readonly kind: 'rule';
  readonly ours: boolean;
}

export interface CommentId {
  readonly id: string;
  /** It begins with our words. */
  readonly looksOurs: boolean;
}

/** A comment with its cell; null where its sheet or itself is gone. */
export interface FoundComment extends CommentId {
  readonly kind: 'comment';
  readonly sheetName: string;
  readonly cell: CellAddress | null;
  /** Ours to remove: it looks ours and nobody has answered. */
  readonly ours: boolean;
}

export interface RuleList {
  readonly kind: 'rules';
  readonly rules: readonly RuleId[];
}

/** All that stands in the workbook and matters for marking. */
export interface MarkFacts {
  readonly rules: readonly RuleId[];
  readonly comments: readonly FoundComment[];
  /** Rules or comments that Excel would not let us read. */
  readonly unreadable: number;
}

/** What a writing of marks has to know; a reading of the workbook just before has it already. */
export interface KnownMarks {
  readonly facts: ExcelFacts;
  readonly marks: MarkFacts;
  /** Merged areas by the sheet's id, of those sheets that may be marked. */
  readonly merges: ReadonlyMap<string, readonly CellRange[]>;
}

export function queueComments(context: Excel.RequestContext): () => readonly CommentId[] {
  const { comments } = context.workbook;
  comments.load('items/id,items/content');
  return () => comments.items.map(({ id, content }) => ({ id, looksOurs: content.startsWith(COMMENT_PREFIX) }));
}

/** The rules of one sheet. */
export function ruleListPart(sheetId: string): ReadPart<RuleList> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 2_000,
    optional: true,
    queue: (context) => {
      const formats = rulesOf(context, sheetId);
      formats.load('items/id');
      return () => ({ kind: 'rules', rules: takeIds(formats).map((id) => ({ sheetId, id })) });
    },
  };
}

/** All conditional formats of a sheet; a sheet deleted meanwhile has none. */
export function rulesOf(context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItemOrNullObject(sheetId).getRange().untrack().conditionalFormats;
}

function takeIds(formats: Excel.ConditionalFormatCollection): string[] {
  return formats.isNullObject ? [] : formats.items.map(({ id }) => id);
}

/**
 * Whether a rule is ours. Its formula is loaded through a null object where the rule is of another type, and nobody says
 * that Excel takes this; so what fails is asked for its type alone (assumption `nested-null-object`).
 */
export function rulePart({ sheetId, id }: RuleId): ReadPart<FoundRule> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 300,
    optional: true,
    orElse: () => [otherTypePart({ sheetId, id })],
    queue: (context) => {
      const { rule } = rulesOf(context, sheetId).getItemOrNullObject(id).customOrNullObject;
      rule.load('formula');
      return () => ({ kind: 'rule', sheetId, id, ours: isOurRule(rule) });
    },
  };
}

/** A rule of another type is not ours; a custom one whose formula cannot be read stays unread. */
function otherTypePart({ sheetId, id }: RuleId): ReadPart<FoundRule> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 300,
    optional: true,
    queue: (context) => {
      const rule = rulesOf(context, sheetId).getItemOrNullObject(id);
      rule.load('type');
      return () => {
        if (isCustom(rule)) throw new ExcelFailure('unknown', 'ItemNotFound', 'ConditionalFormatRule.formula', id);
        return { kind: 'rule', sheetId, id, ours: false };
      };
    },
  };
}

function isCustom(rule: Excel.ConditionalFormat): boolean {
  return !rule.isNullObject && rule.type === Excel.ConditionalFormatType.custom;
}

/** Where a comment stands, and whether somebody has answered it. */
export function commentPart({ id, looksOurs }: CommentId): ReadPart<FoundComment> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 300,
    optional: true,
    queue: (context) => {
      const comment = context.workbook.comments.getItemOrNullObject(id);
      const { replies } = comment;
      if (looksOurs) replies.load('items/id');
      const location = comment.getLocation();
      location.untrack();
      location.load('address');
      return () => ({
        kind: 'comment',
        id,
        looksOurs,
        ...takePlace(location),
        ours: looksOurs && isUnanswered(comment),
      });
    },
  };
}

function isOurRule(rule: Excel.ConditionalFormatRule): boolean {
  return !rule.isNullObject && markLevelOf(rule.formula) !== undefined;
}

function isUnanswered(comment: Excel.Comment): boolean {
  return !comment.isNullObject && comment.replies.items.length === 0;
}

function takePlace(location: Excel.Range): PlaceOfAddress {
  return location.isNullObject ? { sheetName: '', cell: null } : placeOf(location.address);
}
