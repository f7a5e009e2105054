/** What recognition says about workbooks that depart from the template, case by case. */
import { readFileSync } from 'node:fs';
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { recognise } from '../../src/forms/recognise.js';
import type { Recognition, RecognisedForm } from '../../src/forms/recognition.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { formatAddress } from '../../src/workbook/address.js';
import type { CellValue, Row, Sheet, Snapshot } from '../../src/workbook/snapshot.js';
import { layOut, sheetOf, snapshotOf, type LayoutOptions } from '../support/layouts.js';

const EDITION = readEdition(HUE_2023);
const FORM_4 = EDITION.forms.find((form) => form.number === '4')!;

function read(figures: Record<string, string>, options: LayoutOptions = {}): Recognition {
  return recognise(layOut(EDITION, new Map(Object.entries(figures)), options), EDITION);
}

function form(recognition: Recognition, number: string): RecognisedForm {
  const found = recognition.forms.find((one) => one.form === number);
  if (!found) throw new Error(`form ${number} was not recognised`);
  return found;
}

function writtenAt(recognition: Recognition, ref: string): string | undefined {
  return recognition.reading.entries.get(ref)?.written;
}

/** Form 4 as rows of STT, label, unit, figure, note, changed by hand. */
function form4(change: (rows: (CellValue | null)[][]) => void, name = 'Phụ lục 4'): Sheet {
  const rows: (CellValue | null)[][] = [
    ['Phụ lục 4'],
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    ...FORM_4.indicators.map((one, at) => [
      `${one.stt}.`,
      one.label,
      one.unit,
      one.kind === 'heading' ? null : String(at + 100),
      null,
    ]),
  ];
  change(rows);
  return sheetOf(name, rows);
}

/** Where the indicator's row stands in the rows that `form4` gives. */
function at(stt: string): number {
  return FORM_4.indicators.findIndex((one) => one.stt === stt) + 2;
}

function figureOf(stt: string): string {
  return String(at(stt) - 2 + 100);
}

function recogniseSheets(...sheets: Sheet[]): Recognition {
  return recognise(snapshotOf(sheets), EDITION);
}

describe('the real commune’s workbook', () => {
  const snapshot = readWorkbook(new Uint8Array(readFileSync('samples/phu-luc-quang-phu-6t2023.xlsx')));
  const recognition = recognise(snapshot, EDITION);

  test('is recognised whole, with nothing left over and nothing to remark', () => {
    expect(recognition.forms.map((one) => [one.form, one.sheet, one.found.length])).toEqual([
      ['2', 'Phụ lục 2', 24],
      ['3', 'Phụ lục 3', 13],
      ['4', 'Phụ lục 4', 18],
      ['5', 'Phụ lục 5', 16],
      ['6', 'Phụ lục 6', 17],
      ['7', 'Phụ lục 7', 13],
      ['8', 'Phụ lục 8', 32],
    ]);
    for (const one of recognition.forms) {
      expect(one).toMatchObject({ missing: [], unrecognised: [], deviations: [], hiddenRows: [], sheetHidden: false });
      expect(one.columns).toEqual({ stt: 0, label: 1, unit: 2, value: 3, note: 4 });
    }
    expect(recognition.unread).toEqual([]);
    expect(recognition.doubled).toEqual([]);
  });

  test('figures and notes stand under their references, in their cells', () => {
    const entry = recognition.reading.entries.get('4:3.2');
    expect(entry).toMatchObject({ written: '99,7', place: { sheet: 'Phụ lục 4', row: 17, column: 3 } });
    expect(writtenAt(recognition, '8:6.4.1')).toBe('1.157');
    expect(writtenAt(recognition, '8:1')).toBe('Chưa rõ');
    expect(recognition.reading.entries.get('2:3.2')?.note).toBe('Dự kiến quý III');
    const filled = [...recognition.reading.entries.values()].filter((one) => one.state !== 'blank');
    expect(filled).toHaveLength(52);
  });

  test('speaks for a commune by its rows', () => {
    expect(recognition.level).toMatchObject({ level: 'xa', because: 'rows' });
  });
});

