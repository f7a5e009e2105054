/**
 * Dossiers of a commune with known counts, made from a seed. What each one counts as is decided first and its dates and
 * status follow, so the truth does not come from the code under test.
 */
import { dateOf, dayOf, type CivilDay } from '../../../src/sources/civil-day.js';
import type { Period } from '../../../src/sources/period.js';
import { Random } from '../random.js';

export interface SampleTruth {
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly within: number;
  readonly overdue: number;
  readonly supplement: number;
  /** Of those above, received before the period. */
  readonly carriedOver: number;
  /** Of those received in the period. */
  readonly onlinePartial: number;
  readonly onlineFull: number;
  readonly proceduresPartial: number;
  readonly proceduresFull: number;
  /** Of those solved. */
  readonly returned: number;
}

/** The commune's half year: 1.157 received, 1.144 solved, 679 online (547 and 132, of 12 and 6 procedures). */
export const SEED_TRUTH: SampleTruth = {
  early: 912,
  onTime: 230,
  late: 2,
  within: 12,
  overdue: 1,
  supplement: 0,
  carriedOver: 9,
  onlinePartial: 547,
  onlineFull: 132,
  proceduresPartial: 12,
  proceduresFull: 6,
  returned: 3,
};
export const SEED_PERIOD: Period = { from: dayOf(2022, 12, 6)!, to: dayOf(2023, 6, 7)! };

export type SampleLevel = 'information' | 'partial' | 'full';

export interface SampleDossier {
  readonly code: string;
  readonly procedure: string;
  readonly field: string;
  readonly level: SampleLevel;
  /** As the systems print it. */
  readonly status: string;
  readonly channel: 'Trực tiếp' | 'Trực tuyến' | 'Qua bưu chính công ích (BCCI)';
  readonly owner: string;
  readonly person: string;
  readonly address: string;
  readonly submitted: CivilDay;
  readonly received: CivilDay;
  readonly due: CivilDay | null;
  readonly finished: CivilDay | null;
}

/** The seed's proportions at another size; the parts add up to `rows`. */
export function truthOfSize(rows: number): SampleTruth {
  const share = (part: number): number => Math.floor((part * rows) / 1157);
  const parts = { onTime: share(230), late: share(2), within: share(12), overdue: share(1), supplement: share(20) };
  const rest = parts.onTime + parts.late + parts.within + parts.overdue + parts.supplement;
  const onlineFull = share(132);
  const onlinePartial = share(547);
  return {
    ...parts,
    early: rows - rest,
    carriedOver: share(9),
    onlinePartial,
    onlineFull,
    proceduresPartial: Math.min(12, onlinePartial),
    proceduresFull: Math.min(6, onlineFull),
    returned: share(3),
  };
}

