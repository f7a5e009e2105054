/** Marks among the user's own conditional formats: order kept, nothing of theirs rewritten without need, all of ours found. */
import { parseAddress } from '../../../src/workbook/address.js';
import type { Edit, MarkLevel } from '../../../src/workbook/edit.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { unzipParts, zipParts } from './file-host.js';
import { RICH_SHEET, RICH_SHEET_PART, richWorkbook } from './rich-workbook.js';

const SHEET = RICH_SHEET_PART;
const FORMULA = (level: MarkLevel) => `&quot;soat-phu-luc:${level}&quot;&lt;&gt;&quot;&quot;`;

function mark(address: string, level: MarkLevel = 'error'): Edit {
  return { kind: 'mark', sheet: RICH_SHEET, ...parseAddress(address)!, level, sentence: '' };
}

async function apply(
  bytes: Uint8Array,
  ...steps: readonly Edit[][]
): Promise<{ bytes: Uint8Array; sheet: string; styles: string }> {
  const host = await openWorkbook(bytes, 'x');
  for (const step of steps) await host.apply(step);
  const saved = await host.save();
  const parts = unzipParts(saved);
  return { bytes: saved, sheet: parts[SHEET]!, styles: parts['xl/styles.xml']! };
}

const original = () => unzipParts(richWorkbook())[SHEET]!;

function rule(cells: string, level: MarkLevel, dxf: number, priority: number): string {
  return `<conditionalFormatting sqref="${cells}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${FORMULA(level)}</formula></cfRule></conditionalFormatting>`;
}

/** The user's workbook with another sheet text. */
function withSheet(change: (sheet: string) => string): Uint8Array {
  return richWorkbook('xlsx', (parts) => (parts[SHEET] = change(parts[SHEET]!)));
}

