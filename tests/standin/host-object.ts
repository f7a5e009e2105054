/**
 * One object of the host as a request sees it: a range, a sheet, a collection. A family of operations is a subclass
 * that answers the names it knows; every other name throws `UnknownOperation`, never a silent success.
 */
import type { GridModel } from './model.js';
import type { Faults } from './faults.js';

/** The stand-in was asked something it does not know: a gap of the stand-in, never an answer of Excel. */
export class UnknownOperation extends Error {
  override readonly name = 'UnknownOperation';
  constructor(type: string, operation: string, args: readonly unknown[] = []) {
    super(`${type}.${operation}(${JSON.stringify(args)})`);
  }
}

/** An error that Excel itself would answer with; ends the request at this action. */
export class HostFault extends Error {
  override readonly name = 'HostFault';
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** What all objects of one host share. */
export interface Host {
  readonly model: GridModel;
  readonly faults: Faults;
  /** Ranges that a client keeps alive between requests. */
  readonly references: Map<string, HostObject>;
  /** The events that the client asked for, by the name it registers. */
  readonly subscriptions: Set<string>;
}

export abstract class HostObject {
  abstract readonly type: string;
  readonly isNull: boolean = false;
  /** Set once a client keeps the object. */
  referenceId: string | null = null;

  constructor(readonly host: Host) {}

  /** What the answer to an instantiation carries: the item's id. */
  identity(): Record<string, unknown> {
    return {};
  }
  /** The members of a collection; null: this is no collection. */
  items(): readonly HostObject[] | null {
    return null;
  }
  navigate(name: string): HostObject {
    throw new UnknownOperation(this.type, name);
  }
  index(key: unknown): HostObject {
    throw new UnknownOperation(this.type, 'getItem', [key]);
  }
  /** A method that gives an object. */
  invoke(name: string, args: readonly unknown[]): HostObject {
    throw new UnknownOperation(this.type, name, args);
  }
  /** A method that gives a value or nothing. */
  call(name: string, args: readonly unknown[]): unknown {
    throw new UnknownOperation(this.type, name, args);
  }
  read(name: string): unknown {
    throw new UnknownOperation(this.type, name);
  }
  write(name: string, value: unknown): void {
    throw new UnknownOperation(this.type, `set ${name}`, [value]);
  }
}

/** Stands for what is not there: reads as null, and what is done to it does nothing (assumption `null-object-no-op`). */
export class NullObject extends HostObject {
  readonly type = 'NullObject';
  override readonly isNull = true;
  override navigate(): HostObject {
    return this;
  }
  override index(): HostObject {
    return this;
  }
  override invoke(): HostObject {
    return this;
  }
  /** The client's `ClientResult` knows this answer: loaded, without a value. */
  override call(): unknown {
    return { _IsNull: true };
  }
  override read(): unknown {
    return null;
  }
  override write(): void {
    // assumption `null-object-no-op`
  }
}

export function textArgument(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw new HostFault('InvalidArgument', `argument ${String(index)} is no text`);
  return value;
}

/** An options object (`{ rowHidden: true }`) that names exactly what is asked. */
export function optionNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) throw new HostFault('InvalidArgument');
  return Object.entries(value).flatMap(([name, wanted]) => (wanted === true ? [name] : []));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
