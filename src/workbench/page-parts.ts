/** Where the page has its parts from: a server with files beside it, or the page itself when it is one file. */
import { HostError } from '../workbook/failure.js';

export interface SampleFile {
  readonly name: string;
  /** Rejects where the file cannot be had. */
  readonly bytes: () => Promise<Uint8Array>;
}

export interface PageParts {
  /** The address of the page's icon. */
  readonly icon: string;
  /** The workbook to try the page with. */
  readonly sample: SampleFile;
  /** Makes the grid's code ready to be asked for; called once before the first time, harmless after. */
  readonly prepareGrid: () => Promise<void>;
  /** The page of all rules, seen from this page. */
  readonly handbookUrl: string;
  /** Where this page may be had as one file; null where it is one. */
  readonly singleFile: string | null;
}

const SAMPLE = 'phu-luc-quang-phu-6t2023.xlsx';

/** Everything lies beside the page. */
export function servedParts(): PageParts {
  return {
    icon: pageIcon(),
    sample: { name: SAMPLE, bytes: fetchSample },
    prepareGrid: () => Promise.resolve(),
    handbookUrl: 'rules.html',
    singleFile: 'soat-phu-luc.html',
  };
}

async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(`samples/${SAMPLE}`).catch(() => null);
  if (!answer?.ok) throw new HostError('file-unreadable', SAMPLE);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The one that the page's own head names. */
export function pageIcon(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
}
