/**
 * The number formats that a workbook names by number alone (ECMA-376 Part 1, 18.8.30), as en-US codes. The date and
 * currency ones among them follow the reader's locale in Excel; Office.js reports them by these same codes.
 */

export const GENERAL = 'General';

/** The first number free for a workbook's own codes. */
export const FIRST_CUSTOM_FORMAT = 164;

const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, GENERAL],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** East Asian dates and times; outside those locales Excel shows them as plain dates and times. */
const ASIAN_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const ASIAN_TIMES = new Set([32, 33, 34, 35, 55, 56]);

export function builtInFormat(id: number): string {
  const code = BUILT_IN.get(id);
  if (code !== undefined) return code;
  if (ASIAN_DATES.has(id)) return 'm/d/yyyy';
  return ASIAN_TIMES.has(id) ? 'h:mm' : GENERAL;
}

/** The number that stands for a code without the workbook having to define it; undefined for any other code. */
export function builtInFormatId(code: string): number | undefined {
  for (const [id, known] of BUILT_IN) if (known === code) return id;
  return undefined;
}
