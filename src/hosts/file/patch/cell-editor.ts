/** Cell edits on one sheet: checks that each may be made, keeps what stood there before, and writes all in one go. */
import { formatAddress } from '../../../workbook/address.js';
import type { Place } from '../../../workbook/address.js';
import type { CellEdit } from '../../../workbook/edit.js';
import { HostError } from '../../../workbook/failure.js';
import { type CellContent, type JournalEntry, sameContent } from '../../../workbook/journal.js';
import { checkCell, contentAfter } from '../../../workbook/write-rules.js';
import type { SheetContext } from '../read/sheet-part.js';
import { shiftFormula } from '../read/shift-formula.js';
import type { SheetEntry } from '../read/workbook-part.js';
import { XmlReader } from '../xml/xml-reader.js';
import { cellXml } from './cell-xml.js';
import { type CellSpot, type SheetLayout, type Wanted, inheritedStyle, isInArray, readLayout } from './sheet-layout.js';
import { type ElementWrite, cellSplices } from './sheet-writer.js';
import { applySplices } from './splice.js';
import type { StyleSheet } from './style-sheet.js';

/** A cell during editing. */
interface CellState {
  readonly spot: CellSpot | null;
  readonly locked: boolean;
  style: number | null;
  content: CellContent;
  changed: boolean;
  /** Set when the cell's former element comes back as it was. */
  element: FormerElement | null;
}

/** A cell's element as it stood before an edit; null when there was none. */
export interface FormerElement {
  readonly xml: string | null;
}

/** An edit done: the journal's entry, and the element to put back while the file is still open. */
export interface DoneEdit {
  readonly entry: JournalEntry;
  readonly former: FormerElement | null;
}

export class CellEditor {
  private readonly layout: SheetLayout;
  private readonly states = new Map<string, CellState>();

  /**
   * @param styleSheet Gives the styles part, creating it where the workbook has none.
   * @throws HostError `broken-file` when the sheet is malformed.
   */
  constructor(
    private readonly sheet: SheetEntry,
    private readonly text: string,
    places: readonly Place[],
    private readonly context: SheetContext,
    private readonly styleSheet: () => StyleSheet,
  ) {
    this.layout = readLayout(new XmlReader(text, sheet.part), wantedCells(places), context);
  }

  /** @throws HostError `no-such-cell`, `protected`, `access-denied` (part of an array formula), `too-large`. */
  edit(edit: CellEdit): DoneEdit {
    const state = this.writableState(edit, 'format' in edit);
    const before = state.content;
    const former = this.formerElement(state);
    const after = contentAfter(edit, before);
    const typed = edit.kind === 'number' || edit.kind === 'formula';
    this.put(state, after, typed);
    const { row, column, sheet } = edit;
    return { entry: { row, column, sheet, sheetId: this.sheet.id, before, after }, former };
  }

  /** Puts back what an entry says stood there before; false when the cell no longer holds what the entry put there. */
  restore(entry: JournalEntry, former: FormerElement | null): boolean {
    const state = this.state(entry);
    if (!sameContent(state.content, entry.after)) return false;
    this.writableState(entry, entry.before.format !== entry.after.format);
    if (former) {
      state.element = former;
      state.content = entry.before;
      state.changed = true;
    } else this.put(state, entry.before, false);
    return true;
  }

  /** The sheet's text with all edits made, and which cells no longer hold the formula they held. */
  finish(): {
    readonly text: string;
    readonly changed: boolean;
    readonly formulasGone: readonly Place[];
    readonly otherFormulas: boolean;
  } {
    const changed = [...this.states].filter(([, state]) => state.changed);
    const writes = changed.map(([key, state]) => this.write(key, state));
    const formulasGone = changed.flatMap(([, state]) =>
      state.spot?.found.formula && state.content.formula === null
        ? [{ ...positionOf(state.spot), sheet: this.sheet.name }]
        : [],
    );
    const writtenKeys = new Set(writes.map(({ row, column }) => `${row}:${column}`));
    return {
      text: writes.length === 0 ? this.text : applySplices(this.text, cellSplices(this.layout, writes)),
      changed: writes.length > 0,
      formulasGone,
      otherFormulas: [...this.layout.formulaCells].some((key) => !writtenKeys.has(key)),
    };
  }

