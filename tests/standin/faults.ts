/**
 * What can go wrong in a real Excel, to be switched on by a test. A fresh `Faults` is a healthy Excel 2021.
 * Sources of each behaviour: `assumptions.ts`.
 */

/** An error to answer with instead of doing the work. */
export interface PlannedFailure {
  readonly code: string;
  /** How many more times; Infinity for always. */
  times: number;
  /**
   * Only at this operation (`CommentCollection.Add`), leaving what came before it done;
   * absent: the whole request is refused before anything is done.
   */
  readonly operation?: string;
}

export class Faults {
  /** The highest ExcelApi that `isSetSupported` owns to. */
  apiLevel = 14;
  /** `isSetSupported("DelayForCellEdit")`. */
  delaysForCellEdit = true;
  /** Bytes of a request and of an answer above which the web refuses; null on the desktop. */
  payloadLimit: number | null = 5 * 1024 * 1024;
  /** More cells than this are answered with null and no error (assumption `read-limit`). */
  maxCellsAnswered = 5_000_000;
  /** A chart sheet is in front: there is no active worksheet (#2444) and no active cell. */
  chartInFront = false;
  /** Another workbook's window has the focus. */
  inactiveWorkbook = false;
  /** So many further requests are answered, then none any more: a crash, or a sync that never returns. */
  answersLeft = Infinity;
  /** A request beyond `answersLeft` is still carried out, only its answer is lost. */
  loseOnlyAnswers = false;
  /** "No fill" reads as white (#6218); false: reads as ''. */
  noFillReadsWhite = true;
  /** Ids of conditional formats that answer ItemNotFound to everything (#6396, #5222, #6835). */
  readonly brokenRules = new Set<string>();
  /** False: events carry no `triggerSource` (below 1.14). */
  tellsTriggerSource = true;
  /** Names of sheets of a kind that the API does not know: only id, name and visibility are told (UnsupportedSheet). */
  readonly unsupportedSheets = new Set<string>();
  /** The collection of custom XML parts cannot be read (#2444). */
  refusesXmlParts = false;
  /** Taking a protection off is refused although it has no password (builds of mid-2026, #6784). */
  deniesUnprotect = false;
  /** While another workbook is in front, names cannot be read (#6365) nor added (#2078). */
  namesNeedFront = false;
  /** What is asked of something below a null object is an error (nowhere said; assumption `nested-null-object`). */
  nestedNullFails = false;
  /** `setXml` with an XML declaration does nothing and says nothing (#1643, seen in Word). */
  ignoresXmlWithDeclaration = false;
  /** Number formats read as the region writes them, not in en-US (#2824, #1553, #4310). */
  formatsReadLocal = false;
  /** The workbook's own names and what they stand for: on the web a sheet's names list them too (#1011). */
  readonly workbookNames = new Map<string, string>();
  /** Hiding a name has no effect (#3878). */
  keepsNamesVisible = false;
  /** The workbook lies where Excel gives no bytes of it (#5297). */
  givesNoFile = false;
  /** The registry's `extensionhardening` = 2: no workbook is opened for an add-in (#3568). */
  opensNoWorkbooks = false;
  readonly planned: PlannedFailure[] = [];

  fail(code: string, times = 1, operation?: string): void {
    this.planned.push({ code, times, ...(operation === undefined ? {} : { operation }) });
  }

  /** Takes the next failure planned for an operation, or for a whole request when `operation` is absent. */
  take(operation?: string): string | undefined {
    const failure = this.planned.find((one) => one.times > 0 && one.operation === operation);
    if (!failure) return undefined;
    failure.times -= 1;
    return failure.code;
  }
}