describe('marks among conditional formats', () => {
  it('stand after the user’s, with the next priorities, where no rule of theirs looks at a marked cell', async () => {
    const { sheet } = await apply(richWorkbook(), [mark('A12'), mark('D9', 'info'), mark('D10')]);
    expect(sheet).toBe(
      original().replace(
        '<dataValidations',
        `${rule('A12 D10', 'error', 2, 3)}${rule('D9', 'info', 3, 4)}<dataValidations`,
      ),
    );
  });

  it('go before the user’s where one looks at a marked cell, and those keep their order', async () => {
    const { sheet, bytes } = await apply(richWorkbook(), [mark('D4'), mark('A12', 'warning')]);
    expect(sheet).toBe(
      original()
        .replace('priority="2" stopIfTrue', 'priority="4" stopIfTrue')
        .replace('type="dataBar" priority="1"', 'type="dataBar" priority="3"')
        .replace('<dataValidations', `${rule('D4', 'error', 2, 1)}${rule('A12', 'warning', 3, 2)}<dataValidations`),
    );
    expect((await apply(bytes, [{ kind: 'unmark' }])).sheet).toBe(original());
  });

  it('move to the front when a later mark meets a rule of the user’s, and back when it goes', async () => {
    const host = await openWorkbook(richWorkbook(), 'x');
    await host.apply([mark('A12')]);
    await host.apply([mark('D5')]);
    const both = unzipParts(await host.save())[SHEET]!;
    expect(both).toContain(rule('A12 D5', 'error', 2, 1));
    expect(both).toContain('type="dataBar" priority="2"');
    await host.apply([{ kind: 'unmark' }, mark('A12')]);
    expect(unzipParts(await host.save())[SHEET]).toBe(
      original().replace('<dataValidations', `${rule('A12', 'error', 2, 3)}<dataValidations`),
    );
  });

  it('are found and removed where Excel joined them with a rule of the user’s for the same cells', async () => {
    const bytes = withSheet((sheet) =>
      sheet
        .replace('priority="2" stopIfTrue', 'priority="3" stopIfTrue')
        .replace('type="dataBar" priority="1"', 'type="dataBar" priority="2"')
        .replace(
          '<formula>1000</formula></cfRule>',
          `<formula>1000</formula></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>${FORMULA('error')}</formula></cfRule>`,
        ),
    );
    expect((await apply(bytes, [{ kind: 'unmark' }])).sheet).toBe(original());
  });

  it('are found and removed where Excel split, stretched or moved them to its extension list', async () => {
    const x14 = (cells: string, level: MarkLevel) =>
      `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{1}"><xm:f>${FORMULA(level)}</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>${cells}</xm:sqref></x14:conditionalFormatting>`;
    const bytes = withSheet((sheet) =>
      sheet
        .replace(
          '<dataValidations',
          `${rule('A4:A9 C4', 'error', 0, 7)}${rule('B7', 'error', 1, 8)}${rule('B8:XFD8', 'info', 1, 8)}<dataValidations`,
        )
        .replace('<x14:conditionalFormattings>', `<x14:conditionalFormattings>${x14('E5', 'warning')}`),
    );
    const stretched = await apply(bytes, [mark('A6', 'info')]);
    expect(stretched.sheet).toContain('sqref="A4:A5 A7:A9 C4 B7"');
    expect(stretched.sheet).toContain('sqref="E5"');
    expect(stretched.sheet).toContain('sqref="B8:XFD8 A6"');
    expect((await apply(bytes, [{ kind: 'unmark' }])).sheet).toBe(original());
    expect((await apply(stretched.bytes, [{ kind: 'unmark' }])).sheet).toBe(original());
  });

  it('leave no empty extension list behind', async () => {
    const bare = (sheet: string) => sheet.replace(/<extLst><ext uri="\{78C0.*<\/extLst>(?=<\/worksheet>)/, '');
    const list = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{1}"><xm:f>${FORMULA('info')}</xm:f></x14:cfRule><xm:sqref>E5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const bytes = withSheet((sheet) => bare(sheet).replace('</worksheet>', `${list}</worksheet>`));
    expect((await apply(bytes, [{ kind: 'unmark' }])).sheet).toBe(bare(original()));
  });

  it('never takes a rule of the user’s that only resembles ours', async () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="3"><formula>LEN(A1)&gt;0+&quot;soat-phu-luc:error&quot;</formula></cfRule></conditionalFormatting>';
    const bytes = withSheet((sheet) => sheet.replace('<dataValidations', `${theirs}<dataValidations`));
    expect((await apply(bytes, [mark('A12')], [{ kind: 'unmark' }])).sheet).toBe(unzipParts(bytes)[SHEET]);
  });

  it('add one colour a level to the styles, reuse it, and take it away when nothing points at it', async () => {
    const old = unzipParts(richWorkbook())['xl/styles.xml']!;
    const once = await apply(richWorkbook(), [mark('A12'), mark('A4', 'warning')]);
    expect(once.styles.match(/<dxf>/g)).toHaveLength(4);
    const twice = await apply(once.bytes, [{ kind: 'unmark' }, mark('D8', 'warning'), mark('D9')]);
    expect(twice.styles).toBe(once.styles);
    const parts = unzipParts(once.bytes);
    // Somebody made a rule of their own with our second colour: both must stay, since nothing may be renumbered.
    parts['xl/worksheets/sheet3.xml'] = parts['xl/worksheets/sheet3.xml']!.replace(
      '<sheetData/>',
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="3" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>',
    );
    expect((await apply(zipParts(parts), [{ kind: 'unmark' }])).styles).toBe(once.styles);
    expect((await apply(once.bytes, [{ kind: 'unmark' }])).styles).toBe(old);
  });

  it('keep rules that share a priority apart from the gaps that ours leave', async () => {
    const bytes = withSheet((sheet) =>
      sheet.replace(
        '<dataValidations',
        `${rule('B4', 'error', 0, 2)}${rule('B5', 'info', 0, 5)}<conditionalFormatting sqref="B9"><cfRule type="expression" dxfId="0" priority="6"><formula>TRUE</formula></cfRule></conditionalFormatting><dataValidations`,
      ),
    );
    const { sheet } = await apply(bytes, [{ kind: 'unmark' }]);
    // 2 was also the user's, so only the gap at 5 closes: 1, 2, 6 becomes 1, 2, 5.
    expect([...sheet.matchAll(/ priority="(\d+)"/g)].map((match) => match[1])).toEqual(['2', '1', '5']);
  });
});
