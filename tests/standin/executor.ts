/**
 * Answers the real client's requests over a `GridModel`, the way Excel does: one request is a list of actions carried
 * out in order, not a transaction; the first error ends it and what was done before stays done.
 * Requests and answers cross as JSON texts, so nothing is shared by reference and the bytes counted are the true ones.
 */
import { HostChannel } from './host-channel.js';
import { HostFault, NullObject, UnknownOperation } from './host-object.js';
import type { Host, HostObject } from './host-object.js';
import { Workbook } from './host-workbook.js';
import { Faults } from './faults.js';
import { GridRefusal } from './model.js';
import type { GridModel } from './model.js';
import { ACTION, FLAG_DELAY_FOR_CELL_EDIT, PATH } from './protocol.js';
import { UndoList } from './undo-list.js';
import { workbookBytes } from './workbook-bytes.js';
import type { Action, ActionResult, ArgumentInfo, RequestBody, Response, ResponseBody } from './protocol.js';

/** One request in the log. */
export interface LoggedRequest {
  readonly requestBytes: number;
  /** 0 while unanswered. */
  responseBytes: number;
  readonly flags: number;
  /** What the request did, as `Type.Name`, in order; reading and instantiating are left out. */
  readonly operations: string[];
  /** The objects it asked for by methods: `Range.GetMergedAreasOrNullObject`. */
  readonly lookups: string[];
  errorCode: string | null;
}

export class Executor {
  readonly log: LoggedRequest[] = [];
  readonly faults: Faults;
  readonly channel: HostChannel;
  readonly undoList: UndoList;
  /** Whole workbooks that the add-in had opened (`Excel.createWorkbook`). */
  readonly opened: Uint8Array[] = [];
  /** Operations that the stand-in did not know; a test that ends with any is wrong. */
  readonly unknown: UnknownOperation[] = [];
  private readonly host: Host;
  private nextReference = 1;
  /** The last operation begun, for an error's location. */
  private attempting = '';

  constructor(
    readonly model: GridModel,
    faults = new Faults(),
  ) {
    this.faults = faults;
    this.host = { model, faults, references: new Map(), subscriptions: new Set() };
    this.channel = new HostChannel(model, faults, this.host.subscriptions);
    this.undoList = new UndoList(model, faults);
  }

