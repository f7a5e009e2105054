/** What a figure counts, where the word right after it does not say. */
import type { Figure } from './sentence-figures.js';
import { nounIn, type Noun } from './nouns.js';

/** What is counted: the words after the figure, or else the last thing named before it. */
export function countedNoun({ noun, before, opener }: Figure): Noun {
  const named = nounIn(before) ?? (opener ? nounIn(opener) : null);
  // "Tổng số VBQPPL đã ban hành: 05 văn bản".
  if (noun === 'document') return named === 'legal-document' ? named : 'other';
  // "Tổng số ý kiến phản ánh đã tiếp nhận là 96 ý kiến".
  if (noun === 'task' && named === 'petition') return named;
  if (noun !== null) return noun;
  // "Tỷ lệ giải quyết TTHC đúng hạn 100% (885/885)": dossiers are solved.
  if (
    named === 'procedure' &&
    / (?:giai quyet|xu li) (?:tthc|thu tuc hanh chinh|thu tuc) /.test(`${before.key}${opener?.key ?? ''}`)
  )
    return null;
  if (named === 'document') return 'other';
  // "đã giải quyết và trả kết quả 228": what is handed out of a dossier is the dossier's.
  return named === 'result' ? null : named;
}
