/** What a sentence that has been read leaves to those after it. */
import { featuresOf, leadName } from './dossier-facts.js';
import type { FactName, Scope } from './fact.js';
import type { Memory, Run } from './sentence-memory.js';
import type { ReadSentence } from './read-sentence.js';
import { REPEATED } from './relations.js';

/** `scope`: as it stands at the sentence's end; `giver`: who gave the tasks that it speaks of. */
export function memoryOf(read: ReadSentence, scope: Scope, giver: string): Memory {
  const tail = read.phrases.at(-1);
  const endsOpen = endsInColon(read);
  const lastName = lastNameOf(read);
  const says = endsOpen ? leadSays(read) : null;
  return {
    isDossier: read.isDossier,
    isOnline: endsOpen && (tail?.features.includes('online') ?? false) ? true : read.isOnline && read.isDossier,
    isTask: read.isTask,
    parent: endsOpen ? (lastName ?? says) : null,
    brother: lastName ?? read.before.brother,
    whole: wholeNameOf(read) ?? read.before.whole,
    tellsEarly: read.tellsEarly && !read.names.includes('received'),
    scope,
    giver,
    run: runOf(read, lastName),
    lateOnes: lateOnesLeft(read),
  };
}

/** The list after it is its own. */
export function endsInColon({ sentence }: ReadSentence): boolean {
  return /:\s*$/.test(sentence.text);
}

/** The last figure that stood in no bracket. */
export function wholeNameOf({ names, figures }: ReadSentence): FactName | null {
  return names.filter((name, index) => name !== null && figures[index]?.parent === null).at(-1) ?? null;
}

export function lastNameOf({ names }: ReadSentence): FactName | null {
  return names.filter((name) => name !== null).at(-1) ?? null;
}

function runOf(read: ReadSentence, name: FactName | null): Run | null {
  if (name === null || !REPEATED.includes(name)) return null;
  const own = read.figures.filter((_, at) => read.names[at] === name);
  const sum = own.reduce((total, { token: { number } }) => total + (number?.value ?? 0), 0);
  const { run } = read.before;
  return run?.name === name
    ? { name, count: run.count + own.length, sum: run.sum + sum }
    : { name, count: own.length, sum };
}

function lateOnesLeft(read: ReadSentence): number {
  const last = read.figures.at(-1);
  const isOpen = last !== undefined && featuresOf(last).has('late') && read.names.at(-1) === null;
  return isOpen ? (last.token.number?.value ?? 0) : 0;
}

function leadSays(read: ReadSentence): FactName | null {
  return / (?:tinh hinh|ket qua|cong tac|viec) tiep nhan (?!.* (?:giai quyet|xu li|tra) )/.test(read.key)
    ? 'received'
    : leadName(new Set(read.phrases.flatMap(({ features }) => features)));
}