  /** `text` is the request's body as JSON; answers the response as JSON. Never answers where a fault says so. */
  async execute(flags: number, text: string): Promise<string> {
    const entry: LoggedRequest = {
      requestBytes: byteLength(text),
      responseBytes: 0,
      flags,
      operations: [],
      lookups: [],
      errorCode: null,
    };
    this.log.push(entry);
    const answered = this.faults.answersLeft > 0;
    this.faults.answersLeft -= 1;
    if (!answered && !this.faults.loseOnlyAnswers) return new Promise<string>(() => undefined);
    const body = await this.answer(entry, text);
    if (!answered) return new Promise<string>(() => undefined);
    entry.errorCode = body.Error?.Code ?? null;
    const response: Response = { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
    const answer = JSON.stringify(response);
    entry.responseBytes = byteLength(answer);
    const limit = this.faults.payloadLimit;
    if (limit !== null && entry.responseBytes > limit) {
      entry.errorCode = 'ResponsePayloadSizeLimitExceeded';
      return JSON.stringify({ ...response, Body: refusal(entry.errorCode) });
    }
    return answer;
  }

  /** What `getFileAsync` gives: an .xlsx whatever kind of file is open (assumption `file-kind`). */
  wholeFile(): Uint8Array {
    return workbookBytes(this.model);
  }

  private async answer(entry: LoggedRequest, text: string): Promise<ResponseBody> {
    const limit = this.faults.payloadLimit;
    if (limit !== null && entry.requestBytes > limit) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.faults.inactiveWorkbook) return refusal('InactiveWorkbook');
    const planned = this.faults.take();
    if (planned !== undefined) return refusal(planned);
    if (this.model.isEditing()) {
      if ((entry.flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return refusal('InvalidOperationInCellEditMode');
      await this.editingEnds();
    }
    await this.model.settled();
    const body = this.run(parseRequest(text), entry);
    this.undoList.afterRequest(entry);
    return body;
  }

  private run(request: RequestBody, entry: LoggedRequest): ResponseBody {
    const objects = new Map<number, HostObject>();
    const results: ActionResult[] = [];
    this.attempting = '';
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action, request, objects, entry) });
      } catch (error) {
        if (error instanceof UnknownOperation) this.unknown.push(error);
        if (!(error instanceof HostFault) && !(error instanceof GridRefusal)) throw error;
        return {
          Results: results,
          Error: { Code: error.code, Message: error.message, Location: this.attempting, ActionIndex: index },
        };
      }
    }
    return { Results: results };
  }

  private act(action: Action, request: RequestBody, objects: Map<number, HostObject>, entry: LoggedRequest): unknown {
    if (action.ActionType === ACTION.trace) return null;
    // An error names the operation that it is about, never one that went before.
    this.attempting = '';
    const object = this.resolve(action.ObjectPathId, request, objects, entry);
    const args = this.argumentsOf(action.ArgumentInfo, request, objects, entry);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.isNull ? null : this.identify(object);
      case ACTION.query:
        this.attempting = `${object.type}.load`;
        return query(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        if (action.Name === '_KeepReference') {
          this.keep(object);
          return null;
        }
        this.note(entry, object, action.Name);
        return object.call(action.Name, args);
      case ACTION.set:
        this.note(entry, object, action.Name);
        object.write(action.Name, args[0]);
        return null;
      default:
        throw new UnknownOperation(object.type, `action ${String(action.ActionType)}`);
    }
  }

  /** Each path is walked once a request, so that `add` adds once however often its result is used. */
  private resolve(
    id: number,
    request: RequestBody,
    objects: Map<number, HostObject>,
    entry: LoggedRequest,
  ): HostObject {
    const known = objects.get(id);
    if (known) return known;
    const path = request.ObjectPaths[String(id)];
    if (!path) throw new UnknownOperation('Request', `object path ${String(id)}`);
    const parent = () => this.resolve(path.ParentObjectPathId ?? 0, request, objects, entry);
    const args = this.argumentsOf(path.ArgumentInfo, request, objects, entry);
    const found = (): HostObject => {
      switch (path.ObjectPathType) {
        case PATH.global:
          return new Workbook(this.host);
        case PATH.nullObject:
          return new NullObject(this.host);
        case PATH.property: {
          const on = parent();
          this.attempting = located(on, path.Name);
          return on.navigate(path.Name);
        }
        case PATH.indexer: {
          const on = parent();
          this.attempting = located(on, 'GetItem');
          return on.index(args[0]);
        }
        case PATH.method: {
          const on = parent();
          if (path.Name.startsWith('Get')) {
            this.attempting = located(on, path.Name);
            entry.lookups.push(`${on.type}.${path.Name}`);
          } else this.note(entry, on, path.Name);
          return on.invoke(path.Name, args);
        }
        case PATH.reference: {
          const kept = this.host.references.get(path.Name);
          if (!kept) throw new HostFault('InvalidReference', path.Name);
          return kept;
        }
        default:
          throw new UnknownOperation('Request', `path type ${String(path.ObjectPathType)}`);
      }
    };
    const object = found();
    objects.set(id, object);
    return object;
  }

  /** What is passed as an object of the host is passed on as that. */
  private argumentsOf(
    info: ArgumentInfo | undefined,
    request: RequestBody,
    objects: Map<number, HostObject>,
    entry: LoggedRequest,
  ): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id && id === argument ? this.resolve(id, request, objects, entry) : argument;
    });
  }

  private note(entry: LoggedRequest, object: HostObject, name: string): void {
    const operation = `${object.type}.${name}`;
    this.attempting = located(object, name);
    const code = this.faults.take(operation);
    if (code !== undefined) throw new HostFault(code, operation);
    entry.operations.push(operation);
  }

  private keep(object: HostObject): void {
    if (object.isNull) return;
    object.referenceId ??= `reference-${String(this.nextReference++)}`;
    this.host.references.set(object.referenceId, object);
  }

  private identify(object: HostObject): Record<string, unknown> {
    return object.referenceId === null ? object.identity() : { ...object.identity(), _ReferenceId: object.referenceId };
  }

  private editingEnds(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.model.onChange(() => {
        if (this.model.isEditing()) return;
        stop();
        resolve();
      });
    });
  }
}

/** `name`, `protection/protected`: what was asked for, nested, under the names with capitals that the client expects. */
function query(object: HostObject, select: readonly string[]): unknown {
  if (object.isNull) return null;
  if (select.length === 0) throw new UnknownOperation(object.type, 'load without names');
  const items = object.items();
  if (items) return { _Items: items.map((item) => query(item, select)) };
  const result: Record<string, unknown> = object.identity();
  const nested = new Map<string, string[]>();
  for (const name of select) {
    const [first = '', ...rest] = name.split('/');
    const key = capitalised(first);
    if (rest.length === 0) result[key] = object.read(key);
    else nested.set(key, [...(nested.get(key) ?? []), rest.join('/')]);
  }
  for (const [key, names] of nested) result[key] = query(object.navigate(key), names);
  return result;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Range.getUsedRange`, as Excel names the place of an error. */
function located(object: HostObject, name: string): string {
  return `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function refusal(code: string): ResponseBody {
  return { Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: -1 } };
}

function parseRequest(text: string): RequestBody {
  // The text is what the client's own serialiser wrote; `protocol.test.ts` holds its shape against `RequestBody`.
  return JSON.parse(text) as RequestBody;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
