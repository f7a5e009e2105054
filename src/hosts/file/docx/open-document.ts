/** The way in for reports: bytes of unknown origin, .docx or plain text, to a document or to a clear error. */
import { paragraphsOf, type Block, type WordDocument } from '../../../document/document.js';
import { documentOfText } from '../../../document/plain-text.js';
import { append } from '../../../workbook/lists.js';
import { HostError } from '../../../workbook/failure.js';
import { MAX_FILE_BYTES, MAX_REPORT_CHARACTERS } from '../file-limits.js';
import { archiveSource, openArchive, readRelationships } from '../read/package.js';
import { compoundFileNames, looksLikeCompoundFile } from '../xls/compound-file.js';
import { XmlReader } from '../xml/xml-reader.js';
import { looksLikeZip } from '../zip/archive.js';
import { decodeUnicode } from '../text/decode-text.js';
import { readBlocks } from './read-story.js';
import { isWordNamespace, wordName } from './word-names.js';

/**
 * Reads a report by what its bytes are, whatever its name.
 * @throws HostError `not-a-document`, `password`, `broken-file`, `too-large`, `zip-bomb`, `hostile-xml`.
 */
export function openDocument(bytes: Uint8Array, name: string): WordDocument {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError('too-large', `${bytes.length} bytes`);
  if (looksLikeZip(bytes)) return readDocx(bytes, name);
  if (looksLikeCompoundFile(bytes)) {
    const encrypted = compoundFileNames(bytes).has('ENCRYPTEDPACKAGE');
    throw new HostError(encrypted ? 'password' : 'not-a-document', name);
  }
  if (bytes.length > MAX_REPORT_CHARACTERS) throw new HostError('too-large', `${bytes.length} bytes`);
  const text = decodeUnicode(bytes);
  if (text === null) throw new HostError('not-a-document', name);
  return documentOfText(text);
}

function readDocx(bytes: Uint8Array, name: string): WordDocument {
  const source = archiveSource(openArchive(bytes));
  const part = readRelationships(source, '').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined || part === null) throw new HostError('not-a-document', name);
  const reader = new XmlReader(source.text(part).text, part, isWordNamespace);
  reader.readRoot();
  if (wordName(reader) !== 'document') throw new HostError('not-a-document', name);
  const blocks: Block[] = [];
  while (reader.nextChild(1)) {
    if (wordName(reader) === 'body') append(blocks, readBlocks(reader));
    else reader.skip();
  }
  // To the very end: what is broken behind the body is broken all the same.
  while (reader.event !== 'end') reader.next();
  let characters = 0;
  for (const { text } of paragraphsOf({ blocks })) characters += text.length;
  if (characters > MAX_REPORT_CHARACTERS) throw new HostError('too-large', `${characters} characters`);
  return { blocks: numbered(blocks) };
}

function numbered(blocks: readonly Block[]): readonly Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.text.trim() === '') return block;
    number += 1;
    return { ...block, number };
  });
}
