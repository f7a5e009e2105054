/**
 * The report's standard sentences with the sheets' numbers, as officials phrase them: leading zeros, dots between
 * thousands. Only what has numbers is written. In Vietnamese alone: they go into the report.
 */
import type { Level } from '../forms/edition.js';
import type { Entry } from '../forms/reading.js';
import { printNumber } from '../quantity/print.js';

export interface ReportSentence {
  /** The chapter and section of the report that the sentence belongs to: `II.2`. */
  readonly section: string;
  readonly text: string;
}

export interface SentencesInput {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly level: Level;
  /** As the sheets name it: "6 tháng đầu năm 2023"; null where they do not. */
  readonly period: string | null;
}

/** The rows that speak of the level, and the level's own name. */
interface LevelRows {
  readonly name: string;
  readonly givers: readonly { readonly name: string; readonly row: string }[];
  readonly issued: string;
  readonly procedures: string;
  readonly solved: string;
  readonly inTime: string;
  readonly rate: string;
}

const ROWS: Readonly<Record<Level, LevelRows>> = {
  xa: {
    name: 'xã',
    givers: [
      { name: 'UBND tỉnh', row: '2:4' },
      { name: 'UBND huyện', row: '2:5' },
    ],
    issued: '3:1.2',
    procedures: '4:1.1.2',
    solved: '4:3.2.1',
    inTime: '4:3.2.2',
    rate: '4:3.2',
  },
  huyen: {
    name: 'huyện',
    givers: [{ name: 'UBND tỉnh', row: '2:4' }],
    issued: '3:1.1',
    procedures: '4:1.1.1',
    solved: '4:3.1.1',
    inTime: '4:3.1.2',
    rate: '4:3.1',
  },
  tinh: { name: 'tỉnh', givers: [], issued: '3:1', procedures: '4:1.1', solved: '', inTime: '', rate: '' },
};

/** All sentences that have numbers, in the order of the report. */
export function reportSentences(input: SentencesInput): readonly ReportSentence[] {
  const writer = new Writer(input);
  return [
    ...writer.tasks().map((text) => ({ section: 'I.3', text })),
    ...writer.documents().map((text) => ({ section: 'II.1', text })),
    ...writer.procedures().map((text) => ({ section: 'II.2', text })),
    ...writer.online().map((text) => ({ section: 'II.6', text })),
  ];
}

class Writer {
  private readonly rows: LevelRows;
  private readonly when: string;

  constructor(private readonly input: SentencesInput) {
    this.rows = ROWS[input.level];
    this.when = whenOf(input.period);
  }

  tasks(): readonly string[] {
    return this.rows.givers.flatMap(({ name, row }) => {
      const assigned = this.count(`${row}.1`);
      if (assigned === null || assigned === 0) return [];
      const inTime = this.count(`${row}.2`);
      const late = this.sum([`${row}.3`, `${row}.4`]);
      const parts = [
        ...(inTime === null ? [] : [`${figureOf(inTime)} nhiệm vụ đúng hạn`]),
        ...(late === null ? [] : [late === 0 ? 'không có nhiệm vụ quá hạn' : `${figureOf(late)} nhiệm vụ quá hạn`]),
      ];
      const done = parts.length === 0 ? '' : `, UBND ${this.rows.name} đã thực hiện ${parts.join(', ')}`;
      return [`${this.when}, ${name} giao ${figureOf(assigned)} nhiệm vụ${done}.`];
    });
  }

  documents(): readonly string[] {
    const issued = this.count(this.rows.issued);
    const checked = this.count('3:2.1');
    const reviewed = this.count('3:3.1');
    return [
      ...(issued === null
        ? []
        : [
            issued === 0
              ? `${this.when}, HĐND, UBND ${this.rows.name} không ban hành văn bản quy phạm pháp luật.`
              : `${this.when}, HĐND, UBND ${this.rows.name} đã ban hành ${figureOf(issued)} văn bản quy phạm pháp luật.`,
          ]),
      ...this.checks(checked, reviewed),
    ];
  }

  private checks(checked: number | null, reviewed: number | null): readonly string[] {
    const sentence = (verbs: string, count: number): string =>
      `${this.when}, đã ${verbs} ${figureOf(count)} văn bản quy phạm pháp luật.`;
    if (checked !== null && checked > 0 && checked === reviewed) return [sentence('tự kiểm tra, rà soát', checked)];
    return [
      ...(checked === null || checked === 0 ? [] : [sentence('tự kiểm tra', checked)]),
      ...(reviewed === null || reviewed === 0 ? [] : [sentence('rà soát', reviewed)]),
    ];
  }