describe('rows that are not the template’s', () => {
  test('a total, a note, an own indicator are said with their place and figure', () => {
    const recognition = read({ '4:1.1.2': '130' }, { forms: ['4'], inserted: { every: 6, kind: 'own' } });
    const found = form(recognition, '4').unrecognised;
    expect(found.map((one) => [formatAddress(one), one.text, one.figure])).toEqual([
      ['B12', 'Số lượt truy cập trang thông tin điện tử của xã', '88'],
      ['B19', 'Số lượt truy cập trang thông tin điện tử của xã', '88'],
      ['B26', 'Số lượt truy cập trang thông tin điện tử của xã', '88'],
    ]);
    expect(writtenAt(recognition, '4:1.1.2')).toBe('130');
  });

  test('signatures below the table are not rows; a figure below it is', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows.push([null, 'Ghi chú: số liệu tính đến 07/6/2023'], ['TM. ỦY BAN NHÂN DÂN'], [null, 'Phạm Văn Lợi']);
        rows.push([null, 'Tổng cộng', null, '17']);
      }),
    );
    const unrecognised = form(recognition, '4').unrecognised;
    expect(unrecognised.map((one) => one.figure)).toEqual(['17']);
  });

  test('an ordinal of the template over another label is not the template’s row', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[at('2.3')] = ['2.3.', 'Số lượt công dân được tiếp', 'Lượt', '41'];
      }),
    );
    expect(recognition.reading.entries.has('4:2.3')).toBe(false);
    expect(form(recognition, '4').missing).toEqual(['4:2.3']);
    expect(form(recognition, '4').unrecognised).toMatchObject([{ text: 'Số lượt công dân được tiếp', figure: '41' }]);
  });

  test('a label of another form is not read, whatever its ordinal', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[at('2.2')] = ['2.2.', 'Tổng số biên chế có mặt tại thời điểm báo cáo', 'Người', '21'];
      }),
    );
    expect(form(recognition, '4').missing).toEqual(['4:2.2']);
    expect(recognition.reading.entries.has('5:2.2')).toBe(false);
    expect(recognition.forms).toHaveLength(1);
  });

  test('another level’s row under the same ordinal is another row', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[at('3.1')] = ['3.1.', 'Tỷ lệ hồ sơ TTHC do UBND cấp tỉnh tiếp nhận được giải quyết đúng hạn', '%', '98'];
      }),
    );
    expect(recognition.reading.entries.has('4:3.1')).toBe(false);
  });

  test('a ward’s copy says phường and is read', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[at('3.2')]![1] = 'Tỷ lệ hồ sơ TTHC do UBND phường tiếp nhận được giải quyết đúng hạn';
      }),
    );
    expect(writtenAt(recognition, '4:3.2')).toBe(figureOf('3.2'));
    // Another kind of commune in the template's words is no edit of the template (src/forms/label-variants.ts).
    expect(form(recognition, '4').deviations).toEqual([]);
  });
});

describe('twins: rows with one label', () => {
  test('are told apart by their ordinals', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows.splice(at('3.1'), 3);
      }),
    );
    expect(form(recognition, '4').missing).toEqual(['4:3.1', '4:3.1.1', '4:3.1.2']);
    expect(writtenAt(recognition, '4:3.2.1')).toBe(figureOf('3.2.1'));
  });

  test('without ordinals, by the row they stand under', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows.splice(at('3.1'), 3);
        for (const row of rows) row[0] = null;
      }),
    );
    expect(writtenAt(recognition, '4:3.2.1')).toBe(figureOf('3.2.1'));
    expect(recognition.reading.entries.has('4:3.1.1')).toBe(false);
  });

  test('with neither, they are not guessed', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows.splice(at('3.2'), 1);
        rows.splice(at('3.1'), 3);
        for (const row of rows) row[0] = null;
      }),
    );
    for (const ref of ['4:3.1.1', '4:3.1.2', '4:3.2.1', '4:3.2.2'])
      expect(recognition.reading.entries.has(ref)).toBe(false);
    expect(form(recognition, '4').unrecognised.map((one) => one.figure)).toEqual([
      figureOf('3.2.1'),
      figureOf('3.2.2'),
    ]);
  });

  test('a dropped chapter with the others renumbered: the heading says which it is', () => {
    const rows: (CellValue | null)[][] = [['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú']];
    for (const one of EDITION.forms[0]!.indicators) {
      if (one.stt.startsWith('4')) continue;
      const stt = one.stt.replace(/^[567]/, (chapter) => String(Number(chapter) - 1));
      rows.push([stt, one.label, one.unit, one.ref]);
    }
    const recognition = recogniseSheets(sheetOf('Sheet1', rows));
    for (const ref of ['2:5.1', '2:5.2', '2:5.3', '2:5.4', '2:6.1']) expect(writtenAt(recognition, ref)).toBe(ref);
    expect(recognition.reading.entries.has('2:4.1')).toBe(false);
    expect(form(recognition, '2').deviations.find((one) => one.ref === '2:5.1')).toMatchObject({
      kind: 'stt',
      written: '4.1',
      template: '5.1',
    });
  });
});

