/**
 * What the real client sends and expects back, as far as this project uses it. The protocol is not documented; these
 * shapes were read off the client's own requests, and `tests/standin/protocol.test.ts` holds them against the client
 * that is installed. One request carries a list of actions over object paths; one answer carries a result an action.
 */

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object of the host (`comments.add(range)`): its path, at the argument's place. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

export interface Response {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody;
}

/** The flag with which the client asks to wait until the person has left the cell (`delayForCellEdit`). */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;