  procedures(): readonly string[] {
    const { name, procedures, solved, inTime, rate } = this.rows;
    const number = this.count(procedures);
    const received = this.count('8:6.4.1');
    const done = this.count(solved);
    const timely = this.count(inTime);
    const share = this.rate(rate);
    const petitions = this.count('4:3.3.1');
    const settled = this.count('4:3.3.2');
    const results = [
      ...(received === null ? [] : [`đã tiếp nhận ${figureOf(received)} hồ sơ`]),
      ...(done === null ? [] : [`đã giải quyết ${figureOf(done)} hồ sơ`]),
    ];
    const late = done === null || timely === null || timely > done ? null : done - timely;
    const parts = [
      ...(timely === null ? [] : [`giải quyết trước và đúng hạn ${figureOf(timely)} hồ sơ`]),
      ...(late === null || late === 0 ? [] : [`giải quyết trễ hạn ${figureOf(late)} hồ sơ`]),
    ];
    const detail = parts.length === 0 ? '' : `${results.length > 0 ? ', trong đó ' : ''}${parts.join(', ')}`;
    const percent = share === null ? '' : `; tỷ lệ giải quyết đúng hạn đạt ${share}%`;
    return [
      ...(number === null
        ? []
        : [`Số lượng TTHC thuộc thẩm quyền giải quyết của UBND cấp ${name}: ${figureOf(number)} TTHC.`]),
      ...(results.length + parts.length === 0
        ? []
        : [`${this.when}, Bộ phận Tiếp nhận và Trả kết quả ${results.join(', ')}${detail}${percent}.`]),
      ...(petitions === null ? [] : [this.petitions(petitions, settled)]),
    ];
  }

  private petitions(received: number, settled: number | null): string {
    if (received === 0)
      return `${this.when}, UBND ${this.rows.name} không nhận được phản ánh, kiến nghị nào liên quan đến quy định hành chính.`;
    const done = settled === null ? '' : `; đã giải quyết xong ${figureOf(settled)} phản ánh, kiến nghị`;
    return `${this.when}, UBND ${this.rows.name} đã tiếp nhận ${figureOf(received)} phản ánh, kiến nghị về quy định hành chính${done}.`;
  }

  online(): readonly string[] {
    const online = this.count('8:6.4.2');
    if (online === null) return [];
    const share = this.rate('8:6.4');
    const percent = share === null ? '' : `; tỷ lệ hồ sơ tiếp nhận trực tuyến đạt ${share}%`;
    return [`${this.when}, đã tiếp nhận ${figureOf(online)} hồ sơ trực tuyến${percent}.`];
  }

  /** A whole number that the row holds; null where it holds none. */
  private count(ref: string): number | null {
    const quantity = this.input.entries.get(ref)?.quantity;
    return quantity && Number.isInteger(quantity.value) && quantity.value >= 0 ? quantity.value : null;
  }

  /** The sum of the rows that hold a number; null where none does. */
  private sum(refs: readonly string[]): number | null {
    const counts = refs.map((ref) => this.count(ref)).filter((one) => one !== null);
    return counts.length === 0 ? null : counts.reduce((sum, one) => sum + one, 0);
  }

  /** A rate with the decimals that the row shows. */
  private rate(ref: string): string | null {
    const quantity = this.input.entries.get(ref)?.quantity;
    return quantity ? printNumber(quantity.value, Math.max(0, quantity.decimals)) : null;
  }
}

/** "Trong 6 tháng đầu năm 2023", "Từ ngày … đến ngày …". */
function whenOf(period: string | null): string {
  if (period === null) return 'Trong kỳ báo cáo';
  const first = period.charAt(0);
  const rest = period.slice(1);
  return /^từ /iu.test(period) ? first.toLocaleUpperCase('vi') + rest : `Trong ${first.toLocaleLowerCase('vi')}${rest}`;
}

/** 5 → `05`, 1157 → `1.157`, as officials write counts in a text. */
export function figureOf(count: number): string {
  return count >= 1 && count <= 9 ? `0${count}` : printNumber(count);
}
