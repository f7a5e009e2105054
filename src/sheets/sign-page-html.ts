/**
 * The page for whoever signs, as one .html file without anything from elsewhere: an A4 page to print or to save as PDF, and
 * below it, on the screen alone, every row in large type with its figure in words, to be ticked when it was read.
 */
import type { Entry } from '../forms/reading.js';
import type { Indicator } from '../forms/edition.js';
import { FORM_STRINGS, refName } from '../strings/forms.js';
import type { Language } from '../strings/language.js';
import { entryWords } from '../strings/number-words.js';
import { SIGN_STRINGS } from '../strings/sign-page-words.js';
import { escapeHtml } from './escape-html.js';

/** One row beside the periods before. */
export interface SignPageRow {
  readonly indicator: Indicator;
  readonly entry: Entry;
  readonly last: string;
  readonly lastYear: string;
  readonly reason: string;
}

export interface SignPageInput {
  readonly unit: string;
  readonly period: string;
  readonly edition: string;
  readonly date: string;
  /** Of the figures, as on the results sheet. */
  readonly mark: string;
  /** What the check says, for whoever signs. */
  readonly conclusion: readonly string[];
  readonly chosen: readonly SignPageRow[];
  readonly all: readonly SignPageRow[];
  readonly isAsLast: boolean;
  readonly language: Language;
}

const STYLE = `
@page { size: A4; margin: 18mm 15mm; }
body { font: 12pt/1.35 "Times New Roman", serif; color: #000; background: #fff; max-width: 180mm; margin: 12mm auto; padding: 0 4mm; }
h1 { font-size: 14pt; text-align: center; margin: 4mm 0 1mm; }
.centre { text-align: center; font-style: italic; margin: 0 0 4mm; }
table { border-collapse: collapse; width: 100%; margin: 4mm 0; }
th, td { border: 1px solid #000; padding: 1.2mm 2mm; vertical-align: top; text-align: left; }
td.figure { text-align: right; white-space: nowrap; }
.warning { font-weight: bold; }
.sign { margin: 8mm 0 24mm 50%; text-align: center; }
.read li { margin: 0 0 6mm; font-size: 18pt; }
.read .figure { font-size: 30pt; font-weight: bold; }
.read .words { font-style: italic; }
.read input { width: 7mm; height: 7mm; vertical-align: middle; }
.read li:has(input:checked) { opacity: .45; }
@media print { .read { display: none; } body { margin: 0; padding: 0; } }
`;

/** Ticks stay with the figures that they were given for: another figure, another mark. */
const SCRIPT = `
const key = 'soat-phu-luc.read-page';
const mark = document.body.dataset.mark;
const all = JSON.parse(localStorage.getItem(key) || '{}');
const kept = new Set(all[mark] || []);
for (const box of document.querySelectorAll('.read input')) {
  box.checked = kept.has(box.value);
  box.addEventListener('change', () => {
    if (box.checked) kept.add(box.value); else kept.delete(box.value);
    localStorage.setItem(key, JSON.stringify({ ...all, [mark]: [...kept] }));
  });
}
`;

/** The A4 page alone, to print: no script, so that it may stand in a page of ours. */
export function signPaperHtml(input: SignPageInput): string {
  return document(input, paper(input));
}

/** The A4 page, and below it every row to be read aloud. */
export function signPageHtml(input: SignPageInput): string {
  const { all, language } = input;
  const words = SIGN_STRINGS[language];
  const rows = all.map((row) => readLine(row, language)).join('');
  const reading =
    `<section class="read"><h2>${escapeHtml(words.readTitle)}</h2><p>${escapeHtml(words.readHint)}</p>` +
    `<ol>${rows}</ol></section>`;
  return document(input, `${paper(input)}${reading}<script>${SCRIPT}</script>`);
}

function document({ unit, mark, language }: SignPageInput, body: string): string {
  const title = escapeHtml(`${SIGN_STRINGS[language].title} ${unit}`);
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>` +
    `<style>${STYLE}</style></head><body data-mark="${escapeHtml(mark)}">${body}</body></html>\n`
  );
}

function paper(input: SignPageInput): string {
  const { unit, period, edition, date, mark, conclusion, chosen, isAsLast, language } = input;
  const words = SIGN_STRINGS[language];
  const cells = (row: SignPageRow): string =>
    `<tr><td>${escapeHtml(words.row(refName(row.indicator.ref, language), row.indicator.label))}</td>` +
    [row.entry.written, row.last, row.lastYear]
      .map((one) => `<td class="figure">${escapeHtml(one || '–')}</td>`)
      .join('') +
    `<td>${escapeHtml(row.reason)}</td></tr>`;
  return (
    `<p><strong>${escapeHtml(unit.toLocaleUpperCase('vi'))}</strong></p><h1>${escapeHtml(words.title)}</h1>` +
    `<p class="centre">${escapeHtml([period, edition].filter((one) => one !== '').join('; '))}</p>` +
    (isAsLast ? `<p class="warning">${escapeHtml(words.asLast)}</p>` : '') +
    `<table><thead><tr>${words.columns.map((one) => `<th>${escapeHtml(one)}</th>`).join('')}</tr></thead>` +
    `<tbody>${chosen.map(cells).join('')}</tbody></table>` +
    conclusion.map((line) => `<p>${escapeHtml(line)}</p>`).join('') +
    `<p>${escapeHtml(words.made(date, mark))}</p><p class="sign"><strong>${escapeHtml(words.signature)}</strong></p>`
  );
}

function readLine({ indicator, entry }: SignPageRow, language: Language): string {
  const { written } = entry;
  const said = entryWords(entry, indicator.kind === 'percent');
  const label = `${FORM_STRINGS[language].form(indicator.form)}, ${indicator.stt}. ${indicator.label}`;
  return (
    `<li><label><input type="checkbox" value="${escapeHtml(indicator.ref)}"> ${escapeHtml(label)}</label>` +
    `<div class="figure">${escapeHtml(written)}</div><div class="words">${escapeHtml(said)}</div></li>`
  );
}
