/**
 * Many small readings in as few requests as their sizes allow. A part knows what it queues and about how large that is;
 * parts are packed in order, and a request that turns out too large is halved. A part marked optional that Excel will
 * not read (a user's rule in a state that the API stumbles over) is left out instead of failing the whole reading.
 */
import { MAX_REQUEST_BYTES, MAX_RESPONSE_BYTES } from './request-limits.js';
import { ExcelFailure } from './host-failure.js';
import type { ExcelSession } from './excel-session.js';
import { append } from '../../workbook/lists.js';

export interface ReadPart<T> extends Sized {
  readonly optional?: boolean;
  /** What is lost when an optional part cannot be read: a sheet's id. */
  readonly about?: string;
  /** What to read instead when this part alone cannot be read, each by itself; none: nothing is left to try. */
  readonly orElse?: () => readonly ReadPart<T>[];
  /** Queues, and gives back what takes the results after the sync. */
  readonly queue: (context: Excel.RequestContext) => () => T;
  /** The same reading in two halves; undefined when it cannot be halved. */
  readonly halve?: () => readonly [ReadPart<T>, ReadPart<T>] | undefined;
}

export interface ReadResult<T> {
  /** In the order of the parts; halved parts give two. */
  readonly values: readonly T[];
  /** Optional parts that Excel would not read. */
  readonly lost: readonly LostPart[];
}

export interface LostPart {
  /** As the part says; '' where it says nothing. */
  readonly about: string;
  /** Excel's code. */
  readonly code: string;
}

/** So many parts that cannot be read before any can: then it is not the parts. */
const MAX_LOST_AT_FIRST = 8;

/** How it goes with all parts of one reading. */
interface Tally {
  read: number;
  lost: number;
}

/** Rejects with a `HostError` when a part that is not optional cannot be read. */
export async function readParts<T>(
  session: ExcelSession,
  name: string,
  parts: readonly ReadPart<T>[],
): Promise<ReadResult<T>> {
  const results: ReadResult<T>[] = [];
  const tally = { read: 0, lost: 0 };
  for (const batch of packRequests(parts)) results.push(await readBatch(session, name, batch, tally));
  return join(results);
}

async function readBatch<T>(
  session: ExcelSession,
  name: string,
  batch: Batch<T>,
  tally: Tally,
): Promise<ReadResult<T>> {
  try {
    const values = await session.runExcel(name, (context) => {
      const takers = batch.map((part) => part.queue(context));
      return () => takers.map((take) => take());
    });
    tally.read += values.length;
    return { values, lost: [] };
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.isAboutExcel) throw error;
    const next = afterFailure(batch, error);
    if (next === 'lost') {
      tally.lost += 1;
      if (tally.read === 0 && tally.lost >= MAX_LOST_AT_FIRST) throw error;
      return { values: [], lost: [{ about: batch[0]?.about ?? '', code: error.hostCode }] };
    }
    if (!next) throw error;
    const results: ReadResult<T>[] = [];
    for (const smaller of next) results.push(await readBatch(session, name, smaller, tally));
    return join(results);
  }
}

type Batch<T> = readonly ReadPart<T>[];

/** Where to go on after a failure: smaller batches, "leave this one out", or undefined: nowhere. */
function afterFailure<T>(batch: Batch<T>, failure: ExcelFailure): readonly Batch<T>[] | 'lost' | undefined {
  const [only, ...more] = batch;
  if (!only) return undefined;
  if (failure.isAboutSize) {
    if (more.length > 0) return inHalves(batch);
    const halves = only.halve?.();
    return halves ? [[halves[0]], [halves[1]]] : only.optional ? 'lost' : undefined;
  }
  if (more.length > 0)
    return batch.some((part) => part.optional === true || part.orElse !== undefined) ? inHalves(batch) : undefined;
  const instead = only.orElse?.() ?? [];
  if (instead.length > 0) return instead.map((part) => [part]);
  return only.optional ? 'lost' : undefined;
}

function inHalves<P>(batch: readonly P[]): readonly [readonly P[], readonly P[]] {
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}

/** What a part of a request will weigh, in bytes, there and back. */
export interface Sized {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/**
 * Sends parts that write, in order, as few requests as their sizes allow. A request that Excel finds too large was
 * refused before anything was done, so it is sent in halves; an answer that is too large came after the deed.
 */
export async function sendParts<P extends Sized, R>(
  parts: readonly P[],
  send: (batch: readonly P[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (const batch of packRequests(parts)) append(results, await sendHalving(batch, send));
  return results;
}

async function sendHalving<P, R>(
  batch: readonly P[],
  send: (batch: readonly P[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  try {
    return await send(batch);
  } catch (error) {
    const refused = error instanceof ExcelFailure && error.hostCode === 'RequestPayloadSizeLimitExceeded';
    if (!refused || batch.length < 2) throw error;
    const [first, second] = inHalves(batch);
    return [...(await sendHalving(first, send)), ...(await sendHalving(second, send))];
  }
}

/** As many parts to a request as fit its size and its answer's. */
export function packRequests<P extends Sized>(parts: readonly P[]): P[][] {
  const batches: P[][] = [];
  let request = 0;
  let response = 0;
  for (const part of parts) {
    const last = batches.at(-1);
    request += part.requestBytes;
    response += part.responseBytes;
    if (last && request <= MAX_REQUEST_BYTES && response <= MAX_RESPONSE_BYTES) {
      last.push(part);
    } else {
      batches.push([part]);
      request = part.requestBytes;
      response = part.responseBytes;
    }
  }
  return batches;
}

function join<T>(results: readonly ReadResult<T>[]): ReadResult<T> {
  return {
    values: results.flatMap((result) => result.values),
    lost: results.flatMap((result) => result.lost),
  };
}