describe('order and renumbering', () => {
  test('a row inserted before renumbers the rest and shifts no figure', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[at('2.1')]![0] = '2.2.';
        rows[at('2.2')]![0] = '2.3.';
        rows[at('2.3')]![0] = '2.4.';
        rows.splice(at('2.1'), 0, ['2.1.', 'Số TTHC thực hiện tại bưu cục', 'Thủ tục', '9']);
      }),
    );
    for (const stt of ['2.1', '2.2', '2.3']) expect(writtenAt(recognition, `4:${stt}`)).toBe(figureOf(stt));
    expect(form(recognition, '4').deviations.map((one) => [one.kind, one.written, one.template])).toEqual([
      ['stt', '2.2.', '2.1'],
      ['stt', '2.3.', '2.2'],
      ['stt', '2.4.', '2.3'],
    ]);
  });

  test('rows out of order are read where they stand, and it is said', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        const [moved] = rows.splice(at('1.1.2'), 1);
        rows.push(moved!);
      }),
    );
    expect(writtenAt(recognition, '4:1.1.2')).toBe(figureOf('1.1.2'));
    expect(form(recognition, '4').deviations).toMatchObject([{ ref: '4:1.1.2', kind: 'order' }]);
  });
});

describe('departures', () => {
  test('label, unit, and none for dots, tone placement or normal form', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[at('2.1')]![0] = '2.1';
        rows[at('2.2')]![1] = 'Số TTHC liên thông giữa các cấp chính quyền'.normalize('NFD');
        rows[at('3.2')]![1] = 'Tỉ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn';
        rows[at('1.1')]![1] = 'Tổng số thủ tục thuộc thẩm quyền giải quyết tại địa phương';
        rows[at('1.1')]![2] = 'TTHC';
      }),
    );
    expect(
      form(recognition, '4').deviations.map((one) => [one.ref, one.kind, one.written, formatAddress(one)]),
    ).toEqual([
      ['4:1.1', 'label', 'Tổng số thủ tục thuộc thẩm quyền giải quyết tại địa phương', 'B4'],
      ['4:1.1', 'unit', 'TTHC', 'C4'],
    ]);
  });

  test('a legacy encoding is said once for a table', () => {
    const recognition = read({ '4:1.1.2': '130' }, { forms: ['4'], labels: 'tcvn3' });
    const legacy = form(recognition, '4').deviations.filter((one) => one.kind === 'legacy-encoding');
    expect(legacy).toMatchObject([{ ref: '4:1', written: 'Thèng kª TTHC' }]);
    expect(form(recognition, '4').deviations.filter((one) => one.kind === 'unit')).toEqual([]);
  });
});

describe('hidden things are read and said', () => {
  test('rows', () => {
    const recognition = read({ '4:3.2': '99,7' }, { forms: ['4'], hidden: new Set(['4:3.2', '4:3.1']) });
    expect(writtenAt(recognition, '4:3.2')).toBe('99,7');
    expect(form(recognition, '4').hiddenRows).toEqual([14, 17]);
  });

  test('sheets', () => {
    const recognition = read({ '4:3.2': '99,7' }, { forms: ['4'], visibility: 'veryHidden' });
    expect(form(recognition, '4').sheetHidden).toBe(true);
    expect(writtenAt(recognition, '4:3.2')).toBe('99,7');
  });
});

