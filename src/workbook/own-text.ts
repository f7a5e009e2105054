/**
 * A text that is kept, apart from the large one that it was cut out of: engines keep the whole as long as a part lives, and
 * the parts that a list keeps come from all over a file. Four thousand labels held on to a hundred megabytes of files.
 */

/** Engines copy texts below this length anyway. */
const SHORT = 13;

export function ownText(text: string): string {
  return text.length < SHORT ? text : text.split('').join('');
}
