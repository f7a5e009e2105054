/** What a column looks like below its heading: codes, dates, known words, names. Detection trusts this as much as headings. */
import { bareKey } from '../../forms/label.js';
import { isDateRole, type DossierColumnRole } from './column-role.js';
import type { WordTable } from './list-words.js';
import { isDateCell, serialOfNumber } from '../table/date-cell.js';
import { listText, type ListCell, type ListRow } from '../table/table.js';

/** Shares of the filled cells, 0…1. */
export interface ColumnContent {
  readonly filled: number;
  readonly codes: number;
  readonly dates: number;
  /** Bare numbers that Excel would count as days of this century: dates only under a heading that says so. */
  readonly serials: number;
  readonly statuses: number;
  readonly channels: number;
  readonly levels: number;
  /** Whole numbers that count up: STT. */
  readonly ordinals: number;
  /** Names of offices, of people, and sentences such as a procedure's name. */
  readonly offices: number;
  readonly people: number;
  readonly sentences: number;
}

/** `H21.65-220914-0011`, `000.00.65.H21-220914-0011`, `00352112000539`. */
const CODE = /^(?:[A-Z0-9]+(?:\.[A-Z0-9]+)*-\d{6}-\d{2,6}|\d{10,20})$/i;
const OFFICE =
  /^(?:ubnd|uy ban|trung tam|bo phan|phong|so|ban|xa|phuong|thi tran|huyen|chi nhanh|cong an|toa an|don vi) /;
const PERSON = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}$/u;

export function isDossierCode(text: string): boolean {
  return CODE.test(text);
}

/** The content of every column up to `width`, from the rows given. */
export function contentsOf(rows: readonly ListRow[], width: number, words: WordTable): readonly ColumnContent[] {
  return Array.from({ length: width }, (_, column) =>
    contentOf(
      rows.map(({ cells }) => cells[column] ?? null).filter((cell) => cell !== null && cell !== ''),
      words,
    ),
  );
}

function contentOf(cells: readonly ListCell[], words: WordTable): ColumnContent {
  const texts = cells.map(listText);
  const share = (test: (text: string, index: number) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  return {
    filled: texts.length,
    codes: share(isDossierCode),
    dates: share((_, index) => isDateCell(cells[index])),
    serials: share((_, index) => serialOfNumber(cells[index]) !== null),
    statuses: share((text) => !isDigits(text) && words.statusOf(text) !== undefined),
    channels: share((text) => !isDigits(text) && words.channelOf(text) !== undefined),
    levels: share((text) => !isDigits(text) && words.levelOf(text) !== undefined),
    ordinals: share((text, index) => isDigits(text) && Number(text) === Number(texts[0]) + index),
    offices: share((text) => OFFICE.test(`${bareKey(text)} `)),
    people: share((text) => PERSON.test(text.normalize('NFC')) && !OFFICE.test(`${bareKey(text)} `)),
    sentences: share(
      (text) => text.split(' ').length >= 4 && /\p{Ll}/u.test(text) && !PERSON.test(text.normalize('NFC')),
    ),
  };
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

/** How well a role and a column's content go together: 1 surely, 0 nothing speaks for or against it, −1 surely not. */
export function roleFit(role: DossierColumnRole, content: ColumnContent | undefined): number {
  if (!content || content.filled === 0) return 0;
  const { codes, dates, serials, statuses, channels, levels, ordinals, offices, people, sentences } = content;
  if (isDateRole(role)) return (dates + serials) * 2 - 1;
  // What is told apart by its looks alone belongs under no other heading.
  const strange = Math.max(dates, role === 'code' || role === 'procedureCode' ? 0 : codes);
  if (strange > 0.5) return -1;
  switch (role) {
    case 'code':
      return codes * 2 - 1;
    case 'status':
      return statuses > 0.5 ? 1 : Math.max(channels, levels, ordinals) > 0.5 ? -1 : 0;
    case 'channel':
      return channels > 0.5 ? 1 : Math.max(statuses, levels) > 0.5 ? -1 : 0;
    case 'level':
      return levels > 0.5 ? 1 : Math.max(statuses, channels) > 0.5 ? -1 : 0;
    case 'stt':
      return ordinals > 0.5 ? 0.5 : -0.5;
    case 'unit':
      return known(content) > 0.5 ? -0.5 : offices * 0.5;
    case 'person':
    case 'owner':
      return known(content) > 0.5 ? -0.5 : (people - Math.max(sentences, offices)) * 0.4;
    case 'procedure':
      return known(content) > 0.5 ? -0.5 : (sentences - Math.max(people, offices)) * 0.5;
    default:
      return known(content) > 0.5 ? -0.5 : 0;
  }
}

function known({ statuses, channels, levels, ordinals }: ColumnContent): number {
  return Math.max(statuses, channels, levels, ordinals);
}
