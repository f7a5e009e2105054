/**
 * What the words of a list mean: statuses, channels, levels of online service. A small table that an office can change;
 * texts are compared without case, accents, brackets and what follows a dash, so "Đã trả kết quả (sớm hạn)" is known too.
 * Statuses and channels of the first block of each were read in a provincial one-stop system; the others are usual spellings.
 */
import { bareKey, withoutBrackets } from '../../forms/label.js';
import { ownText } from '../../workbook/own-text.js';

/** What a status says of a dossier. `stopped`: waiting for papers or a fee, or held; `refused` was never taken in. */
export type StatusGroup = 'not-received' | 'refused' | 'in-process' | 'stopped' | 'finished';
export type Channel = 'direct' | 'online' | 'post';
/** Online services after Nghị định 42/2022; software still says mức độ 2, 3, 4. */
export type ServiceLevel = 'information' | 'partial' | 'full';

export interface StatusMeaning {
  readonly group: StatusGroup;
  /** Handed back or withdrawn instead of solved. */
  readonly returned: boolean;
}

export interface StatusWord extends StatusMeaning {
  readonly written: string;
}

export interface ListWords {
  readonly statuses: readonly StatusWord[];
  readonly channels: readonly { readonly written: string; readonly channel: Channel }[];
  readonly levels: readonly { readonly written: string; readonly level: ServiceLevel }[];
  /** Texts in a column of results that mean handed back or withdrawn. */
  readonly returns: readonly string[];
}

const statuses = (group: StatusGroup, returned: boolean, ...written: readonly string[]): readonly StatusWord[] =>
  written.map((one) => ({ written: one, group, returned }));
const channels = (channel: Channel, ...written: readonly string[]): ListWords['channels'] =>
  written.map((one) => ({ written: one, channel }));
const levels = (level: ServiceLevel, ...written: readonly string[]): ListWords['levels'] =>
  written.map((one) => ({ written: one, level }));

