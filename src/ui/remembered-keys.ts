/** Every key under which this program remembers something in the browser's storage: what has none here is kept nowhere. */

/** In the order of the list in the settings. */
export const REMEMBERED_KINDS = [
  'preferences',
  'collect',
  'collect-edition',
  'read-aloud',
  'read-page', // written by the page for who signs, which is a file of its own (`sheets/sign-page-html.ts`)
  'limits-read',
  'keep-on-disk',
  'self-test',
] as const;
export type RememberedKind = (typeof REMEMBERED_KINDS)[number];

/** `partition` is Office's partition key where there is one: storage of several add-ins and sites may be shared without it. */
export function storageKey(kind: RememberedKind, partition = ''): string {
  return `${partition}soat-phu-luc.${kind}`;
}
