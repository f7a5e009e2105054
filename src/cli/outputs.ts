/**
 * What a call writes never meets what it reads. Every command asks here when all its inputs are known and before its first
 * write: an output that is an input, or another output, is refused; a file that stands at an output is replaced only when
 * it is an output of ours of the same kind, or with `--force`.
 */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { hasRefusedCharacters, isReservedName } from '../collect/file-names.js';
import { CLI_STRINGS, type OutputFault } from '../strings/cli.js';
import { diskFailureText } from '../strings/failures-of-disk.js';
import type { Language } from '../strings/language.js';
import { identityOf, identityKey } from './file-identity.js';
import { CallError } from './call-error.js';
import { isOwnFile, type OwnKind } from './own-file.js';

/** More lines alike help nobody. */
export const MOST_LINES = 5;

export interface Output {
  readonly path: string;
  /** As what an existing file may be replaced; null: a filled or imported workbook is somebody's work. */
  readonly kind: OwnKind | null;
  /** The file there is looked at by another, before it is replaced. */
  readonly isLookedAtLater?: boolean;
}

/** Why an output cannot be written; `other`: the file that it meets. */
export interface OutputRefusal {
  readonly fault: OutputFault;
  readonly other: string;
}

export class OutputClaims {
  private readonly byKey = new Map<string, string>();
  private readonly claimed = new Map<string, string>();

  /** `inputs`: every file that the call reads. */
  constructor(
    inputs: readonly (string | null | undefined)[],
    private readonly force = false,
    private readonly platform: NodeJS.Platform = process.platform,
  ) {
    for (const input of inputs) {
      if (typeof input === 'string') this.byKey.set(identityKey(identityOf(input, platform)), input);
    }
  }

  /** null: the output is the caller's now, and no later claim gets it. */
  async claim(output: Output): Promise<OutputRefusal | null> {
    const refusal = this.refusalOf(output) ?? (await this.refusalOfExisting(output));
    if (refusal) return refusal;
    this.claimed.set(identityKey(identityOf(output.path, this.platform)), output.path);
    return null;
  }

  private refusalOf({ path }: Output): OutputRefusal | null {
    const name = basename(path);
    if (this.platform === 'win32' && (isReservedName(name) || hasRefusedCharacters(name))) {
      return { fault: 'bad-name', other: '' };
    }
    const key = identityKey(identityOf(path, this.platform));
    const input = this.byKey.get(key);
    if (input !== undefined) return { fault: 'is-input', other: input };
    const earlier = this.claimed.get(key);
    return earlier === undefined ? null : { fault: 'twice', other: earlier };
  }

  /** Whether what stands there may be replaced; for an output that is claimed and whose file is looked at later. */
  async refusalOfExisting({ path, kind, isLookedAtLater = false }: Output): Promise<OutputRefusal | null> {
    const existing = look(path);
    if (!existing) return null;
    if (existing.isDirectory()) return { fault: 'is-folder', other: '' };
    if (!existing.isFile()) return { fault: 'no-file', other: '' };
    if (this.force || isLookedAtLater || (kind !== null && (await isOwnFile(path, kind)))) return null;
    return { fault: 'exists', other: '' };
  }
}

/** All or nothing. @throws CallError with one line for each output that is refused. */
export async function claimOutputs(
  claims: OutputClaims,
  outputs: readonly Output[],
  language: Language,
): Promise<void> {
  const lines: string[] = [];
  for (const output of outputs) {
    const refusal = await claims.claim(output);
    if (refusal) lines.push(refusalLine(output.path, refusal, language));
  }
  const more = lines.length - MOST_LINES;
  if (more > 0) lines.splice(MOST_LINES, more, CLI_STRINGS[language].moreRefused(more));
  if (lines.length > 0) throw new CallError(...lines);
}

/** A folder that a call writes into. @throws CallError where a file stands in its place. */
export function claimFolder(path: string, language: Language): void {
  const existing = look(path);
  if (!existing || existing.isDirectory()) return;
  throw new CallError(refusalLine(path, { fault: 'no-folder', other: '' }, language));
}

export function refusalText({ fault, other }: OutputRefusal, language: Language): string {
  return CLI_STRINGS[language].output[fault](other);
}

function refusalLine(path: string, refusal: OutputRefusal, language: Language): string {
  return CLI_STRINGS[language].complaint(path, refusalText(refusal, language));
}

/** @throws CallError when an input is not there or cannot be looked at. */
export function requireInputs(paths: readonly string[], language: Language): void {
  for (const path of paths) {
    if (look(path)) continue;
    const { what, next } = diskFailureText('file-unreadable', language, 'ENOENT');
    throw new CallError(CLI_STRINGS[language].complaint(path, `${what} ${next}`));
  }
}

/** null for what is not there, or cannot be looked at: writing will say why. */
function look(path: string): ReturnType<typeof statSync> | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