describe('columns', () => {
  test('another period’s column is not read and not kept silent', () => {
    const recognition = read({ '4:3.2.1': '1.144' }, { forms: ['4'], previousColumn: 'right' });
    expect(writtenAt(recognition, '4:3.2.1')).toBe('1.144');
    expect(form(recognition, '4').unrecognised).toMatchObject([{ text: 'Kỳ trước', figure: '441.1' }]);
  });

  test('a second column of the same caption is said', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        for (const row of rows.slice(1))
          row.splice(4, 0, row[3] === 'Số liệu' ? 'Số liệu' : row[3] === null ? null : '5');
      }),
    );
    expect(writtenAt(recognition, '4:2.1')).toBe(figureOf('2.1'));
    expect(form(recognition, '4').unrecognised).toMatchObject([{ text: 'Số liệu', column: 4 }]);
  });

  test('the figure’s column stands before the unit’s', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        for (const row of rows.slice(1)) row.splice(2, 2, row[3] ?? null, row[2] ?? null);
      }),
    );
    expect(form(recognition, '4').columns).toMatchObject({ value: 2, unit: 3 });
    expect(writtenAt(recognition, '4:3.2')).toBe(figureOf('3.2'));
  });

  test('a figure typed one column off is said', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        const row = rows[at('2.1')]!;
        row[4] = row[3]!;
        row[3] = null;
      }),
    );
    expect(recognition.reading.entries.get('4:2.1')?.state).toBe('blank');
    expect(form(recognition, '4').unrecognised).toMatchObject([{ figure: figureOf('2.1'), column: 4 }]);
  });

  test('a note in words is the entry’s note, and no figure', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[at('2.1')]![4] = 'Chờ số liệu của huyện';
      }),
    );
    expect(recognition.reading.entries.get('4:2.1')?.note).toBe('Chờ số liệu của huyện');
    expect(form(recognition, '4').unrecognised).toEqual([]);
  });

  test('a note merged over rows is the note of each', () => {
    const rows: (CellValue | null)[][] = [];
    form4((all) => rows.push(...all.map((row) => [...row])));
    const row = at('3.3.1');
    rows[row]![4] = 'Không có PAKN';
    const recognition = recogniseSheets(sheetOf('S', rows, [{ top: row, bottom: row + 1, left: 4, right: 4 }]));
    const notes = ['4:3.3', '4:3.3.1', '4:3.3.2'].map((ref) => recognition.reading.entries.get(ref)?.note);
    expect(notes).toEqual(['', 'Không có PAKN', 'Không có PAKN']);
  });

  test('a blank form without header: the figure belongs beside the unit', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows.splice(0, 2);
        for (const row of rows) row[3] = null;
      }),
    );
    expect(form(recognition, '4').columns).toMatchObject({ unit: 2, value: 3 });
    expect(recognition.reading.entries.get('4:3.2')).toMatchObject({
      state: 'blank',
      place: { row: at('3.2') - 2, column: 3 },
    });
  });

  test('figures in merged cells stand in the merged area’s first cell', () => {
    const recognition = read({ '4:3.2': '99,7' }, { forms: ['4'], merged: true });
    expect(recognition.reading.entries.get('4:3.2')?.place).toMatchObject({ column: 4 });
  });

  test('a figure merged over two rows belongs to one of them; the other has no cell of its own', () => {
    const rows: (CellValue | null)[][] = [];
    const base = form4((all) => rows.push(...all.map((row) => [...row])));
    const row = at('3.2');
    rows[row + 1]![3] = null;
    const sheet: Sheet = {
      ...sheetOf('Phụ lục 4', rows, [{ top: row, bottom: row + 1, left: 3, right: 3 }]),
      id: base.id,
    };
    const recognition = recogniseSheets(sheet);
    expect(writtenAt(recognition, '4:3.2')).toBe(figureOf('3.2'));
    expect(recognition.reading.entries.get('4:3.2.1')).toMatchObject({ state: 'blank', place: null });
  });
});

