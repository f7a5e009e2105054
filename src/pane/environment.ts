/** What the pane needs of the place it runs in, beside the workbook's door: Excel, or the page with a grid beside it. */
export interface PaneEnvironment {
  /** True or false where the host tells; null: as the system prefers. */
  readonly isDark: () => boolean | null;
  /** The page for those whose Excel is too old. */
  readonly workbenchUrl: string;
  /** False: the text could not be put on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Runs the host's self-test and gives its report as text; null where there is nothing to test. */
  readonly selfTest: (() => Promise<string>) | null;
}
