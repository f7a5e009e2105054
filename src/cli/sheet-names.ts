/** Names of files as names of sheets in one workbook: what Excel refuses taken out, cut to its length, all different. */

/** Excel's own limit, in UTF-16 units. */
const LONGEST = 31;
// eslint-disable-next-line no-control-regex -- control characters are among what a sheet's name may not hold
const REFUSED = /[[\]:*?/\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** A name that Excel keeps for itself. */
const RESERVED = 'history';

/** One name for each file, in their order; the same files always give the same names. */
export function sheetNames(files: readonly string[]): readonly string[] {
  const taken = new Set<string>([RESERVED]);
  return files.map((file, index) => {
    const plain = clean(file.replace(/\.xls[xm]?$/i, '')) || String(index + 1);
    let name = cut(plain, LONGEST);
    for (let again = 2; taken.has(name.toLowerCase()); again += 1) {
      const tail = ` (${again})`;
      name = cut(plain, LONGEST - tail.length) + tail;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function clean(text: string): string {
  return trimmed(
    text
      .normalize('NFC')
      .replaceAll(/\p{Surrogate}/gu, ' ')
      .replaceAll(REFUSED, ' ')
      .replace(/\s+/g, ' '),
  );
}

/** Neither a space nor an apostrophe may end it, and no half of a surrogate pair. */
function cut(text: string, length: number): string {
  return trimmed(text.slice(0, length).replace(/[\ud800-\udbff]$/, ''));
}

function trimmed(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, '');
}
