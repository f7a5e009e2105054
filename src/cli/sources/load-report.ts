/** A report's file to its document and the facts of its text. */
import { readBytes } from '../../hosts/file/disk.js';
import { openDocument } from '../../hosts/file/docx/open-document.js';
import type { WordDocument } from '../../document/document.js';
import type { ReportFacts } from '../../sources/report/fact.js';
import { findFacts } from '../../sources/report/find-facts.js';
import { CLI_STRINGS } from '../../strings/cli.js';
import type { Language } from '../../strings/language.js';
import { HostError } from '../../workbook/failure.js';
import { errorMessage } from '../error-message.js';
import { CallError } from '../call-error.js';
import { noteReading } from '../note-reading.js';

export interface LoadedReport {
  readonly file: string;
  readonly document: WordDocument;
  readonly facts: ReportFacts;
}

/** @throws CallError that says in the official's words why the file cannot be read. */
export function loadReport(file: string, language: Language): LoadedReport {
  const document = loadDocument(file, language);
  return { file, document, facts: findFacts(document) };
}

export function loadDocument(file: string, language: Language): WordDocument {
  noteReading(file);
  try {
    return openDocument(readBytes(file), file);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = errorMessage({ from: 'host', code: error.code, subject: error.detail }, language, 'report');
    throw new CallError(CLI_STRINGS[language].complaint(file, message));
  }
}
