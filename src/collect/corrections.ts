/** What the official set right in the table; kept by the caller from one time to the next (plain JSON). */
export interface Corrections {
  /** By the file's path: whose it is; null: nobody's, leave it out. */
  readonly units?: Readonly<Record<string, string | null>>;
  /** By unit (as the ledger names it): the path of the file that counts. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** Files that name no unit count under their own names (true) or not at all (false); absent: they do without a list. */
  readonly countUnnamed?: boolean;
  /** By the path of an upper office's file: its lines include its units' (true) or are added to them (false). */
  readonly includes?: Readonly<Record<string, boolean>>;
  /** By the file's path: the rows (references) that are taken from it although another part fills them in too. */
  readonly takes?: Readonly<Record<string, readonly string[]>>;
  /** By the file's path: the period it is for, as an official writes one; '' or no clear period: the one collected for. */
  readonly periods?: Readonly<Record<string, string>>;
}
