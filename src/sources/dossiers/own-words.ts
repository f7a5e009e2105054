/** Words that an office adds to the table of statuses, channels and levels, or gives another meaning than it has there. */
import type { Channel, ListWords, ServiceLevel, StatusGroup } from './list-words.js';

/** A status's group, `returned` for handed back or withdrawn; a channel; a level; a kind of result that means handed back. */
export const WORD_MEANINGS = [
  'not-received',
  'refused',
  'in-process',
  'stopped',
  'finished',
  'returned',
  'direct',
  'online',
  'post',
  'information',
  'partial',
  'full',
  'result-returned',
] as const satisfies readonly (StatusGroup | Channel | ServiceLevel | 'returned' | 'result-returned')[];
export type WordMeaning = (typeof WORD_MEANINGS)[number];

/** Plain data, kept with the workbook. The same word may be a status and a channel: its meaning says which. */
export interface OwnWord {
  readonly written: string;
  readonly meaning: WordMeaning;
}

/** The table with the office's own words; of two for the same text the later one counts. */
export function withOwnWords(words: ListWords, own: readonly OwnWord[]): ListWords {
  const more = own.map(tableOf);
  return {
    statuses: [...words.statuses, ...more.flatMap(({ statuses = [] }) => statuses)],
    channels: [...words.channels, ...more.flatMap(({ channels = [] }) => channels)],
    levels: [...words.levels, ...more.flatMap(({ levels = [] }) => levels)],
    returns: [...words.returns, ...more.flatMap(({ returns = [] }) => returns)],
  };
}

function tableOf({ written, meaning }: OwnWord): Partial<ListWords> {
  switch (meaning) {
    case 'direct':
    case 'online':
    case 'post':
      return { channels: [{ written, channel: meaning }] };
    case 'information':
    case 'partial':
    case 'full':
      return { levels: [{ written, level: meaning }] };
    case 'result-returned':
      return { returns: [written] };
    case 'returned':
      return { statuses: [{ written, group: 'finished', returned: true }] };
    default:
      return { statuses: [{ written, group: meaning, returned: false }] };
  }
}