const PROCEDURES: Readonly<Record<SampleLevel, readonly (readonly [field: string, name: string])[]>> = {
  partial: [
    ['Chứng thực', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản'],
    ['Chứng thực', 'Chứng thực chữ ký trong các giấy tờ, văn bản'],
    ['Hộ tịch', 'Đăng ký khai sinh'],
    ['Hộ tịch', 'Đăng ký khai tử'],
    ['Hộ tịch', 'Đăng ký kết hôn'],
    ['Hộ tịch', 'Đăng ký lại khai sinh'],
    ['Hộ tịch', 'Đăng ký giám hộ'],
    ['Hộ tịch', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch'],
    ['Đất đai', 'Hòa giải tranh chấp đất đai'],
    ['Bảo trợ xã hội', 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội'],
    ['Bảo trợ xã hội', 'Xác nhận hộ gia đình làm nông nghiệp có mức sống trung bình'],
    ['Người có công', 'Giải quyết chế độ mai táng phí đối với cựu chiến binh'],
    ['Tín ngưỡng, tôn giáo', 'Đăng ký hoạt động tín ngưỡng'],
  ],
  full: [
    ['Hộ tịch', 'Cấp bản sao trích lục hộ tịch'],
    ['Hộ tịch', 'Cấp giấy xác nhận tình trạng hôn nhân'],
    ['Hộ tịch', 'Ghi vào sổ hộ tịch việc hộ tịch khác'],
    ['Văn hóa', 'Thông báo thành lập thư viện của cộng đồng'],
    ['Thể dục thể thao', 'Công nhận câu lạc bộ thể thao cơ sở'],
    ['Giáo dục', 'Cho phép cơ sở giáo dục khác thực hiện chương trình tiểu học'],
    ['Thi đua khen thưởng', 'Tặng danh hiệu lao động tiên tiến'],
  ],
  information: [
    ['Đất đai', 'Xác nhận hợp đồng chuyển nhượng quyền sử dụng đất'],
    ['Chứng thực', 'Chứng thực di chúc'],
  ],
};
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Võ', 'Đặng', 'Hồ', 'Ngô'];
const MIDDLE = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh', 'Quang', 'Thanh'];
const GIVEN = ['An', 'Bình', 'Dũng', 'Hà', 'Hạnh', 'Hoa', 'Long', 'Mai', 'Nam', 'Phúc', 'Thủy', 'Vy'];
const VILLAGES = ['Phú Lễ', 'Nho Lâm', 'Hạ Lang', 'Bao La', 'Đức Nhuận', 'Mai Dương', 'Xuân Tùy'];
const OPEN = ['Được tiếp nhận', 'Đang xử lý'];
const SOLVED = ['Đã xử lý xong', 'Đã trả kết quả'];
const STOPPED = ['Yêu cầu bổ sung giấy tờ', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Dừng xử lý'];

type Fate = (typeof FATES)[number];

/** Dossiers that are written down only when they are asked for, so that a million of them need little memory. */
export interface SampleDossiers extends Iterable<SampleDossier> {
  readonly length: number;
}

/** Dossiers of exactly these counts in the period, in the order of receipt, and some others that count nowhere. */
export function makeDossiers(seed: number, truth: SampleTruth, period: Period = SEED_PERIOD): readonly SampleDossier[] {
  return [...sampleDossiers(seed, truth, period)];
}

/** The same, one after another; some 45 bytes are kept of each. */
export function sampleDossiers(seed: number, truth: SampleTruth, period: Period = SEED_PERIOD): SampleDossiers {
  const random = new Random(seed);
  const fates = new Uint8Array(FATES.reduce((total, fate) => total + truth[fate], 0));
  FATES.reduce((from, fate, number) => {
    fates.fill(number, from, from + truth[fate]);
    return from + truth[fate];
  }, 0);
  shuffle(fates, random);
  const counted = fates.length;
  const length = counted + 3 + Math.floor(counted / 100);
  const table = new DraftTable(length);
  let left = truth.returned;
  for (let at = 0; at < counted; at += 1) {
    const fate = FATES[fates[at] ?? 0] ?? 'early';
    const dates = datesOf(fate, at >= counted - truth.carriedOver, period, random);
    const isReturned = (fate === 'early' || fate === 'onTime' || fate === 'late') && left > 0;
    if (isReturned) left -= 1;
    table.setDates(at, dates, statusOf(fate, dates, isReturned, random));
  }
  const fresh = counted - truth.carriedOver;
  const used = { partial: 0, full: 0, information: 0 };
  const serial = new Map<CivilDay, number>();
  const complete = (at: number, level: SampleLevel | undefined, isElsewhere = false): void => {
    const own = level ?? random.pick(LEVELS);
    const most = own === 'partial' ? truth.proceduresPartial : own === 'full' ? truth.proceduresFull : 2;
    const procedure = level ? used[own]++ % Math.max(1, most) : random.int(0, PROCEDURES[own].length - 1);
    const received = table.received[at] ?? 0;
    const number = (serial.get(received) ?? 0) + 1;
    serial.set(received, number);
    const channel = level || (isElsewhere && random.chance(0.5)) ? ONLINE : random.chance(0.1) ? BY_POST : AT_THE_DESK;
    const owner = nameIndex(random);
    const person = nameIndex(random);
    const village = random.int(0, VILLAGES.length - 1);
    const daysBefore = level ? random.int(0, 1) : 0;
    table.setRest(at, { level: LEVELS.indexOf(own), procedure, number, channel, owner, person, village, daysBefore });
  };
  for (let at = 0; at < counted; at += 1) {
    const isPartial = at < Math.min(truth.onlinePartial, fresh);
    const isFull = !isPartial && at < Math.min(truth.onlinePartial + truth.onlineFull, fresh);
    complete(at, isPartial ? 'partial' : isFull ? 'full' : undefined);
  }
  for (let at = counted; at < length; at += 1) {
    const nowhere = countedNowhere(period, random);
    table.setDates(at, nowhere, nowhere.status);
    complete(at, undefined, true);
  }
  const order = Uint32Array.from({ length }, (_, at) => at).sort((one, other) => table.compare(one, other));
  return {
    length,
    *[Symbol.iterator]() {
      for (const at of order) yield table.at(at);
    },
  };
}

const FATES = ['early', 'onTime', 'late', 'within', 'overdue', 'supplement'] as const;
const LEVELS: readonly SampleLevel[] = ['partial', 'full', 'information'];
const CHANNELS = ['Trực tiếp', 'Trực tuyến', 'Qua bưu chính công ích (BCCI)'] as const;
const [AT_THE_DESK, ONLINE, BY_POST] = [0, 1, 2];

interface Rest {
  readonly level: number;
  readonly procedure: number;
  readonly number: number;
  readonly channel: number;
  readonly owner: number;
  readonly person: number;
  readonly village: number;
  readonly daysBefore: number;
}

/** What was decided of each dossier, in columns of small numbers. */
class DraftTable {
  readonly received: Int32Array;
  private readonly due: Int32Array;
  private readonly finished: Int32Array;
  private readonly number: Uint32Array;
  private readonly status: Uint8Array;
  private readonly level: Uint8Array;
  private readonly procedure: Uint8Array;
  private readonly channel: Uint8Array;
  private readonly owner: Uint16Array;
  private readonly person: Uint16Array;
  private readonly village: Uint8Array;
  private readonly daysBefore: Uint8Array;
  private readonly statuses: string[] = [];

  constructor(length: number) {
    this.received = new Int32Array(length);
    this.due = new Int32Array(length);
    this.finished = new Int32Array(length);
    this.number = new Uint32Array(length);
    this.status = new Uint8Array(length);
    this.level = new Uint8Array(length);
    this.procedure = new Uint8Array(length);
    this.channel = new Uint8Array(length);
    this.owner = new Uint16Array(length);
    this.person = new Uint16Array(length);
    this.village = new Uint8Array(length);
    this.daysBefore = new Uint8Array(length);
  }

  setDates(at: number, { received, due, finished }: Dates, status: string): void {
    this.received[at] = received;
    this.due[at] = due ?? NO_DAY;
    this.finished[at] = finished ?? NO_DAY;
    if (!this.statuses.includes(status)) this.statuses.push(status);
    this.status[at] = this.statuses.indexOf(status);
  }

  setRest(at: number, rest: Rest): void {
    this.level[at] = rest.level;
    this.procedure[at] = rest.procedure;
    this.number[at] = rest.number;
    this.channel[at] = rest.channel;
    this.owner[at] = rest.owner;
    this.person[at] = rest.person;
    this.village[at] = rest.village;
    this.daysBefore[at] = rest.daysBefore;
  }

  /** By the day of receipt, then by the code as text: "-9999" stands after "-10000". */
  compare(one: number, other: number): number {
    const days = (this.received[one] ?? 0) - (this.received[other] ?? 0);
    if (days !== 0) return days;
    const [first, second] = [this.number[one] ?? 0, this.number[other] ?? 0];
    if (first < 10_000 && second < 10_000) return first - second;
    return String(first).padStart(4, '0') < String(second).padStart(4, '0') ? -1 : 1;
  }

  at(at: number): SampleDossier {
    const read = (column: ArrayLike<number>): number => column[at] ?? 0;
    const level = LEVELS[read(this.level)] ?? 'information';
    const [field = '', procedure = ''] = PROCEDURES[level][read(this.procedure)] ?? [];
    const [received, due, finished] = [read(this.received), read(this.due), read(this.finished)];
    return {
      code: codeOf(received, read(this.number)),
      procedure,
      field,
      level,
      status: this.statuses[read(this.status)] ?? '',
      channel: CHANNELS[read(this.channel)] ?? 'Trực tiếp',
      owner: personName(read(this.owner)),
      person: personName(read(this.person)),
      address: `Thôn ${VILLAGES[read(this.village)] ?? ''}, xã Quảng Phú`,
      submitted: received - read(this.daysBefore),
      received,
      due: due === NO_DAY ? null : due,
      finished: finished === NO_DAY ? null : finished,
    };
  }
}

/** Before any day that is used. */
const NO_DAY = -2_147_483_648;

interface Dates {
  readonly received: CivilDay;
  readonly due: CivilDay | null;
  readonly finished: CivilDay | null;
}

function datesOf(fate: Fate, isCarried: boolean, { from, to }: Period, random: Random): Dates {
  const length = to - from;
  switch (fate) {
    case 'early':
    case 'onTime': {
      const received = isCarried ? from - random.int(1, 20) : from + random.int(0, Math.max(0, length - 12));
      const earliest = Math.max(received, from);
      const finished = Math.min(to, earliest + random.int(0, 9));
      if (fate === 'early') return { received, finished, due: finished + random.int(1, 8) };
      // A finished dossier without a day due is on time by definition.
      return { received, finished, due: random.chance(0.05) ? null : finished };
    }
    case 'late': {
      const received = isCarried ? from - random.int(3, 20) : from + random.int(0, Math.max(0, length - 20));
      const due = Math.max(received + random.int(1, 5), from);
      return { received, due, finished: Math.min(to, due + random.int(1, 5)) };
    }
    case 'within':
    case 'supplement': {
      const received = isCarried ? from - random.int(1, 10) : to - random.int(0, Math.min(10, length));
      // Due on the last day is still in time.
      const due = random.chance(0.3) ? to : to + random.int(1, 15);
      // Finished after the period's end is in process at its end, whatever it is today.
      const isDoneSince = fate === 'within' && random.chance(0.4);
      return { received, due, finished: isDoneSince ? to + random.int(1, 9) : null };
    }
    case 'overdue': {
      const received = isCarried ? from - random.int(1, 10) : from + random.int(0, Math.max(0, length - 10));
      return { received, due: Math.min(to - 1, received + random.int(1, 5)), finished: null };
    }
  }
}

function statusOf(fate: Fate, { finished }: Dates, isReturned: boolean, random: Random): string {
  switch (fate) {
    case 'early':
    case 'onTime':
    case 'late':
      return isReturned ? 'Công dân yêu cầu rút hồ sơ' : random.pick(SOLVED);
    case 'supplement':
      return random.pick(STOPPED);
    default:
      return random.pick(finished === null ? OPEN : SOLVED);
  }
}

/** Refused, never taken in, done before the period, received after it. */
function countedNowhere({ from, to }: Period, random: Random): Dates & { readonly status: string } {
  const inside = from + random.int(0, to - from);
  switch (random.int(0, 3)) {
    case 0:
      return { status: 'Không được tiếp nhận', received: inside, due: null, finished: null };
    case 1:
      return { status: 'Mới đăng ký', received: inside, due: inside + 5, finished: null };
    case 2:
      return { status: 'Đã trả kết quả', received: from - 20, due: from - 10, finished: from - random.int(1, 15) };
    default:
      return { status: 'Đang xử lý', received: to + random.int(1, 5), due: to + 15, finished: null };
  }
}

/** `H21.65-221206-0001`: unit, day of receipt, number of the day. */
function codeOf(received: CivilDay, number: number): string {
  const { year, month, day } = dateOf(received);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `H21.65-${two(year % 100)}${two(month)}${two(day)}-${String(number).padStart(4, '0')}`;
}

function nameIndex(random: Random): number {
  const family = random.int(0, FAMILY.length - 1);
  const middle = random.int(0, MIDDLE.length - 1);
  return (family * MIDDLE.length + middle) * GIVEN.length + random.int(0, GIVEN.length - 1);
}

function personName(index: number): string {
  const rest = Math.floor(index / GIVEN.length);
  const [family, middle, given] = [Math.floor(rest / MIDDLE.length), rest % MIDDLE.length, index % GIVEN.length];
  return `${FAMILY[family] ?? ''} ${MIDDLE[middle] ?? ''} ${GIVEN[given] ?? ''}`;
}

function shuffle(items: Uint8Array, random: Random): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = random.int(0, at);
    const kept = items[at] ?? 0;
    items[at] = items[other] ?? 0;
    items[other] = kept;
  }
}
