/** The name that the hint about `soat fill` suggests for the filled workbook. */

/** `a/phu-luc.xlsx` → `a/phu-luc-da-dien.xlsx`; null for what cannot be filled (.xls). */
export function filledName(file: string): string | null {
  const match = /^(.*)(\.xls[xm])$/i.exec(file);
  return match ? `${match[1] ?? ''}-da-dien${match[2] ?? ''}` : null;
}
