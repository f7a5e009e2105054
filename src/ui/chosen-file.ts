/** A file that the person chose or dropped: the browser's own `File` is one. Read on this machine, sent nowhere. */
export interface ChosenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}
