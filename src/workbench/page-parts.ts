/** Where the page has its parts from: a server with files beside it, or the page itself when it is one file. */

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PageParts {
  /** The address of the page's icon. */
  readonly icon: string;
  /** The workbook that the page opens with. */
  readonly sample: () => Promise<SampleFile>;
  /** What the pane's frame shows. */
  readonly frame: { readonly src: string } | { readonly srcDoc: string };
  /** Runs Microsoft's Excel client in the pane's window; it calls one of the two. */
  readonly loadClient: (pane: Window, loaded: () => void, failed: (reason: unknown) => void) => void;
  /** Starts the pane in its frame, which has loaded; null where the frame's own page does that. Throws when it cannot. */
  readonly startPane: ((pane: Window) => void) | null;
  /** The page of all rules, seen from this page. */
  readonly handbookUrl: string;
  /** Where this page may be had as one file; null where it is one. */
  readonly singleFile: string | null;
}

const SAMPLE = 'phu-luc-quang-phu-6t2023.xlsx';
const CLIENT = 'office/excel-win32-16.01.js';

/** Everything lies beside the page. */
export function servedParts(): PageParts {
  return {
    icon: pageIcon(),
    sample: async () => {
      const answer = await fetch(`samples/${SAMPLE}`);
      return { name: SAMPLE, bytes: new Uint8Array(await answer.arrayBuffer()) };
    },
    frame: { src: 'taskpane.html' },
    loadClient: (pane, loaded, failed) => {
      const script = pane.document.createElement('script');
      script.src = CLIENT;
      script.onload = loaded;
      script.onerror = failed;
      pane.document.head.append(script);
    },
    startPane: null,
    handbookUrl: 'rules.html',
    singleFile: 'soat-phu-luc.html',
  };
}

/** The one that the page's own head names. */
export function pageIcon(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
}