describe('columns of several periods', () => {
  function withColumns(title: string, captions: readonly (string | number)[]): Recognition {
    return recogniseSheets(
      form4((rows) => {
        rows[0] = [title];
        for (const row of rows.slice(1)) {
          const isHeader = row[0] === 'STT';
          row.splice(
            3,
            1,
            ...captions.map((caption, at) => (isHeader ? caption : row[3] === null ? null : `${at + 1}0`)),
          );
        }
      }),
    );
  }

  test.each([
    ['Phụ lục 4', ['6 tháng đầu năm 2022', '6 tháng đầu năm 2023'], '20'],
    ['Phụ lục 4', ['Cùng kỳ năm 2022', 'Kỳ báo cáo'], '20'],
    ['Phụ lục 4', ['Trong kỳ', 'Lũy kế từ đầu năm'], '10'],
    ['Phụ lục 4', [2022, 2023, 2021], '20'],
    ['Phụ lục 4', ['Kế hoạch năm', 'Thực hiện', 'So sánh'], '20'],
    ['Phụ lục 4: số liệu quý II năm 2023', ['Quý I', 'Quý II', 'Quý III'], '20'],
  ])('%s with %p', (title, captions, figure) => {
    const recognition = withColumns(title, captions);
    expect(writtenAt(recognition, '4:2.1')).toBe(figure);
    expect(form(recognition, '4').unrecognised).toHaveLength(captions.length - 1);
  });
});

describe('rows over several lines, as Word pastes them', () => {
  test('a label of three paragraphs, a legend of three lines', () => {
    const rows = [
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
      ['1.', 'Cập nhật Kiến trúc chính quyền điện tử phiên bản mới nhất', 'Chưa = 0', '1'],
      [null, null, 'Hoàn thành = 1'],
      ['2.', 'Xây dựng và vận hành Hệ thống hợp trực tuyến', 'Chưa có = 0', '2'],
      [null, 'Liên thông 2 cấp: Từ UBND tỉnh - 100% UBND các huyện.', '2 cấp = 1'],
      [null, 'Liên thông 3 cấp: Từ UBND tỉnh - 100% UBND cấp huyện, cấp xã.', '3 cấp = 2'],
      ['3.', 'Tỷ lệ báo cáo định kỳ được gửi, nhận qua Hệ thống thông tin báo cáo quốc gia', '%', '96,5'],
      ['4.', 'Triển khai xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP).', 'Chưa = 0 Đang làm = 1', '0'],
      [null, null, 'Hoàn thành = 2'],
    ];
    const recognition = recogniseSheets(sheetOf('PL8', rows));
    expect(['8:1', '8:2', '8:3', '8:4'].map((ref) => writtenAt(recognition, ref))).toEqual(['1', '2', '96,5', '0']);
    expect(form(recognition, '8')).toMatchObject({ unrecognised: [], deviations: [] });
  });

  test('a figure on a line without label is said, not taken', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[at('2.1')]![3] = null;
        rows.splice(at('2.2'), 0, [null, null, null, '2']);
      }),
    );
    expect(recognition.reading.entries.get('4:2.1')?.state).toBe('blank');
    expect(form(recognition, '4').unrecognised).toMatchObject([{ figure: '2', row: at('2.2'), column: 3 }]);
  });
});

test('one header for all forms below it', () => {
  const rows: (CellValue | null)[][] = [['STT', 'Nội dung', 'ĐVT', 'Kỳ trước', 'Kỳ này']];
  for (const one of EDITION.forms) {
    rows.push([null, one.title]);
    for (const row of one.indicators)
      rows.push([row.stt, row.label, row.unit, row.kind === 'heading' ? null : '1', row.ref]);
  }
  const recognition = recogniseSheets(sheetOf('Tổng hợp', rows));
  const entries = [...recognition.reading.entries.values()];
  expect(entries).toHaveLength(133);
  expect(entries.every((entry) => entry.written === entry.ref)).toBe(true);
});

