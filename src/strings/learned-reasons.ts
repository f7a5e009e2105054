/** The reasons, grounds and notes of an edition that was read from a form: made from its own words, in both languages. */
import type { Bilingual } from '../forms/edition.js';
import { capital } from './capital.js';
import type { Language } from './language.js';
import { ENOUGH_UNITS, isBorneOut, isSure, type Relation, type Support } from '../rules/learn/relation.js';

/** What people call a figure: "“Tổng số hộ” (1)", "cột (3) “Lúa”". */
export type NameOf = (ref: string) => Bilingual;

export function reasonOfRelation(relation: Relation, nameOf: NameOf): Bilingual {
  const named = (language: Language): Bilingual =>
    reasonWith(
      relation,
      nameOf(relation.target)[language],
      relation.others.map((ref) => nameOf(ref)[language]),
    );
  return { vi: capital(named('vi').vi), en: capital(named('en').en) };
}

function reasonWith({ shape, rule, ground }: Relation, whole: string, names: readonly string[]): Bilingual {
  const [first = '', second = ''] = names;
  if (ground.kind === 'total') {
    if (shape !== 'sum' || names.length > 1)
      return {
        vi: `${whole} bằng tổng của ${listed(names, 'và')}.`,
        en: `${whole} is the sum of ${listed(names, 'and')}.`,
      };
    return {
      vi: `Dòng “${ground.text}”, ${first}, là tổng của các dòng.`,
      en: `Row “${ground.text}”, ${first}, is the sum of the rows.`,
    };
  }
  switch (shape) {
    case 'sum':
      return {
        vi: `${whole} bằng tổng của ${listed(names, 'và')}.`,
        en: `${whole} is the sum of ${listed(names, 'and')}.`,
      };
    case 'rate':
      return {
        vi: `${whole} là ${first} chia cho ${second}, tính theo phần trăm.`,
        en: `${whole} is ${first} divided by ${second}, in percent.`,
      };
    case 'quotient':
      return { vi: `${whole} là ${first} chia cho ${second}.`, en: `${whole} is ${first} divided by ${second}.` };
    case 'at-most':
      return {
        vi:
          names.length > 1
            ? `${listed(names, 'và')} cộng lại không lớn hơn ${whole}.`
            : `${first} không lớn hơn ${whole}.`,
        en:
          names.length > 1 ? `${listed(names, 'and')} together are at most ${whole}.` : `${first} is at most ${whole}.`,
      };
    case 'equal':
      return { vi: `${whole} và ${first} là cùng một số liệu.`, en: `${whole} and ${first} are one figure.` };
    case 'other':
      return { vi: `Biểu mẫu quy định: ${rule}.`, en: `The form says: ${rule}.` };
  }
}

const MOST_NAMES = 6;

function listed(names: readonly string[], and: string): string {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1) ?? ''}`;
}

/** Where the rule comes from, for the edition's file: its source. */
export function groundText({ ground }: Relation): string {
  switch (ground.kind) {
    case 'printed':
      return `Công thức in trên biểu: ${ground.text}`;
    case 'formula':
      return `Công thức trong ô ${ground.cell} của biểu mẫu: =${ground.text}`;
    case 'total':
      return `Lời của biểu mẫu: “${ground.text}”`;
    case 'rate':
      return 'Lời của biểu mẫu: tên dòng tỷ lệ và hai dòng số liệu của nó';
    case 'words':
      return `Suy ra từ chữ “${ground.text}” trên biểu mẫu`;
    case 'figures':
      return 'Suy ra từ số liệu của các tệp đã điền';
    case 'person':
      return 'Người dùng xác lập';
  }
}

/** What a relation that nobody confirmed says of itself; undefined where it applies at once. */
export function proposedNote(relation: Relation): string | undefined {
  if (isSure(relation)) return undefined;
  const { support } = relation;
  return support === null ? 'Chưa có ai xác nhận.' : `Chưa có ai xác nhận; ${supportText(support)}.`;
}

/** "đúng ở 34/36 tệp; khác ở: xã A, xã B". */
function supportText(support: Support): string {
  const { held, of, against } = support;
  if (of === 0) return 'chưa có tệp đã điền nào để đối chứng';
  const enough = isBorneOut(support) || of >= ENOUGH_UNITS ? '' : ' (chưa đủ 5 tệp)';
  const more = against.length > 5 ? `; … (${against.length})` : '';
  const others = against.length === 0 ? '' : `; khác ở: ${against.slice(0, 5).join(', ')}${more}`;
  return `đúng ở ${held}/${of} tệp${enough}${others}`;
}
