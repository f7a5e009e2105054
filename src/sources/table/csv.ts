/** A dossier list in CSV to rows of cells. The text is decoded already (hosts/file); here it is only cut, as it comes. */
import Papa from 'papaparse';
import { HostError } from '../../workbook/failure.js';
import type { SourceBatch, TableSource, TextSource } from '../../workbook/table-source.js';
import type { CellTable } from './table.js';

/** Excel's own hint in the first line: `sep=;`. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)\r?\n/i;
const DELIMITERS = [';', ',', '\t', '|'];
/** Text that tells the separator, and at least as much as is cut at a time. */
const PIECE = 256 * 1024;
/** Most characters of a row that does not end: a quote that was never closed. */
const MOST_REST = 64 * 1024 * 1024;

/** Most quotes that are taken out of a piece: each costs another look at it. */
const MOST_STRAYS = 20;

/**
 * Any of comma, semicolon, tab and bar, quoted fields, either line end. A row counts as Excel counts it: a line break
 * within quotes starts no new row. Nothing is an error here: a quote within a field stays the character it is, and one that
 * is never closed is left out.
 */
export function tableOfCsv(text: string): CellTable {
  const cutter = new CsvCutter();
  return { name: '', rows: cutter.cut(text, true), merges: [], date1904: false, truncated: false };
}

/** A long CSV as a table to be read in batches. */
export function csvSource(text: TextSource): TableSource {
  return { name: '', date1904: false, weight: 1, read: () => batchesOf(text) };
}

async function* batchesOf(text: TextSource): AsyncGenerator<SourceBatch> {
  const cutter = new CsvCutter();
  for await (const { text: piece, done } of text.read()) yield { rows: cutter.cut(piece, false), done };
  yield { rows: cutter.cut('', true), done: 1 };
}

interface TextRow {
  readonly row: number;
  readonly cells: readonly (string | null)[];
}

interface CutConfig extends Papa.ParseConfig<string[]> {
  readonly delimiter: string;
}

/** Whether a cell has lines with about as many cells as rows have: a text of several lines has not. */
function holdsRows(row: readonly string[], width: number, delimiter: string): boolean {
  const fewest = Math.max(3, width / 2);
  // The first line belongs to the row itself.
  return row.some((cell) =>
    cell
      .split(/\r\n?|\n/)
      .slice(1)
      .some((line) => line.split(delimiter).length >= fewest),
  );
}

/** Cuts text into rows as it comes; a row that may go on is kept until more of it is there. */
class CsvCutter {
  private rest = '';
  private row = 0;
  /** Cells of the last row. */
  private width = 0;
  private config: CutConfig | null = null;
  /** Not before so much text is there is it worth looking again: a quote that never ends must not be looked at ever anew. */
  private wait = PIECE;

  cut(text: string, isLast: boolean): TextRow[] {
    this.rest += text;
    if (!isLast && this.rest.length < this.wait) return [];
    this.config ??= this.begin();
    const { data, meta } = this.parseWithoutStrayQuotes(this.config, isLast);
    this.width = data.at(-1)?.length ?? this.width;
    this.rest = isLast ? '' : this.rest.slice(meta.cursor);
    if (this.rest.length > MOST_REST) throw new HostError('too-large', 'a row without end');
    this.wait = Math.max(PIECE, this.rest.length * 2);
    return data.map((cells) => {
      this.row += 1;
      return { row: this.row, cells: cells.map((cell) => (cell.trim() === '' ? null : cell)) };
    });
  }

  /** A quote that opens a field and is never closed is taken out of the text: otherwise the rows below it are one cell. */
  private parseWithoutStrayQuotes(config: CutConfig, isLast: boolean): Papa.ParseResult<string[]> {
    for (let tries = 0; ; tries += 1) {
      // The last row of what is there may go on in the next piece: it is left.
      // The types say any; the library's parser gives what its parse() does.
      const parsed = new Papa.Parser(config).parse(this.rest, 0, !isLast) as Papa.ParseResult<string[]>;
      const { data, errors } = parsed;
      const stray = errors.find(
        ({ type, row = 0 }) =>
          type === 'Quotes' && holdsRows(data[row] ?? [], data[row - 1]?.length ?? this.width, config.delimiter),
      );
      if (stray?.index === undefined || tries === MOST_STRAYS) return parsed;
      // The library counts from behind the quote.
      this.rest = this.rest.slice(0, stray.index - 1) + this.rest.slice(stray.index);
    }
  }

  /** Takes the mark and Excel's hint from the beginning and tells separator and line end by it. */
  private begin(): CutConfig {
    const hint = SEPARATOR_LINE.exec(this.rest);
    if (hint) this.row = 1;
    this.rest = (hint ? this.rest.slice(hint[0].length) : this.rest).replace(/^\uFEFF/, '');
    const { meta } = Papa.parse<string[]>(this.rest.slice(0, PIECE), {
      delimiter: hint?.[1] ?? '',
      delimitersToGuess: DELIMITERS,
      preview: 100,
    });
    const first = /^[^\r\n]*/.exec(this.rest)?.[0] ?? '';
    // One line alone is too little for the library's guess.
    const lone = first.includes(meta.delimiter) ? undefined : DELIMITERS.find((one) => first.includes(one));
    return { delimiter: lone ?? meta.delimiter, newline: newlineOf(meta.linebreak) };
  }
}

function newlineOf(linebreak: string): '\r' | '\n' | '\r\n' {
  return linebreak === '\r' || linebreak === '\r\n' ? linebreak : '\n';
}
