/**
 * The report's standard sentences with the sheets' numbers, as officials phrase them: leading zeros, dots between
 * thousands. Only what has numbers is written; what is not is said, with its reason. In Vietnamese alone: they go into
 * the report.
 */
import type { Indicator, Level } from '../forms/edition.js';
import type { Entry } from '../forms/reading.js';
import { printNumber } from '../quantity/print.js';
import { append } from '../workbook/lists.js';
import { parentRef, type OmittedFigure, type ReportRows, type SentenceFigure } from '../review/report-rows.js';

export interface ReportSentence {
  /** The chapter and section of the report that the sentence belongs to: `II.2`. */
  readonly section: string;
  readonly text: string;
  /** The rows whose figures it holds, as references. */
  readonly refs: readonly string[];
  /** Those of them that the check has something to say about. */
  readonly contested: readonly string[];
}

export interface WrittenSentences {
  readonly sentences: readonly ReportSentence[];
  readonly leftOut: readonly OmittedFigure[];
}

export interface SentencesInput {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rows: ReportRows;
  readonly level: Level;
  /** As the workbook names it: "UBND phường An Cựu"; null where it does not. */
  readonly unit: string | null;
  /** As the sheets name it: "6 tháng đầu năm 2023"; null where they do not. */
  readonly period: string | null;
  /** References of figures that a check has errors or warnings about. */
  readonly contested: ReadonlySet<string>;
}

/** All sentences that have numbers, in the order of the report. */
export function reportSentences(input: SentencesInput): WrittenSentences {
  const writer = new Writer(input);
  writer.tasks('tasks_');
  writer.tasks('province_tasks_');
  writer.documents();
  writer.procedures();
  writer.lateReception();
  writer.online();
  return { sentences: writer.sentences, leftOut: writer.leftOut };
}

const UNIT_WORD =
  /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)?(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?!\p{L})/iu;
const LEVEL_WORDS: Readonly<Record<Level, string>> = { xa: 'xã', huyen: 'huyện', tinh: 'tỉnh' };
const GIVER = /UBND\s+(?:tỉnh|thành phố|huyện|quận|thị xã)(?!\p{L})/iu;
/** What an edition may call the place where dossiers are received. */
const ONE_STOP = /Trung tâm (?:Phục vụ )?hành chính công|Bộ phận Tiếp nhận và Trả kết quả|Bộ phận Một cửa/iu;
const USUAL_ONE_STOP = 'Bộ phận Tiếp nhận và Trả kết quả';

class Writer {
  readonly sentences: ReportSentence[] = [];
  readonly leftOut: OmittedFigure[] = [];
  private readonly when: string;
  private readonly unit: string;
  /** Rows that the sentence being written has taken its figures from. */
  private used: string[] = [];

  constructor(private readonly input: SentencesInput) {
    this.when = whenOf(input.period);
    this.unit = UNIT_WORD.exec(input.unit ?? '')?.[1]?.toLocaleLowerCase('vi') ?? LEVEL_WORDS[input.level];
  }

  tasks(prefix: 'tasks_' | 'province_tasks_'): void {
    const other = prefix === 'tasks_' ? 'province_tasks_assigned' : 'tasks_assigned';
    const hasOther = this.input.rows.has(other);
    // An edition of two levels has no district that gives tasks, one of three may have no province.
    if (!this.input.rows.has(`${prefix}assigned`) && hasOther) return;
    const assigned = this.count(`${prefix}assigned`, hasOther ? 'quiet' : 'said');
    if (assigned === null) return;
    if (assigned === 0) {
      this.skip(`${prefix}assigned`, 'zero');
      return;
    }
    const inTime = this.count(`${prefix}on_time`);
    const late = this.count(`${prefix}overdue`);
    const parts = [
      ...(inTime === null ? [] : [`${figureOf(inTime)} nhiệm vụ đúng hạn`]),
      ...(late === null ? [] : [late === 0 ? 'không có nhiệm vụ quá hạn' : `${figureOf(late)} nhiệm vụ quá hạn`]),
    ];
    const done = parts.length === 0 ? '' : `, UBND ${this.unit} đã thực hiện ${parts.join(', ')}`;
    this.write('I.3', `${this.when}, ${this.giver(prefix)} giao ${figureOf(assigned)} nhiệm vụ${done}.`);
  }

  documents(): void {
    const issued = this.count('legal_documents');
    if (issued !== null) {
      const verb = issued === 0 ? 'không ban hành' : `đã ban hành ${figureOf(issued)}`;
      this.write('II.1', `${this.when}, HĐND, UBND ${this.unit} ${verb} văn bản quy phạm pháp luật.`);
    }
    const [checked, reviewed] = [this.count('legal_documents_checked'), this.count('legal_documents_reviewed')];
    const sentence = (verbs: string, count: number): void =>
      this.write('II.1', `${this.when}, đã ${verbs} ${figureOf(count)} văn bản quy phạm pháp luật.`);
    if (checked !== null && checked > 0 && checked === reviewed) {
      sentence('tự kiểm tra, rà soát', checked);
      return;
    }
    this.used = [];
    for (const [figure, verb, count] of [
      ['legal_documents_checked', 'tự kiểm tra', checked],
      ['legal_documents_reviewed', 'rà soát', reviewed],
    ] as const) {
      if (count === 0) this.skip(figure, 'zero');
      if (count === null || count === 0) continue;
      this.used = [...(this.input.rows.get(figure) ?? [])];
      sentence(verb, count);
    }
  }

  procedures(): void {
    const number = this.count('procedures');
    if (number !== null)
      this.write(
        'II.2',
        `Số lượng TTHC thuộc thẩm quyền giải quyết của UBND cấp ${LEVEL_WORDS[this.input.level]}: ${figureOf(number)} TTHC.`,
      );
    this.results();
    this.petitions();
  }