describe('what stands twice', () => {
  test('two copies filled differently: the visible fuller one is read, the difference said', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        for (const row of rows.slice(6)) row[3] = null;
        rows[at('1.1.2')]![3] = '7';
      }, 'Cũ'),
      form4(() => undefined, 'Mới'),
    );
    expect(writtenAt(recognition, '4:1.1.2')).toBe(figureOf('1.1.2'));
    expect(recognition.doubled).toMatchObject([
      {
        ref: '4:1.1.2',
        places: [
          { sheet: 'Mới', row: at('1.1.2') },
          { sheet: 'Cũ', row: at('1.1.2') },
        ],
      },
    ]);
    expect(recognition.forms.map((one) => one.sheet)).toEqual(['Cũ', 'Mới']);
  });

  test('a hidden copy is not read though it be fuller, and its figures are said', () => {
    const hidden: Sheet = { ...form4(() => undefined, 'Kỳ trước'), visibility: 'hidden' };
    const shown = form4((rows) => {
      for (const row of rows.slice(2)) row[3] = null;
      rows[at('2.1')]![3] = '2';
    }, 'Kỳ này');
    const recognition = recogniseSheets(hidden, shown);
    expect(writtenAt(recognition, '4:2.1')).toBe('2');
    expect(recognition.reading.entries.get('4:2.2')?.state).toBe('blank');
    expect(recognition.doubled.map((one) => one.ref)).toContain('4:2.2');
  });

  test('equal copies say nothing', () => {
    expect(
      recogniseSheets(
        form4(() => undefined, 'A'),
        form4(() => undefined, 'B'),
      ).doubled,
    ).toEqual([]);
  });

  test('copies below each other on one sheet', () => {
    const one: (CellValue | null)[][] = [];
    form4((rows) => one.push(...rows.map((row) => [...row])));
    const other = one.map((row) => [...row]);
    other[at('2.1')]![3] = '55';
    for (const second of [other, other.slice(2)]) {
      const recognition = recogniseSheets(sheetOf('Sheet1', [...one, ...second]));
      expect(recognition.forms).toHaveLength(2);
      expect(recognition.doubled.map((double) => double.ref)).toEqual(['4:2.1']);
    }
  });

  test('one row twice', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows.splice(at('2.2'), 0, ['2.1.', FORM_4.indicators[at('2.1') - 2]!.label, 'Thủ tục', '3']);
      }),
    );
    expect(writtenAt(recognition, '4:2.1')).toBe(figureOf('2.1'));
    expect(recognition.doubled).toMatchObject([{ ref: '4:2.1', places: [{ row: at('2.1') }, { row: at('2.2') }] }]);
    expect(form(recognition, '4').unrecognised).toEqual([]);
  });

  test('a form continued on another sheet is read together', () => {
    const recognition = recogniseSheets(
      form4((rows) => rows.splice(at('3')), 'Trang 1'),
      form4((rows) => rows.splice(2, at('3') - 2), 'Trang 2'),
    );
    expect([...recognition.reading.entries.keys()]).toEqual(FORM_4.indicators.map((one) => one.ref));
    expect(recognition.doubled).toEqual([]);
  });
});

describe('sheets that are not read are said', () => {
  const list = sheetOf('Hồ sơ', [
    [
      'Mã hồ sơ',
      'Tên thủ tục',
      'Ngày nhận',
      'Tổng số hồ sơ TTHC đã giải quyết xong',
      'Số hồ sơ TTHC giải quyết đúng hạn',
    ],
    ...Array.from({ length: 40 }, (_, row) => [`H57.${row}`, 'Đăng ký khai sinh', 45_000 + row, 1, 1]),
  ]);
  const blank = sheetOf('Sheet2', [['  ', null]]);

  test('with the reason', () => {
    const rules = sheetOf('Quy tắc', [
      ['mã', 'quy tắc'],
      ['R1', '4:3.2 = 1'],
    ]);
    const results = form4(() => undefined, 'Phiếu kết quả kiểm tra số liệu');
    const cut: Sheet = { ...list, name: 'Dài', truncated: true };
    expect(recogniseSheets(list, blank, rules, results, cut)).toMatchObject({
      forms: [],
      unread: [
        { sheet: 'Hồ sơ', reason: 'no-form' },
        { sheet: 'Sheet2', reason: 'empty' },
        { sheet: 'Quy tắc', reason: 'own-sheet' },
        { sheet: 'Phiếu kết quả kiểm tra số liệu', reason: 'own-sheet' },
        { sheet: 'Dài', reason: 'truncated' },
      ],
    });
  });

  test('a form on a sheet that was not read to its end: read, and said', () => {
    const recognition = recogniseSheets({ ...form4(() => undefined), truncated: true });
    expect(recognition.forms).toHaveLength(1);
    expect(recognition.unread).toEqual([{ sheet: 'Phụ lục 4', reason: 'truncated' }]);
  });

  test('two labels quoted in a letter make no form', () => {
    const letter = sheetOf('Thư', [
      ['Kính gửi các xã'],
      ['Đề nghị rà soát hai chỉ tiêu sau:'],
      [FORM_4.indicators[5]!.label],
      [FORM_4.indicators[6]!.label],
    ]);
    expect(recogniseSheets(letter)).toMatchObject({ forms: [], unread: [{ sheet: 'Thư', reason: 'no-form' }] });
  });

  test('a form far below in a crowded sheet is found', () => {
    const rows: Row[] = Array.from({ length: 8000 }, (_, index) => ({
      index,
      hidden: false,
      cells: [{ column: 1, value: `Công văn số ${index}`, formula: null, format: 'General', locked: true }],
    }));
    const below = form4(() => undefined).rows.map((row) => ({ ...row, index: row.index + 9000 }));
    const recognition = recogniseSheets({ ...form4(() => undefined), rows: [...rows, ...below] });
    expect(writtenAt(recognition, '4:3.2')).toBe(figureOf('3.2'));
  });
});

