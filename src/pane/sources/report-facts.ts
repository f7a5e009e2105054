/** A Word report, or its plain text, with what it says. */
import type { WordDocument } from '../../document/document.js';
import { openDocument } from '../../hosts/file/docx/open-document.js';
import type { ReportFacts } from '../../sources/report/fact.js';
import { findFacts } from '../../sources/report/find-facts.js';

/** Plain data: it comes from a worker. */
export interface ReadReport {
  readonly document: WordDocument;
  readonly facts: ReportFacts;
}

/** @throws HostError as `openDocument`. */
export function reportFacts(bytes: Uint8Array, name: string): ReadReport {
  const document = openDocument(bytes, name);
  return { document, facts: findFacts(document) };
}
