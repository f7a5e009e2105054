/** Excel's own error codes in our terms, and which of them are worth another try. */
import { HostError } from '../../workbook/failure.js';
import type { HostFailure } from '../../workbook/failure.js';

/** docs/testing/application-specific-api-error-handling.md of office-js-docs lists the codes. */
const FAILURE_OF: Readonly<Record<string, HostFailure>> = {
  InvalidOperationInCellEditMode: 'edit-mode',
  AccessDenied: 'access-denied',
  InactiveWorkbook: 'inactive-workbook',
  InvalidSelection: 'inactive-workbook',
  ServiceNotAvailable: 'busy',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
  NotImplemented: 'too-old',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
};

/** How often a request that may be repeated is tried again (office-js #6501 for `GeneralException`). */
const RETRIES: Readonly<Record<string, number>> = {
  RequestAborted: 2,
  ServiceNotAvailable: 2,
  ActivityLimitReached: 2,
  Conflict: 1,
  GeneralException: 1,
};

/** Codes that speak of the request's size: half of it may pass. */
const SIZE_CODES = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'MemoryLimitReached',
]);

/** A `HostError` that still knows what Excel said. */
export class ExcelFailure extends HostError {
  constructor(
    code: HostFailure,
    readonly hostCode: string,
    /** The operation that failed (`CommentCollection.add`); '' when the whole request was refused. */
    readonly location: string,
    detail: string,
  ) {
    super(code, detail);
  }

  get isAboutSize(): boolean {
    return SIZE_CODES.has(this.hostCode);
  }

  /** Excel is not in a state to answer: nothing to learn by asking for less. */
  get isAboutExcel(): boolean {
    return ['not-answering', 'edit-mode', 'busy', 'inactive-workbook'].includes(this.code);
  }

  get retries(): number {
    return RETRIES[this.hostCode] ?? 0;
  }
}

/** Whatever was thrown while talking to Excel, as a `HostError`; one that already is stays as it is. */
export function toHostError(error: unknown, request: string): HostError {
  if (error instanceof HostError) return error;
  const hostCode = textOf(error, 'code');
  if (hostCode === '') return new HostError('unknown', `${request}: ${messageOf(error)}`);
  const location = textOf(objectOf(error, 'debugInfo'), 'errorLocation');
  const detail = [request, hostCode, location].filter((part) => part !== '').join(' ');
  // The documentation gives `InvalidOperation` too for cell editing; with a place it is about that operation.
  const editing = hostCode === 'InvalidOperation' && location === '';
  return new ExcelFailure(editing ? 'edit-mode' : (FAILURE_OF[hostCode] ?? 'unknown'), hostCode, location, detail);
}

export function notAnswering(request: string): ExcelFailure {
  return new ExcelFailure('not-answering', '', '', request);
}

function textOf(value: unknown, key: string): string {
  const found = objectOf(value, key);
  return typeof found === 'string' ? found : '';
}

function objectOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