export const DEFAULT_WORDS: ListWords = {
  statuses: [
    ...statuses('not-received', false, 'Mới đăng ký', '1'),
    ...statuses('in-process', false, 'Được tiếp nhận', 'Đang xử lý', '2', '4'),
    ...statuses('refused', false, 'Không được tiếp nhận', '3'),
    ...statuses('stopped', false, 'Yêu cầu bổ sung giấy tờ', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Dừng xử lý'),
    ...statuses('stopped', false, '5', '6', '8'),
    ...statuses('finished', true, 'Công dân yêu cầu rút hồ sơ', '7'),
    ...statuses('finished', false, 'Đã xử lý xong', 'Đã trả kết quả', '9', '10'),

    ...statuses('not-received', false, 'Chờ tiếp nhận', 'Chưa tiếp nhận', 'Mới nộp', 'Đã nộp'),
    ...statuses('refused', false, 'Từ chối tiếp nhận', 'Không tiếp nhận', 'Từ chối'),
    ...statuses('in-process', false, 'Đã tiếp nhận', 'Mới tiếp nhận', 'Tiếp nhận', 'Đang giải quyết', 'Đang thụ lý'),
    ...statuses('in-process', false, 'Chờ xử lý', 'Chờ giải quyết', 'Chờ phê duyệt', 'Chờ ký duyệt', 'Đang trình ký'),
    ...statuses('stopped', false, 'Yêu cầu bổ sung', 'Yêu cầu bổ sung hồ sơ', 'Chờ bổ sung', 'Chờ bổ sung hồ sơ'),
    ...statuses('stopped', false, 'Đang bổ sung', 'Bổ sung hồ sơ', 'Tạm dừng', 'Tạm dừng xử lý', 'Chờ thanh toán'),
    ...statuses('finished', false, 'Đã giải quyết', 'Đã giải quyết xong', 'Đã xử lý', 'Đã hoàn thành', 'Hoàn thành'),
    ...statuses('finished', false, 'Có kết quả', 'Đã có kết quả', 'Chờ trả kết quả', 'Trả kết quả', 'Đã trả'),
    ...statuses('finished', false, 'Kết thúc', 'Đã kết thúc', 'Đã trả công dân'),
    ...statuses('finished', true, 'Trả lại', 'Trả lại hồ sơ', 'Đã trả lại', 'Trả lại/Xin rút', 'Xin rút', 'Rút hồ sơ'),
    ...statuses('finished', true, 'Đã rút', 'Đã rút hồ sơ', 'Công dân rút hồ sơ', 'Không giải quyết'),
  ],
  channels: [
    ...channels('direct', 'Trực tiếp', '1'),
    ...channels('online', 'Trực tuyến', '2'),
    ...channels('post', 'Qua bưu chính công ích (BCCI)', '3'),

    ...channels('direct', 'Nộp trực tiếp', 'Tiếp nhận trực tiếp', 'Tại bộ phận một cửa', 'Một cửa'),
    ...channels('online', 'Nộp trực tuyến', 'Tiếp nhận qua mạng', 'Qua mạng', 'Tiếp nhận trực tuyến', 'Cổng DVC'),
    ...channels('online', 'Cổng dịch vụ công', 'Cổng dịch vụ công quốc gia', 'DVCQG', 'Dịch vụ công trực tuyến'),
    ...channels('post', 'Bưu điện', 'Bưu chính', 'Bưu chính công ích', 'BCCI', 'Dịch vụ bưu chính công ích'),
    ...channels('post', 'Qua bưu chính công ích', 'Qua bưu điện', 'Qua bưu chính'),
  ],
  levels: [
    ...levels('information', '2', 'Mức độ 2', 'Mức 2', 'DVC cung cấp thông tin', 'Cung cấp thông tin'),
    ...levels('information', 'Cung cấp thông tin trực tuyến', '1', 'Mức độ 1', 'Còn lại'),
    ...levels('partial', '3', 'Mức độ 3', 'Mức 3', 'Một phần', 'DVC một phần', 'Trực tuyến một phần'),
    ...levels('partial', 'Dịch vụ công trực tuyến một phần', 'DVCTT một phần'),
    ...levels('full', '4', 'Mức độ 4', 'Mức 4', 'Toàn trình', 'DVC toàn trình', 'Trực tuyến toàn trình'),
    ...levels('full', 'Dịch vụ công trực tuyến toàn trình', 'DVCTT toàn trình'),
  ],
  returns: ['Trả lại/Xin rút', 'Trả lại', 'Xin rút', 'Rút hồ sơ', 'Trả hồ sơ', 'Từ chối giải quyết'],
};

const MOST_FOLDED = 10_000;

/** The table made ready for looking up; each text is folded once however often it stands in the list. */
export class WordTable {
  private readonly statuses: ReadonlyMap<string, StatusMeaning>;
  private readonly channels: ReadonlyMap<string, Channel>;
  private readonly levels: ReadonlyMap<string, ServiceLevel>;
  private readonly returns: ReadonlyMap<string, true>;
  private readonly folded = new Map<string, readonly string[]>();

  constructor(words: ListWords) {
    this.statuses = new Map(
      words.statuses.map(({ written, group, returned }) => [bareKey(written), { group, returned }]),
    );
    this.channels = new Map(words.channels.map(({ written, channel }) => [bareKey(written), channel]));
    this.levels = new Map(words.levels.map(({ written, level }) => [bareKey(written), level]));
    this.returns = new Map(words.returns.map((written) => [bareKey(written), true]));
  }

  statusOf(text: string): StatusMeaning | undefined {
    return this.find(text, this.statuses);
  }

  channelOf(text: string): Channel | undefined {
    return this.find(text, this.channels);
  }

  levelOf(text: string): ServiceLevel | undefined {
    return this.find(text, this.levels);
  }

  isReturn(text: string): boolean {
    return this.find(text, this.returns) ?? false;
  }

  private find<Meaning>(text: string, table: ReadonlyMap<string, Meaning>): Meaning | undefined {
    let keys = this.folded.get(text);
    if (!keys) {
      keys = keysOf(text);
      // Texts that are different in every row (a status with a date in it) must not pile up.
      if (this.folded.size >= MOST_FOLDED) this.folded.clear();
      this.folded.set(ownText(text), keys);
    }
    for (const key of keys) {
      const meaning = table.get(key);
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  }
}

/** The whole text, then without brackets, then without what follows a dash. */
function keysOf(text: string): readonly string[] {
  const head = text.split(/\s[-–—]\s/)[0] ?? text;
  return [...new Set([text, withoutBrackets(text) ?? text, head].map(bareKey))].filter((key) => key !== '');
}