  private results(): void {
    const received = this.count('received');
    const done = this.count('solved');
    const timely = this.count('solved_early_or_on_time');
    const share = this.rate('rate_on_time');
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
    if (results.length + parts.length > 0)
      this.write('II.2', `${this.when}, ${this.oneStop()} ${results.join(', ')}${detail}${percent}.`);
    else if (share !== null) this.write('II.2', `${this.when}, tỷ lệ hồ sơ giải quyết đúng hạn đạt ${share}%.`);
  }

  private petitions(): void {
    const received = this.count('petitions');
    if (received === null) return;
    if (received === 0) {
      this.write(
        'II.2',
        `${this.when}, UBND ${this.unit} không nhận được phản ánh, kiến nghị nào liên quan đến quy định hành chính.`,
      );
      return;
    }
    const settled = this.count('petitions_settled', 'quiet');
    const done = settled === null ? '' : `; đã giải quyết xong ${figureOf(settled)} phản ánh, kiến nghị`;
    this.write(
      'II.2',
      `${this.when}, UBND ${this.unit} đã tiếp nhận ${figureOf(received)} phản ánh, kiến nghị về quy định hành chính${done}.`,
    );
  }

  /** Since Decree 118/2025; older editions have no such rows, and nothing is missed there. */
  lateReception(): void {
    if (!this.input.rows.has('late_reception')) return;
    const late = this.count('late_reception');
    if (late === null) return;
    if (late === 0) {
      this.write('II.2', `${this.when}, không có hồ sơ trực tuyến chậm tiếp nhận.`);
      return;
    }
    const [sorry, silent] = [
      this.count('late_reception_apology', 'quiet'),
      this.count('late_reception_no_apology', 'quiet'),
    ];
    const parts = [
      ...(sorry === null ? [] : [`đã có văn bản xin lỗi ${figureOf(sorry)} hồ sơ`]),
      ...(silent === null ? [] : [`chưa có văn bản xin lỗi ${figureOf(silent)} hồ sơ`]),
    ];
    const detail = parts.length === 0 ? '' : `, trong đó ${parts.join(', ')}`;
    this.write('II.2', `${this.when}, có ${figureOf(late)} hồ sơ trực tuyến chậm tiếp nhận${detail}.`);
  }

  online(): void {
    const online = this.count('online');
    if (online === null) return;
    const share = this.rate('rate_online');
    const percent = share === null ? '' : `; tỷ lệ hồ sơ tiếp nhận trực tuyến đạt ${share}%`;
    this.write('II.6', `${this.when}, đã tiếp nhận ${figureOf(online)} hồ sơ trực tuyến${percent}.`);
  }

  /** The authority as the heading of the rows names it; a city that is a province where the unit says it lies in one. */
  private giver(prefix: 'tasks_' | 'province_tasks_'): string {
    const [row = ''] = this.input.rows.get(`${prefix}assigned`) ?? [];
    const named = GIVER.exec(this.input.indicators.get(parentRef(row))?.label ?? '')?.[0];
    const giver = named ?? (prefix === 'tasks_' ? 'UBND huyện' : 'UBND tỉnh');
    return giver === 'UBND tỉnh' && /,\s*thành phố\s/iu.test(this.input.unit ?? '') ? 'UBND thành phố' : giver;
  }

  /** As the edition's own rows call it. */
  private oneStop(): string {
    for (const { label } of this.input.indicators.values()) {
      const [name] = ONE_STOP.exec(label) ?? [];
      if (name !== undefined) return /hành chính công/iu.test(name) ? `${name} ${this.unit}` : name;
    }
    return USUAL_ONE_STOP;
  }

  private write(section: string, text: string): void {
    const refs = this.used;
    this.used = [];
    this.sentences.push({ section, text, refs, contested: refs.filter((ref) => this.input.contested.has(ref)) });
  }

  private skip(figure: SentenceFigure, reason: OmittedFigure['reason']): void {
    this.used = [];
    this.leftOut.push({ figure, reason, refs: this.input.rows.get(figure) ?? [] });
  }

  /** A whole number, the sum of the figure's rows that hold one; null where none does, which is noted down. */
  private count(figure: SentenceFigure, missing: 'said' | 'quiet' = 'said'): number | null {
    const refs = this.input.rows.get(figure) ?? [];
    const held = refs.filter((ref) => {
      const quantity = this.input.entries.get(ref)?.quantity;
      return quantity && Number.isInteger(quantity.value) && quantity.value >= 0;
    });
    if (held.length === 0) return this.missing(figure, refs, missing);
    append(this.used, held);
    return held.reduce((sum, ref) => sum + (this.input.entries.get(ref)?.quantity?.value ?? 0), 0);
  }

  /** A rate with the decimals that its row shows. */
  private rate(figure: SentenceFigure): string | null {
    const [ref = ''] = this.input.rows.get(figure) ?? [];
    const quantity = this.input.entries.get(ref)?.quantity;
    if (!quantity) return this.missing(figure, this.input.rows.get(figure) ?? [], 'said');
    this.used.push(ref);
    return printNumber(quantity.value, Math.max(0, quantity.decimals));
  }

  private missing(figure: SentenceFigure, refs: readonly string[], how: 'said' | 'quiet'): null {
    if (how === 'said') this.leftOut.push({ figure, reason: refs.length === 0 ? 'no-row' : 'blank', refs });
    return null;
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
function figureOf(count: number): string {
  return count >= 1 && count <= 9 ? `0${count}` : printNumber(count);
}
