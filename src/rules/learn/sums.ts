/** Sums and parts that a form's words tell: "Tổng cộng", "Trong đó", "Chia ra", a total and the rows that name its parts. */
import { matchKey } from '../../forms/label.js';
import type { LearnedForm, LearnedRow } from '../../forms/learn/learned.js';
import { append } from '../../workbook/lists.js';
import { atMost, sumOf, type Relation } from './relation.js';
import { arePair, childRows, isAmount, isFlow, parentRow, sameUnit, siblingsOf } from './row-words.js';

export function sumsFromWords(form: LearnedForm): readonly Relation[] {
  const relations: Relation[] = [];
  for (const row of form.rows) {
    if (!isAmount(row)) continue;
    if (row.isTotal) append(relations, totalRow(form, row));
    else append(relations, [...ofParent(form, row), ...ofFirstSibling(form, row), ...ofLongerLabel(form, row)]);
  }
  return relations;
}

/** A row "Tổng cộng" without a number adds up the outermost rows, where all are of its unit. */
function totalRow(form: LearnedForm, total: LearnedRow): readonly Relation[] {
  const others = siblingsOf(form, total).filter((row) => row !== total && !row.isMissing);
  const amounts = others.filter(isAmount);
  const isAlike =
    amounts.length >= 2 &&
    amounts.every((row) => row.kind === total.kind && (total.unit === '' || sameUnit(row, total)));
  if (!isAlike || amounts.length !== others.length || amounts.some((row) => row.isTotal)) return [];
  return [
    sumOf(
      total.ref,
      amounts.map(({ ref }) => ref),
      { kind: 'total', text: total.label },
    ),
  ];
}

/** Rows below a row with a figure of the same unit are parts of it. */
function ofParent(form: LearnedForm, parent: LearnedRow): readonly Relation[] {
  const children = childRows(form, parent).flatMap((child) =>
    child.kind === 'heading' ? childRows(form, child) : [child],
  );
  const parts = children.filter((row) => isAmount(row) && sameUnit(row, parent) && row.yearly === parent.yearly);
  if (parts.length === 0) return [];
  if (children.length === 2 && parts.length === 2 && arePair(parts.map(({ label }) => label))) {
    const text = parts.map(({ label }) => label).join(', ');
    return [
      sumOf(
        parent.ref,
        parts.map(({ ref }) => ref),
        { kind: 'words', text },
      ),
    ];
  }
  const consists = parts.filter(({ partOf }) => partOf === 'consists');
  if (consists.length >= 2 && consists.length === parts.length) {
    return [
      sumOf(
        parent.ref,
        consists.map(({ ref }) => ref),
        { kind: 'words', text: 'chia ra' },
      ),
    ];
  }
  const marked = parts.some(({ partOf }) => partOf === 'in-which');
  const isTotal = /^(?:trong do )?tong\b/.test(matchKey(parent.label));
  if (!marked && !isTotal) return [];
  return parts.map((row) => atMost(parent.ref, [row.ref], { kind: 'words', text: marked ? 'trong đó' : parent.label }));
}

/** "Tổng số nhiệm vụ được giao", then "Số nhiệm vụ đã …" beside it. */
function ofFirstSibling(form: LearnedForm, first: LearnedRow): readonly Relation[] {
  const noun = /^tong so (\S+(?: \S+)?)/.exec(matchKey(first.label))?.[1];
  if (noun === undefined) return [];
  const siblings = siblingsOf(form, first);
  const parent = parentRow(form, first);
  // Rows of the whole form stand beside each other by chance.
  if (parent === undefined) return [];
  const behind = siblings.slice(siblings.indexOf(first) + 1);
  const parts = behind.filter(
    (row) =>
      isAmount(row) &&
      sameUnit(row, first) &&
      matchKey(row.label).startsWith(`so ${noun}`) &&
      row.cumulative === first.cumulative &&
      !isFlow(row.label),
  );
  return parts.map((row) => atMost(first.ref, [row.ref], { kind: 'words', text: first.label }));
}

/** "Số TTHC đang cung cấp trực tuyến", then the same words and more: "… có phát sinh hồ sơ". */
function ofLongerLabel(form: LearnedForm, row: LearnedRow): readonly Relation[] {
  const key = matchKey(row.label);
  if (key.length < 12) return [];
  return siblingsOf(form, row)
    .filter((other) => other !== row && isAmount(other) && sameUnit(other, row))
    .filter(
      (other) =>
        /^ (?:co|da|duoc|dang|dat|dung han|truoc han|la) /.test(matchKey(other.label).slice(key.length)) &&
        matchKey(other.label).startsWith(key),
    )
    .map((other) => atMost(row.ref, [other.ref], { kind: 'words', text: row.label }));
}
