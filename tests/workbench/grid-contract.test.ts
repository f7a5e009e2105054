/** The browser page's host keeps the contract, and what it saves is what it shows. */
import { GridHost } from '../../src/workbench/host/grid-host.js';
import { placeOfKey } from '../../src/workbench/host/workbook-state.js';
import type { Place } from '../../src/workbook/address.js';
import type { MarkLevel } from '../../src/workbook/edit.js';
import { findCell } from '../../src/workbook/snapshot.js';
import type { ContractHost, SeenMark } from '../contract/contract-host.js';
import { describeHostContract } from '../contract/host-contract.js';
import { openFileHost, workbookOf } from '../hosts/file/file-host.js';
import type { FileContractHost } from '../hosts/file/file-host.js';

class GridContractHost implements ContractHost {
  constructor(public host: GridHost) {}

  static async open(bytes: Uint8Array): Promise<GridContractHost> {
    return new GridContractHost(await GridHost.open(bytes, 'tệp.xlsx'));
  }

  async marks(): Promise<readonly SeenMark[]> {
    const seen = this.host.sheets.flatMap(({ sheet }) =>
      [...(this.host.marksOf(sheet.id) ?? [])].map(([key, { level }]) => ({
        sheet: sheet.name,
        ...placeOfKey(key),
        level,
      })),
    );
    const saved = await (await this.file()).marks();
    const lines = (marks: readonly SeenMark[]): string[] =>
      marks.map(({ sheet, row, column, level }) => `${sheet} ${row} ${column} ${level}`).sort();
    expect(lines(saved)).toEqual(lines(seen));
    return seen;
  }

  async looks(): Promise<unknown> {
    return (await this.file()).looks();
  }

  plantMark(place: Place, level: MarkLevel): Promise<void> {
    return this.elsewhere((file) => file.plantMark(place, level));
  }

  /** As the grid tells it: the cell as it is after typing. */
  userWrites(place: Place, value: string | number): Promise<void> {
    const open = this.host.sheets.find(({ sheet }) => sheet.name === place.sheet);
    if (!open) throw new Error(`no sheet ${place.sheet}`);
    const format = findCell(open.sheet, place.row, place.column)?.format ?? 'General';
    this.host.typed(open.sheet.id, [{ ...place, content: { value, formula: null, format } }]);
    return Promise.resolve();
  }

  userRecolours(place: Place, colour: string): Promise<void> {
    return this.elsewhere((file) => file.userRecolours(place, colour));
  }

  userRenames(sheet: string, name: string): Promise<void> {
    return this.elsewhere((file) => file.userRenames(sheet, name));
  }

  async reopen(): Promise<ContractHost> {
    return GridContractHost.open(await this.host.copy());
  }

  /** What the page cannot do happens to the saved file, which is opened again. */
  private async elsewhere(change: (file: FileContractHost) => Promise<void>): Promise<void> {
    const file = await this.file();
    await change(file);
    this.host = await GridHost.open(await file.host.save(), 'tệp.xlsx');
  }

  private async file(): Promise<FileContractHost> {
    return openFileHost(await this.host.copy());
  }
}

describeHostContract('the page’s grid', (spec) => GridContractHost.open(workbookOf(spec)));
