/** What files that are made are for, in their names. */

/** `bang-tong-hop.xlsx` of "6 tháng đầu năm 2026" is `bang-tong-hop-6-thang-dau-nam-2026.xlsx`: next to last period's it is known. */
export function nameOfPeriod(name: string, period: string): string {
  const words = period
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words === '' ? name : beforeEnding(name, `-${words}`);
}

/** A marked copy never has the name of the file that it was made from: put into one folder it would take its place. */
export function nameOfMarked(path: string): string {
  return beforeEnding(path, '-danh-dau');
}

function beforeEnding(path: string, more: string): string {
  return path.replace(/(\.[^./]*)?$/, (ending) => more + ending);
}
