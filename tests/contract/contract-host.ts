/** What an adapter brings to the contract suite beside its host: a person at the workbook, and a way to look at it. */
import type { Place } from '../../src/workbook/address.js';
import type { WorkbookHost } from '../../src/workbook/workbook-host.js';
import type { MarkLevel } from '../../src/workbook/edit.js';
import type { WorkbookSpec } from './workbook-spec.js';

export interface SeenMark extends Place {
  readonly level: MarkLevel;
}

export interface ContractHost {
  /** The host to the workbook as it is now; ask again after a person did something. */
  readonly host: WorkbookHost;
  /** The marks of ours that a person sees, in any order. */
  marks(): Promise<readonly SeenMark[]>;
  /** Everything of how the cells look but for marks: compared for equality, never looked into. */
  looks(): Promise<unknown>;
  /** A mark as the other kind of host, or Excel after rewriting it, leaves it: the same rule, written differently. */
  plantMark(place: Place, level: MarkLevel): Promise<void>;
  /** The person types into a cell. */
  userWrites(place: Place, value: string | number): Promise<void>;
  /** The person gives a cell a background, `#RRGGBB`. */
  userRecolours(place: Place, colour: string): Promise<void>;
  userRenames(sheet: string, name: string): Promise<void>;
  /** The workbook closed and opened again, by another instance of the host. */
  reopen(): Promise<ContractHost>;
}

export type MakeHost = (spec: WorkbookSpec) => Promise<ContractHost>;