describe('titles', () => {
  test('the rows decide against a wrong title', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows[0] = ['Phụ lục 3'];
      }, 'Phụ lục 3'),
    );
    expect(recognition.forms.map((one) => one.form)).toEqual(['4']);
  });

  test('a title and a header make a form of the few rows that were kept', () => {
    const recognition = recogniseSheets(
      form4((rows) => {
        rows.splice(2, rows.length - 2, ['1.1.2.', FORM_4.indicators[3]!.label, 'Thủ tục', '130']);
      }),
    );
    expect(writtenAt(recognition, '4:1.1.2')).toBe('130');
  });

  test('name the unit and the period', () => {
    const recognition = read({}, { unitLine: 'UBND XÃ QUẢNG PHÚ', periodLine: 'Kỳ báo cáo: 6 tháng đầu năm 2023' });
    expect(recognition).toMatchObject({
      unitName: 'UBND xã Quảng Phú',
      periodText: '6 tháng đầu năm 2023',
      level: { level: 'xa', because: 'title', evidence: 'UBND XÃ QUẢNG PHÚ' },
    });
  });
});

describe('the level', () => {
  test.each<[string, Record<string, string>, LayoutOptions, Recognition['level']]>([
    [
      'of a district’s title',
      { '4:3.2': '99' },
      { unitLine: 'UBND HUYỆN QUẢNG ĐIỀN' },
      { level: 'huyen', because: 'title', evidence: 'UBND HUYỆN QUẢNG ĐIỀN' },
    ],
    [
      'of district rows',
      { '4:3.1.1': '9.000', '4:3.1.2': '8.990' },
      {},
      { level: 'huyen', because: 'rows', evidence: '4:3.1.1, 4:3.1.2' },
    ],
    [
      'of zeros in district rows',
      { '4:3.1.1': '0', '4:3.1.2': '0', '4:3.2.1': '5' },
      {},
      { level: 'xa', because: 'rows', evidence: '4:3.1.1, 4:3.1.2, 4:3.2.1' },
    ],
    ['of nothing', {}, {}, { level: 'xa', because: 'default', evidence: '' }],
  ])('%s', (_, figures, options, level) => {
    expect(read(figures, options).level).toEqual(level);
  });

  test('one slip of the line does not make a district', () => {
    const figures = Object.fromEntries(
      EDITION.forms.flatMap((one) =>
        one.indicators.filter((row) => row.levels.includes('xa')).map((row) => [row.ref, '7']),
      ),
    );
    expect(read({ ...figures, '4:3.1.1': '1.144' }).level.level).toBe('xa');
  });
});

test('numbers typed in an English Excel come as it made them', () => {
  const recognition = read({ '4:3.2.1': '1.144', '4:3.2': '99,7' }, { values: 'english' });
  expect(recognition.reading.entries.get('4:3.2.1')).toMatchObject({
    state: 'doubtful',
    issue: { candidates: [1144] },
  });
  expect(recognition.reading.entries.get('4:3.2')?.quantity?.value).toBe(99.7);
});

test('percent cells are in the indicator’s unit', () => {
  const recognition = read({ '4:3.2': '99,7' }, { values: 'percent' });
  expect(recognition.reading.entries.get('4:3.2')).toMatchObject({
    scale: 100,
    quantity: { value: 99.7, decimals: 1 },
  });
});

test('an empty workbook', () => {
  const nothing: Snapshot = snapshotOf([]);
  expect(recognise(nothing, EDITION)).toMatchObject({ forms: [], unread: [], unitName: null, periodText: null });
});