  private put(state: CellState, content: CellContent, typed: boolean): void {
    const newFormat = content.format === state.content.format ? null : content.format;
    if (newFormat !== null || typed) {
      const style = this.styleSheet().withFormat(state.style ?? 0, newFormat, typed);
      if (style !== (state.style ?? 0)) state.style = style;
    }
    // A cell that is not there and stays empty needs no element.
    const stays = state.spot === null && content.value === null && content.formula === null && !state.changed;
    state.content = content;
    state.element = null;
    if (!stays) state.changed = true;
  }

  private write(key: string, state: CellState): ElementWrite {
    const [row = 0, column = 0] = key.split(':').map(Number);
    if (state.element) return { row, column, xml: state.element.xml };
    const attributes = state.spot?.attributes ?? [{ name: 'r', raw: formatAddress({ row, column }) }];
    const { style, content } = state;
    return { row, column, xml: cellXml({ prefix: this.layout.prefix, attributes, style, content }) };
  }

  /** The cell, after making sure that it may be written. */
  private writableState(place: Place, formatChanges: boolean): CellState {
    const { row, column } = place;
    const where = formatAddress(place);
    checkCell(this.layout.merges, this.sheet.name, place);
    if (isInArray(this.layout, row, column)) throw new HostError('access-denied', `${where}: array`, this.sheet.name);
    const state = this.state(place);
    const { protection } = this.layout;
    if (protection && (state.locked || (formatChanges && !protection.formatCells))) {
      throw new HostError('protected', where, this.sheet.name);
    }
    return state;
  }

  private state(place: Place): CellState {
    const key = `${place.row}:${place.column}`;
    const known = this.states.get(key);
    if (known) return known;
    const { row, column } = place;
    const spot = this.layout.rows.get(row)?.cells.find((cell) => cell.column === column)?.spot ?? null;
    const style = spot ? spot.style : inheritedStyle(this.layout, row, column);
    const { format, locked } = this.context.styles.at(style ?? 0);
    const content = { value: spot?.found.value ?? null, formula: this.formulaOf(spot), format };
    const named = spot ? (spot.attributes.some(({ name }) => name === 's') ? spot.style : null) : style;
    const state = { spot, locked, style: named, content, changed: false, element: null };
    this.states.set(key, state);
    return state;
  }

  private formulaOf(spot: CellSpot | null): string | null {
    const formula = spot?.found.formula;
    if (!spot || !formula) return null;
    if (formula.kind !== 'shared' || formula.text !== '') return formula.text;
    const master = this.layout.shared.get(formula.shared)?.master;
    if (!master) return '';
    return shiftFormula(master.found.formula?.text ?? '', spot.row - master.row, spot.column - master.column);
  }

  /** A borrowed or lent formula cannot come back as it stood: the cell it shared with may have changed by then. */
  private formerElement({ spot, changed }: CellState): FormerElement | null {
    if (changed) return null;
    if (!spot) return { xml: null };
    if (spot.found.formula?.kind === 'shared') return null;
    return { xml: this.text.slice(spot.element.start, spot.element.end) };
  }
}

function wantedCells(places: readonly Place[]): Wanted {
  const wanted = new Map<number, Set<number>>();
  for (const { row, column } of places) {
    const columns = wanted.get(row);
    if (columns) columns.add(column);
    else wanted.set(row, new Set([column]));
  }
  return wanted;
}

function positionOf({ row, column }: CellSpot): { row: number; column: number } {
  return { row, column };
}
