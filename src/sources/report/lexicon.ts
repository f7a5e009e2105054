/**
 * The words that reports use for what happens to dossiers and tasks, longest phrase first, folded as tokens are. A phrase
 * that merely contains such words (the name of an office, of a system) is listed as a name, and then means nothing.
 */
import { bareKey, spellingKey } from '../../forms/label.js';
import type { TextToken } from './text-tokens.js';

export type Feature =
  | 'name'
  | 'receive'
  | 'both' // received and solved in one breath: of a pair the part is solved and the whole received
  | 'new'
  | 'carry'
  | 'solve'
  | 'in-process'
  | 'early'
  | 'on-time'
  | 'late'
  | 'within'
  | 'returned'
  | 'withdrawn'
  | 'supplement'
  | 'late-reception'
  | 'taken-in-time' // received in time: no figure of the forms
  | 'awaiting'
  | 'apology'
  | 'no-apology'
  | 'due'
  | 'online'
  | 'offline'
  | 'all-channels'
  | 'partial'
  | 'full'
  | 'rest'
  | 'including' // what follows is counted in already
  | 'occasion' // a busy day, an hour: no period of the report
  | 'elsewhere' // the whole country, other places
  | 'other' // something else is counted: digitised, certified, paid for, looked into
  | 'to-solve' // received and carried over together: no figure of the forms, but its parts are
  | 'aim' // a target, a forecast, a plan
  | 'change' // a difference to something else
  | 'average'
  | 'compared' // what the present figure is compared with
  | 'link' // parts follow
  | 'of' // the whole follows
  | 'rate';

/** "trước và đúng hạn", "đúng hạn, sớm hạn": every way of saying both in one breath, in either order. */
function bothInTime(): readonly string[] {
  const joints = [' và ', ', ', ' hoặc ', ' / ', ' - ', ' hay ', ' cũng như '];
  const ends = ['hạn', 'thời hạn', 'hẹn', 'kỳ hạn'];
  const early = ['trước', 'sớm', 'sớm trước'];
  return ends.flatMap((end) =>
    early.flatMap((soon) =>
      joints.flatMap((joint) => [
        `${soon}${joint}đúng ${end}`,
        `đúng${joint}${soon} ${end}`,
        `${soon} ${end}${joint}đúng ${end}`,
        `đúng ${end}${joint}${soon} ${end}`,
        `${soon}${joint}đúng ${end} quy định`,
        `${soon} ${end}${joint}đúng ${end} quy định`,
      ]),
    ),
  );
}

/** "đang giải quyết, chưa đến hạn", "chưa xử lý nhưng đã quá hạn": what is open, and whether in time. */
function openOnes(ends: readonly string[]): readonly string[] {
  const verbs = ['đang giải quyết', 'đang xử lý', 'đang thụ lý', 'đang thực hiện', 'đang triển khai', 'chưa giải quyết']
    .concat(['chưa giải quyết xong', 'chưa xử lý', 'chưa hoàn thành', 'chưa trả kết quả', 'đang thụ lý giải quyết'])
    .concat(['đang được giải quyết', 'đang được xử lý', 'đang trong quá trình giải quyết', 'đang tiếp tục giải quyết']);
  const joints = [' ', ', ', ' nhưng ', ' và ', ' - ', ' song ', ' mà '];
  return verbs.flatMap((verb) => joints.flatMap((joint) => ends.map((end) => `${verb}${joint}${end}`)));
}

const OPEN_IN_TIME = openOnes(
  'chưa đến hạn|chưa đến hạn giải quyết|chưa đến hạn trả|chưa đến hạn trả kết quả|chưa tới hạn|chưa đến hẹn|chưa đến hẹn trả|còn hạn|còn trong hạn|còn trong thời hạn|còn trong hạn giải quyết|còn trong thời hạn giải quyết|trong hạn|trong thời hạn|vẫn còn hạn|vẫn trong hạn|chưa quá hạn|đúng hạn'.split(
    '|',
  ),
).join('|');

const OPEN_AND_LATE = openOnes(
  'quá hạn|trễ hạn|chậm hạn|trễ hẹn|đã quá hạn|đã trễ hạn|bị quá hạn|bị trễ hạn|đã quá hạn giải quyết|quá hạn giải quyết|quá thời hạn|chậm tiến độ|đã chậm hạn'.split(
    '|',
  ),
).join('|');

/** "yêu cầu công dân bổ sung", "đề nghị bà con hoàn thiện": whoever is asked, in whatever words. */
function askedToSupplement(): readonly string[] {
  const asks = ['yêu cầu', 'đề nghị', 'hướng dẫn', 'thông báo', 'chờ', 'đang chờ', 'phải', 'cần', 'phải chờ'];
  const whom = ['công dân', 'người dân', 'bà con', 'dân', 'tổ chức', 'cá nhân', 'tổ chức, cá nhân', 'người nộp']
    .concat(['doanh nghiệp', 'chủ hồ sơ', 'đương sự', 'khách hàng', 'người nộp hồ sơ', 'công dân, tổ chức'])
    .concat(['người dân, doanh nghiệp', 'người làm thủ tục', 'hộ dân']);
  const what = [
    'bổ sung',
    'bổ sung hồ sơ',
    'bổ sung giấy tờ',
    'bổ sung, hoàn thiện',
    'hoàn thiện',
    'hoàn thiện hồ sơ',
  ].concat([
    'nộp bổ sung',
    'nộp thêm giấy tờ',
    'bổ sung thành phần hồ sơ',
    'bổ sung, hoàn thiện hồ sơ',
    'làm lại hồ sơ',
  ]);
  return asks.flatMap((ask) => whom.flatMap((one) => what.map((rest) => `${ask} ${one} ${rest}`)));
}

/** "còn phải tiếp tục giải quyết trong kỳ tới": what goes on into the next period. */
function goesOn(): readonly string[] {
  const verbs = [
    'tiếp tục giải quyết',
    'tiếp tục xử lý',
    'phải tiếp tục giải quyết',
    'còn phải tiếp tục giải quyết',
  ].concat(['phải tiếp tục xử lý', 'còn phải xử lý', 'còn phải giải quyết', 'sẽ giải quyết']);
  const times = ['kỳ', 'quý', 'tháng', 'năm'].flatMap((time) => [`${time} tới`, `${time} sau`, `${time} tiếp theo`]);
  return verbs.flatMap((verb) =>
    ['', 'trong ', 'sang ', 'ở '].flatMap((by) => times.map((time) => `${verb} ${by}${time}`)),
  );
}

/** "UBND tỉnh, Chủ tịch UBND tỉnh giao": one giver. */
function givers(): readonly string[] {
  const levels = ['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận'];
  return levels
    .flatMap((level) => [
      [`UBND ${level}`, `Chủ tịch UBND ${level}`],
      [`Ủy ban nhân dân ${level}`, `Chủ tịch Ủy ban nhân dân ${level}`],
    ])
    .concat([['Chính phủ', 'Thủ tướng Chính phủ']])
    .flatMap(([board, head]) => [`${board}, ${head}`, `${board} và ${head}`, `${head}, ${board}`]);
}

const PHRASES: readonly (readonly [readonly Feature[], string])[] = [
  [
    ['name'],
    `${givers().join('|')}|cấp tỉnh, cấp xã|cấp tỉnh và cấp xã|cấp tỉnh, cấp huyện, cấp xã|cấp tỉnh, huyện, xã|cấp huyện, cấp xã|cấp huyện và cấp xã|cấp tỉnh, cấp huyện và cấp xã|cấp huyện, xã|giao cụ thể|phân công cụ thể|phân giao cụ thể|giao nhiệm vụ cụ thể|nhiệm vụ cụ thể|thời hạn cụ thể|cơ chế một cửa, một cửa liên thông|cơ chế một cửa, cơ chế một cửa liên thông|cơ chế một cửa liên thông|một cửa, một cửa liên thông|bộ phận tiếp nhận hồ sơ và trả kết quả|bộ phận tiếp nhận và giải quyết|trả lời|chi trả|hẹn trả|hẹn trả kết quả|giấy hẹn trả|trả nợ|trả phí|trả giấy|điểm tiếp nhận|quầy tiếp nhận|bàn tiếp nhận|tổ tiếp nhận|phòng tiếp nhận|nơi tiếp nhận|cán bộ tiếp nhận|công chức tiếp nhận|cán bộ, công chức tiếp nhận|nhân viên tiếp nhận|người tiếp nhận|phần mềm tiếp nhận|hệ thống tiếp nhận|quy trình tiếp nhận|phiếu tiếp nhận|ngày tiếp nhận|thời gian tiếp nhận|thời điểm tiếp nhận|hướng dẫn tiếp nhận|đại lý dịch vụ công trực tuyến|người dân, doanh nghiệp|người dân và doanh nghiệp|doanh nghiệp, người dân|tổ chức, cá nhân|cá nhân, tổ chức|tổ chức và cá nhân|cá nhân và tổ chức|công dân, tổ chức|tổ chức, công dân|công dân và tổ chức|người dân, tổ chức|tổ chức, người dân|cá nhân, doanh nghiệp|tổ chức, doanh nghiệp|người dân, tổ chức, doanh nghiệp|công dân, doanh nghiệp|xã, phường, đặc khu|xã, phường, thị trấn|xã, phường|phường, xã|sở, ban, ngành|sở, ngành|hạn chế|đúng thẩm quyền|kết quả thực hiện|chất lượng giải quyết|tiến độ giải quyết|hiệu quả giải quyết|năng suất giải quyết|quá trình giải quyết|quá trình tiếp nhận|hệ thống xử lý|bộ phận tiếp nhận và trả kết quả|bộ phận tiếp nhận và trả hồ sơ|bộ phận tiếp nhận, trả kết quả|bộ phận tiếp nhận|bộ phận tn & tkq|bộ phận một cửa|trung tâm phục vụ hành chính công|trung tâm hành chính công|cơ chế một cửa|một cửa liên thông|hệ thống thông tin giải quyết thủ tục hành chính|hệ thống thông tin giải quyết tthc|hệ thống một cửa điện tử|phần mềm xử lý|thẩm quyền tiếp nhận, giải quyết|thẩm quyền tiếp nhận và giải quyết|thẩm quyền giải quyết|thẩm quyền tiếp nhận|kết quả tiếp nhận và giải quyết|kết quả tiếp nhận, giải quyết|kết quả giải quyết|tình hình giải quyết|tình hình tiếp nhận|công tác tiếp nhận|công tác giải quyết|thời gian giải quyết|thời hạn giải quyết|thời hạn trả kết quả|quy trình giải quyết|giấy tiếp nhận|đúng quy định|đúng hạn mức|cổng thông tin điện tử|trang thông tin điện tử|căn cứ|bất cứ|đạt kết quả|đạt được kết quả|đạt nhiều kết quả|đạt được nhiều kết quả|đạt hiệu quả|đạt được hiệu quả`,
  ],
  [
    ['all-channels'],
    'trực tiếp và trực tuyến|trực tuyến và trực tiếp|trực tiếp, trực tuyến|trực tuyến, trực tiếp|trực tiếp lẫn trực tuyến|trực tiếp hoặc trực tuyến|các hình thức|mọi hình thức',
  ],
  [
    ['receive', 'new'],
    'tiếp nhận mới|nhận mới|mới tiếp nhận|mới nhận|hồ sơ mới|phát sinh mới|tiếp nhận mới trong kỳ|nhận mới trong kỳ|phát sinh mới trong kỳ|mới phát sinh trong kỳ|mới phát sinh|số mới tiếp nhận',
  ],
  [
    ['receive', 'both'],
    'tiếp nhận, giải quyết|tiếp nhận, xử lý|tiếp nhận và giải quyết|tiếp nhận và xử lý|tiếp nhận - giải quyết|tiếp nhận / giải quyết|tiếp nhận và trả kết quả|tiếp nhận, trả kết quả|tiếp nhận, giải quyết và trả kết quả|tiếp nhận và đã giải quyết|tiếp nhận và hoàn thành|tiếp nhận, hướng dẫn và giải quyết|tiếp nhận, thẩm định và giải quyết|tiếp nhận, số hóa và giải quyết|tiếp nhận, số hóa, giải quyết|tiếp nhận, thụ lý và giải quyết|tiếp nhận, thụ lý, giải quyết|tiếp nhận, xử lý và trả kết quả|tiếp nhận, giải quyết, trả kết quả',
  ],
  [['receive'], 'tiếp nhận|nhận được|đã nhận|phát sinh|nhận vào|ghi nhận'],
  [
    ['late-reception'],
    'chậm tiếp nhận|chậm được tiếp nhận|bị chậm tiếp nhận|trễ tiếp nhận|muộn tiếp nhận|tiếp nhận chậm|tiếp nhận trễ|tiếp nhận muộn|tiếp nhận quá hạn|tiếp nhận bị quá hạn|tiếp nhận trễ hạn|tiếp nhận chậm hạn|tiếp nhận chậm trễ|tiếp nhận quá thời hạn|tiếp nhận không đúng hạn|tiếp nhận chậm so với quy định|tiếp nhận trễ so với quy định|tiếp nhận trễ so với thời hạn|tiếp nhận muộn so với quy định|tiếp nhận trễ so với thời gian quy định|tiếp nhận chậm so với thời hạn|quá hạn tiếp nhận|bị quá hạn tiếp nhận|trễ hạn tiếp nhận|chậm hạn tiếp nhận|quá thời hạn tiếp nhận|quá thời gian tiếp nhận|quá hạn chưa tiếp nhận|quá hạn nhưng chưa tiếp nhận|quá hạn chưa được tiếp nhận|quá hạn nhưng chưa được tiếp nhận|chậm trễ tiếp nhận|chậm trong tiếp nhận|chậm trễ trong tiếp nhận|chậm trong khâu tiếp nhận|quá hạn ở bước tiếp nhận|quá hạn bước tiếp nhận|quá hạn ở khâu tiếp nhận|quá hạn khâu tiếp nhận|quá hạn do chậm tiếp nhận',
  ],
  [
    ['taken-in-time'],
    'tiếp nhận đúng hạn|tiếp nhận trong hạn|tiếp nhận kịp thời|tiếp nhận trước hạn|tiếp nhận đúng thời hạn|tiếp nhận trước và đúng hạn',
  ],
  [
    ['awaiting'],
    'chờ tiếp nhận|đang chờ tiếp nhận|đang đợi tiếp nhận|đợi được tiếp nhận|đang đợi được tiếp nhận|chờ để tiếp nhận|đang chờ được tiếp nhận|chờ được tiếp nhận|đợi tiếp nhận|mới đăng ký, chờ tiếp nhận|chờ xác nhận tiếp nhận|chờ cán bộ tiếp nhận',
  ],
  [
    ['no-apology'],
    'chưa có văn bản xin lỗi|chưa có thư xin lỗi|chưa có phiếu xin lỗi|chưa gửi văn bản xin lỗi|chưa gửi thư xin lỗi|chưa gửi phiếu xin lỗi|chưa xin lỗi|chưa thực hiện xin lỗi|chưa thực hiện việc xin lỗi|không có văn bản xin lỗi|không có thư xin lỗi|không có phiếu xin lỗi|không gửi thư xin lỗi|không xin lỗi|chưa được xin lỗi|chưa ban hành văn bản xin lỗi',
  ],
  [
    ['apology'],
    'xin lỗi|văn bản xin lỗi|có văn bản xin lỗi|đã có văn bản xin lỗi|thư xin lỗi|có thư xin lỗi|đã có thư xin lỗi|phiếu xin lỗi|đã xin lỗi|đã gửi thư xin lỗi|đã gửi văn bản xin lỗi',
  ],
  [
    ['carry'],
    'chuyển từ #time sang|chuyển từ #time|từ #time chuyển sang|từ #time chuyển qua|#time chuyển đến|kỳ trước chuyển đến|kỳ trước chuyển lại|kỳ trước chuyển|của kỳ trước chuyển sang|tồn tháng trước|tồn quý trước|tồn từ quý trước|tồn từ tháng trước|tồn của quý trước|quý trước chuyển qua|tháng trước chuyển qua|từ quý trước chuyển sang|từ tháng trước chuyển sang|từ năm trước chuyển sang|từ kỳ trước chuyển qua|chuyển từ quý trước|chuyển từ tháng trước|chuyển từ năm trước|chuyển tiếp từ quý trước|chuyển tiếp từ năm trước|còn tồn từ kỳ trước|còn tồn kỳ trước|kỳ trước còn lại|kỳ trước tồn đọng|tồn #time|tồn từ #time|tồn đầu năm|đầu kỳ chuyển sang|số dư đầu kỳ|kỳ trước chuyển sang|kỳ trước chuyển qua|kỳ trước chuyển tiếp|từ kỳ trước chuyển sang|chuyển từ kỳ trước|chuyển tiếp từ kỳ trước|từ kỳ trước|tồn đầu kỳ|tồn kỳ trước|tồn từ kỳ trước|tồn đọng kỳ trước|tồn kỳ trước chuyển sang|kỳ trước|năm trước chuyển sang|năm trước chuyển qua|tồn năm trước|tháng trước chuyển sang|quý trước chuyển sang|#time chuyển sang|#time chuyển qua|tồn của kỳ trước|tồn cũ|chuyển kỳ trước sang|kỳ trước tồn|tồn của năm trước|tồn từ năm trước',
  ],
  [
    ['in-process'],
    `${goesOn().join('|')}|chuyển sang kỳ sau|chuyển kỳ sau|chuyển tiếp kỳ sau|chuyển sang kỳ tiếp theo|chuyển kỳ tiếp theo|chuyển sang tháng sau|chuyển sang quý sau|chuyển quý sau|chuyển tháng sau|chuyển năm sau|chuyển sang năm sau|chuyển qua kỳ sau|chuyển qua quý sau|chuyển tiếp sang kỳ sau|chuyển tiếp quý sau|chuyển sang kỳ tới|chuyển kỳ tới|chuyển quý tiếp theo|chuyển sang quý tiếp theo`,
  ],
  [
    ['in-process'],
    'còn đang xử lý|còn đang giải quyết|hiện đang giải quyết|hiện đang xử lý|đang thụ lý giải quyết|đang thụ lý, giải quyết|đang xem xét giải quyết|đang xem xét|đang trong quy trình xử lý|đang trong quy trình giải quyết|đang trong giai đoạn xử lý|đang trong giai đoạn giải quyết|đang tham mưu giải quyết|chưa được xử lý|chưa giải quyết được|chưa giải quyết dứt điểm|còn dở dang|chưa được giải quyết xong|còn chưa giải quyết|còn phải giải quyết|đang giải quyết|đang được giải quyết|đang xử lý|đang được xử lý|đang thụ lý|đang trong quá trình giải quyết|đang trong quá trình xử lý|đang tiếp tục giải quyết|tiếp tục giải quyết|tiếp tục xử lý|đang thực hiện|đang triển khai|đang làm|đang tham mưu|chưa giải quyết|chưa giải quyết xong|chưa được giải quyết|chưa xử lý|chưa xử lý xong|chưa hoàn thành|chưa thực hiện|chưa trả kết quả|chưa trả|chưa có kết quả|chưa xong|còn tồn đọng|đang chờ xử lý|đang chờ giải quyết|đang tiến hành giải quyết|đang trong thời gian giải quyết|đang trong thời gian xử lý',
  ],
  [
    ['in-process', 'within'],
    `${OPEN_IN_TIME}|chưa đến hạn|chưa đến hạn giải quyết|chưa đến hạn trả|chưa đến hạn trả kết quả|chưa tới hạn|chưa đến thời hạn|chưa đến thời hạn giải quyết|chưa đến hạn hoàn thành|chưa đến hạn phải hoàn thành|còn hạn|còn trong hạn|còn trong hạn giải quyết|còn trong thời hạn|còn trong thời hạn giải quyết|đang trong hạn|đang trong hạn giải quyết|đang trong thời hạn|đang trong thời hạn giải quyết|đang trong thời hạn xử lý|đang trong hạn xử lý|đang còn hạn|đang còn trong hạn|đang còn trong thời hạn|trong hạn giải quyết|trong thời hạn giải quyết|chưa quá hạn|đang giải quyết đúng thời hạn|đang trong hạn thực hiện|đang trong thời hạn thực hiện|trong hạn chưa giải quyết|trong hạn đang giải quyết|còn hạn giải quyết|còn trong hạn xử lý|còn trong thời hạn xử lý|còn thời hạn giải quyết|còn thời gian giải quyết|chưa tới hạn trả|chưa tới hạn giải quyết|chưa đến ngày trả|chưa đến ngày hẹn trả|chưa đến hẹn|chưa đến hẹn trả`,
  ],
  [
    ['in-process', 'late'],
    `${OPEN_AND_LATE}|đang quá hạn|đang trễ hạn|đang chậm hạn|quá hạn chưa giải quyết|quá hạn nhưng chưa giải quyết|quá hạn, chưa giải quyết|đã quá hạn chưa giải quyết|đã quá hạn nhưng chưa giải quyết|đã quá hạn nhưng chưa giải quyết xong|trễ hạn chưa giải quyết|trễ hạn nhưng chưa giải quyết|quá hạn chưa hoàn thành|quá hạn nhưng chưa hoàn thành|đã quá hạn nhưng chưa hoàn thành|trễ hạn chưa hoàn thành|quá hạn đang giải quyết|trễ hạn đang giải quyết|quá hạn chưa xử lý|quá hạn chưa thực hiện|tồn quá hạn|tồn đọng quá hạn|còn quá hạn|còn trễ hạn|còn chậm hạn|quá hạn chưa có kết quả|quá hạn nhưng chưa có kết quả|quá hạn chưa trả|quá hạn chưa trả kết quả|trễ hạn chưa trả kết quả|trễ hạn chưa trả|chậm hạn chưa trả|chậm hạn chưa giải quyết|trễ hẹn chưa trả|trễ hạn chưa xử lý|quá hạn chưa giải quyết xong|quá hạn chưa được giải quyết|trễ hạn chưa được giải quyết|quá hạn đang xử lý|quá hạn hiện đang xử lý|đang bị quá hạn|đang bị trễ hạn|chưa xử lý xong, quá hạn|quá hạn đang thực hiện`,
  ],
  [['early', 'on-time'], `${bothInTime().join('|')}|trước hạn & đúng hạn|không trễ hạn|không quá hạn`],
  [
    ['early'],
    'trả sớm|trả kết quả sớm|giải quyết sớm|xử lý sớm|sớm hơn so với quy định|sớm hơn so với thời hạn|trước thời gian|trước ngày hẹn|trước ngày hẹn trả|trước hạn|sớm hạn|trước thời hạn|sớm hơn thời hạn|sớm hơn hạn|trước hẹn|sớm hẹn|sớm thời hạn|sớm trước hạn|trước thời gian quy định|sớm hơn quy định|sớm hơn thời gian quy định|trước thời hạn quy định',
  ],
  [
    ['on-time'],
    'đúng thời gian|đúng ngày hẹn|đúng kỳ hạn|bảo đảm thời hạn|đảm bảo thời hạn|bảo đảm đúng hạn|đảm bảo đúng hạn|đúng hạn quy định|đúng hạn|đúng thời hạn|đúng hẹn|đúng thời gian quy định|đúng thời hạn quy định|đúng tiến độ',
  ],
  [
    ['solve', 'late'],
    'trả quá hạn|trả trễ hạn|trả chậm hạn|trả trễ hẹn|trả quá hẹn|trả chậm hẹn|giải quyết chậm|giải quyết chậm so với quy định|giải quyết trễ|giải quyết muộn|xử lý chậm|xử lý trễ|xử lý muộn|trả chậm|trả trễ|trả muộn|trả kết quả chậm|chậm trả kết quả|đã trả kết quả chậm|đã trả kết quả trễ|đã trả chậm|đã trả trễ|đã giải quyết chậm|đã giải quyết trễ|trả kết quả trễ|trả kết quả muộn|chậm giải quyết|chậm trả',
  ],
  [
    ['late'],
    'quá hạn giải quyết|trễ hạn giải quyết|quá hạn xử lý|trễ hạn xử lý|quá hạn trả kết quả|trễ hạn trả kết quả|quá hạn trả|trễ hạn trả|sai hẹn|lỡ hẹn|không đúng hẹn|vượt thời hạn|vượt thời gian quy định|quá thời gian quy định|quá thời hạn quy định|quá thời gian giải quyết|trễ so với quy định|trễ so với thời hạn|chậm thời gian|chậm so với hẹn|trễ|chậm so với quy định|trễ hạn|quá hạn|chậm hạn|trễ hẹn|quá hẹn|chậm hẹn|quá thời hạn|trễ thời hạn|không đúng hạn|chậm muộn|chậm trễ|chậm tiến độ|chậm thời hạn|chậm so với thời hạn',
  ],
  [['within'], 'trong hạn|trong thời hạn|trong thời hạn quy định'],
  [
    ['returned'],
    'đã trả lại|đã bị trả lại|được trả lại|đã trả về|đã từ chối|phải trả lại|bị trả lại|trả lại / rút hồ sơ|trả lại, rút|trả lại và rút|trả lại hoặc rút hồ sơ|rút, trả lại|rút và trả lại|rút hoặc trả lại|rút / trả lại|trả lại, hủy|trả lại / hủy|trả lại / rút|trả lại, rút hồ sơ|trả lại hoặc rút|trả lại, từ chối|từ chối, trả lại|từ chối / trả lại|trả lại / từ chối|trả lại và từ chối|từ chối và trả lại|trả hồ sơ không giải quyết|trả hồ sơ|trả lại cho công dân|không giải quyết|trả về|trả lại|trả lại hồ sơ|trả hồ sơ về cho người nộp|trả hồ sơ về cho công dân|trả hồ sơ về cho người dân|trả về cho người dân|trả về cho công dân|trả về cho người nộp|từ chối|từ chối tiếp nhận|từ chối giải quyết|không đủ điều kiện|không đủ điều kiện giải quyết|trả lại do không đủ điều kiện|bị trả lại|hoàn trả',
  ],
  [
    ['withdrawn'],
    'người dân rút|tự nguyện rút|tự rút|xin rút hồ sơ|rút hồ sơ|đề nghị rút hồ sơ|thôi giải quyết|đề nghị rút|công dân rút|rút lại|xin rút|rút|hủy|huỷ|hủy hồ sơ|dừng giải quyết|dừng xử lý',
  ],
  [
    ['supplement'],
    `${askedToSupplement().join('|')}|yêu cầu bổ sung|yêu cầu bổ sung hồ sơ|yêu cầu bổ sung, hoàn thiện|yêu cầu bổ sung và hoàn thiện|yêu cầu bổ sung, chỉnh sửa|yêu cầu hoàn thiện|đề nghị bổ sung, hoàn thiện|đề nghị hoàn thiện|bổ sung và hoàn thiện|chờ bổ sung|đang chờ bổ sung|chờ công dân bổ sung|cần bổ sung|bổ sung hồ sơ|bổ sung giấy tờ|tạm dừng chờ bổ sung|đang bổ sung|đề nghị bổ sung|phải bổ sung|tạm dừng giải quyết|tạm dừng|tạm dừng xử lý|yêu cầu công dân bổ sung|yêu cầu tổ chức bổ sung|đề nghị công dân bổ sung|công dân bổ sung|bổ sung thành phần hồ sơ|bổ sung, hoàn thiện|hoàn thiện hồ sơ|bổ sung thêm hồ sơ|bổ sung thêm giấy tờ|hướng dẫn bổ sung|thông báo bổ sung|dừng chờ bổ sung|tạm dừng để công dân bổ sung|tạm dừng để bổ sung|chờ người dân bổ sung`,
  ],
  [
    ['due'],
    'đến hạn phải trả|đến hạn phải trả kết quả|đến hạn cần trả|đến hạn cần giải quyết|đến hạn phải xử lý|đến hạn|đến hạn giải quyết|đến hạn trả|đến hạn trả kết quả|đến hạn phải giải quyết|tới hạn|đã đến hạn',
  ],
  [
    ['solve'],
    'hoàn trả kết quả|giao trả kết quả|đã ký trả|đã hoàn thành|đã hoàn tất|đã được giải quyết|đã được giải quyết xong|đã được xử lý|đã được xử lý xong|đã được trả kết quả|đã có kết quả giải quyết|có kết quả|trả xong|trả kết quả xong|kết quả đã trả|giải quyết hoàn thành|hoàn thành giải quyết|giải quyết|giải quyết xong|đã giải quyết|đã giải quyết xong|xử lý|xử lý xong|đã xử lý|trả kết quả|đã trả|đã trả kết quả|hoàn thành|thực hiện xong|hoàn tất|đã có kết quả|đã xong|làm xong|xong',
  ],
  [
    ['online'],
    'online|trên môi trường điện tử|qua môi trường điện tử|bằng phương thức điện tử|dưới hình thức điện tử|qua cổng dvcqg|trên cổng dvcqg|trên dịch vụ công|trên dvc|qua dvc|trực tuyến|qua mạng|qua môi trường mạng|trên môi trường mạng|dịch vụ công trực tuyến|dvctt|qua cổng dịch vụ công|qua cổng dvc|qua dịch vụ công|nộp qua mạng|dịch vụ công mức|dvc trực tuyến|trên cổng dịch vụ công|trên cổng dvc',
  ],
  [
    ['offline'],
    'tại quầy|bản giấy|dịch vụ bưu chính|tại trụ sở|trực tiếp|bưu chính|bưu chính công ích|bcci|bưu điện|hồ sơ giấy',
  ],
  [['online', 'partial'], 'trực tuyến một phần|dịch vụ công một phần|dvc một phần'],
  [['online', 'full'], 'trực tuyến toàn trình|dịch vụ công toàn trình|dvc toàn trình'],
  [
    ['online', 'partial', 'full'],
    'một phần và toàn trình|toàn trình và một phần|một phần, toàn trình|toàn trình, một phần',
  ],
  [['partial'], 'một phần|1 phần|bán phần'],
  [['full'], 'toàn trình|toàn phần'],
  [['rest'], 'còn lại|số còn lại|hồ sơ còn lại|còn tồn|tồn đọng|tồn'],
  [
    ['other'],
    'tư vấn|giải đáp|tra cứu|bị lỗi|lỗi phần mềm|scan|quét|nộp lưu|xác thực|định danh|công khai|chấm điểm|góp ý|miễn phí|nợ phí|thu phí|gửi qua bưu chính|gửi qua bưu điện|trả qua bưu chính|trả qua bưu điện|trả tại nhà|trả kết quả tại nhà|đi lại|nhận tại nhà|làm lại|trùng|cấp nhầm|ghi sai|sai sót|sai quy trình|xin ý kiến|lấy ý kiến|chuyển đơn vị khác|chuyển cơ quan|chuyển giao|bàn giao|ủy quyền|mẫu|khen thưởng|tuyển dụng|đăng ký dự|số hóa|số hoá|chứng thực|ký số|thanh toán|lệ phí|hài lòng|khảo sát|đánh giá|lưu trữ|tài khoản|đính kèm|đồng bộ|kiểm tra|rà soát|thẩm tra|thẩm định|kết quả điện tử|tái sử dụng|không phụ thuộc địa giới|không phụ thuộc vào địa giới|phi địa giới|liên thông|tập huấn|cấp tài khoản|phiếu|khiếu nại|tố cáo|hướng dẫn|luân chuyển|phối hợp|chuyển trả|thanh tra|giám sát|phúc tra|hậu kiểm|ngẫu nhiên|chọn mẫu|lấy mẫu|được chọn|xác suất|hỗ trợ|bản sao|trích lục|nhắc nhở|đôn đốc|giải trình|cảnh báo|nộp hộ|nộp thay|lượt truy cập|biên lai',
  ],
  [
    ['to-solve'],
    'yêu cầu giải quyết|đề nghị giải quyết|phải trả|phải trả kết quả|cần trả|cần trả kết quả|phải giải quyết|cần giải quyết|phải xử lý|cần xử lý|đã và đang giải quyết|đã và đang xử lý|đã, đang giải quyết|đã, đang xử lý|đã và đang được giải quyết|đã giải quyết và đang giải quyết|đã xử lý và đang xử lý|đã giải quyết, đang giải quyết|thuộc diện giải quyết|tiếp nhận để giải quyết',
  ],
  [['including'], 'gồm cả|bao gồm cả|kể cả|tính cả|trong đó có cả|đã bao gồm|đã gồm|gồm cả số'],
  [
    ['occasion'],
    'đơn cử|điển hình|chẳng hạn|ví dụ|tiêu biểu như|tiêu biểu là|cao nhất là #time|thấp nhất là #time|nhiều nhất là #time|ít nhất là #time|cao nhất vào #time|nhiều nhất vào #time|cao nhất trong ngày|thời điểm cao nhất|ngày cao nhất|tháng cao nhất|ngày nhiều nhất|ngày đông nhất|có lúc|có khi|lúc đông nhất|cao điểm có|cao điểm nhất|có tháng|có tuần|có đợt|có nơi|nơi thì|một số nơi|một số đơn vị|có đơn vị|tháng cao điểm|quý tới|tháng tới|năm tới|kỳ tới|thời gian tới|trong #date|riêng #date|chỉ riêng #date|ngày cao điểm|giờ cao điểm|thời điểm cao điểm|lúc cao điểm|đợt cao điểm|có ngày|có hôm|có buổi|có thời điểm|những ngày đầu|ngày đầu vận hành|ngày đầu hoạt động|ngày đầu làm việc|ngày đầu triển khai|ngày đầu tiên|buổi sáng|buổi chiều|trong buổi sáng|sáng nay|riêng ngày',
  ],
  [
    ['elsewhere'],
    'phường bên cạnh|xã bên cạnh|phường lân cận|xã lân cận|địa phương lân cận|đơn vị bạn|xã bạn|phường bạn|các xã lân cận|tỉnh bạn|tỉnh khác|huyện khác|cả nước|toàn quốc|trên cả nước|địa phương khác|các địa phương khác|xã khác|phường khác|các xã khác|các phường khác|đơn vị khác|nơi khác|nhiều nơi|nhiều địa phương',
  ],
  [
    ['aim'],
    'kế hoạch đặt ra|ước cả năm|ước trong năm|ước năm|ước đến cuối năm|ước đến hết|ước thực hiện|dự báo|đặt mục tiêu|kỳ vọng|hướng tới|hướng đến|đăng ký thực hiện|theo kế hoạch là|cần phải đạt|phấn đấu|tối đa|mục tiêu|chỉ tiêu|dự kiến|dự ước|kế hoạch đề ra|yêu cầu đạt|tối thiểu đạt|đề nghị|phải đạt|cần đạt|được giao năm|định mức|giao chỉ tiêu',
  ],
  [
    ['change'],
    'tăng|giảm|cắt giảm|thu hồi|giao bổ sung|giao thêm|giao tăng|giao tăng thêm|giao giảm|cấp bổ sung|phân bổ bổ sung|bổ sung thêm|ban hành bổ sung|tiếp nhận bổ sung|tăng thêm|giảm xuống|chênh lệch|nhiều hơn|ít hơn|cao hơn|thấp hơn|vượt|thừa|thiếu|gấp|thêm|hụt|biến động',
  ],
  [
    ['average'],
    'mỗi buổi|mỗi giờ|hằng tháng|hàng tháng|hằng tuần|hàng tuần|mỗi lượt|mỗi lĩnh vực|mỗi quầy|/ lượt|/ tthc|/ hộ|/ buổi|từng ngày|từng quý|bình quân|trung bình|cứ|mỗi ngày|mỗi tháng|mỗi tuần|mỗi quý|mỗi năm|hằng ngày|hàng ngày|một ngày|một tháng|mỗi hồ sơ|từng hồ sơ|mỗi cán bộ|mỗi công chức|mỗi người|/ ngày|/ tháng|/ năm|/ tuần|/ quý|/ người|/ cán bộ|/ công chức|trên ngày|mỗi xã|mỗi phường|mỗi đơn vị|từng tháng',
  ],
  [['compared'], 'từ chỗ|từ chỗ chỉ|từ chỗ chỉ có|từ mức|thay vì|nếu như|so với|so cùng kỳ|so kỳ trước'],
  [
    ['link'],
    'trong đó|phát hiện|bao gồm|gồm|cụ thể|chia ra|trong số đó|trong số này|trong số ấy|trong số trên|cụ thể như sau|gồm có',
  ],
  [['of'], 'tổng cộng tất cả|tổng số tất cả|tất cả là|trên tổng số|trên tổng|trong tổng số|tổng số|tổng cộng'],
  [['rate'], 'tỷ lệ|tỉ lệ|chiếm|đạt tỷ lệ|đạt|tương ứng|tương đương'],
];

interface Entry {
  readonly keys: readonly string[];
  /** Each word with its diacritics: where the text has them they decide ("đạt" is not "đất", "mỗi" not "mới"). */
  readonly spellings: readonly string[];
  readonly features: readonly Feature[];
}

/** By the first word's key, longest first; made when the first text is read, for most checks read none. */
let byFirst: ReadonlyMap<string, readonly Entry[]> | null = null;

function entriesByFirst(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  // A few hundred words make all of the phrases.
  const bare = new Map<string, string>();
  const spelled = new Map<string, string>();
  for (const [features, phrases] of PHRASES) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.replace(/,/g, ' ,').split(' ');
      const keys = words.map((word) => keyOf(word, bareKey, bare));
      const spellings = words.map((word) => keyOf(word, spellingKey, spelled));
      const first = keys[0] ?? '';
      const own = found.get(first) ?? [];
      found.set(first, own);
      own.push({ keys, spellings, features });
    }
  }
  for (const entries of found.values()) entries.sort((one, other) => other.keys.length - one.keys.length);
  return found;
}

/** A mark, and what stands for a kind of token, is its own key. */
function keyOf(word: string, fold: (word: string) => string, known: Map<string, string>): string {
  const key = known.get(word) ?? (/^(?:[,/&-]|#.*)$/.test(word) ? word : fold(word));
  known.set(word, key);
  return key;
}

/** The token is that word; a sentence typed without any diacritics is taken by its bare letters. */
function isSpelled({ kind, text }: TextToken, spelling: string, hasDiacritics: boolean): boolean {
  return kind !== 'word' || !hasDiacritics || spellingKey(text) === spelling || hasLostItsTone(text);
}

/** "giải quyêt", "tiêp nhận": no syllable ends so without a tone; a slip of typing is taken by its bare letters. */
function hasLostItsTone(text: string): boolean {
  return /[cpt]h?$/iu.test(text) && /[^\p{ASCII}]/u.test(text) && !/[\u0301\u0323]/u.test(text.normalize('NFD'));
}

/** A phrase found: the tokens `from` to `to`, the last not included. */
export interface Found {
  readonly features: readonly Feature[];
  readonly from: number;
  readonly to: number;
}

/** Since 2022 level 3 is called "một phần" and level 4 "toàn trình"; 1 and 2 are no online dossiers. */
function levelFeatures(levels: readonly number[]): readonly Feature[] {
  if (levels.every((level) => level < 3)) return ['other'];
  return [
    'online',
    ...(levels.includes(3) ? (['partial'] as const) : []),
    ...(levels.includes(4) ? (['full'] as const) : []),
  ];
}

/** As many stand between a figure and what is told of it: "175 hồ sơ được giải quyết". */
const FEW_WORDS = 6;

const NO_TOKEN: TextToken = { kind: 'mark', text: '', start: 0, end: 0, key: '' };

/** The longest phrase that begins at a token and ends before `limit`. */
function entryAt(
  tokens: readonly TextToken[],
  at: number,
  hasDiacritics: boolean,
  limit = tokens.length,
): Entry | undefined {
  byFirst ??= entriesByFirst();
  return byFirst
    .get(tokens[at]?.key ?? '')
    ?.find(
      ({ keys, spellings }) =>
        at + keys.length <= limit &&
        keys.every((key, ahead) => tokens[at + ahead]?.key === key) &&
        spellings.every((spelling, ahead) => isSpelled(tokens[at + ahead] ?? NO_TOKEN, spelling, hasDiacritics)),
    );
}

/** What becomes of a dossier is told right here: "7.814 nhận mới". */
export function tellsStatus(tokens: readonly TextToken[], at: number): boolean {
  const entry = entryAt(tokens, at, true);
  return entry !== undefined && !entry.features.some((one) => one === 'name' || one === 'other' || one === 'apology');
}

/**
 * "đã trả lại", "giải quyết sớm và đúng hạn": where a longer phrase begins inside this one and ends after it, only what
 * stands before it counts; undefined where nothing does.
 */
function unlessOverlapped(
  tokens: readonly TextToken[],
  at: number,
  entry: Entry,
  hasDiacritics: boolean,
): Entry | undefined {
  const isAuxiliary = /^(?:da|duoc|bi)$/.test(tokens[at]?.key ?? '');
  for (let start = at + 1; start < at + entry.keys.length; start += 1) {
    const other = entryAt(tokens, start, hasDiacritics);
    if (!other || start + other.keys.length <= at + entry.keys.length) continue;
    if (other.keys.length <= entry.keys.length && !(isAuxiliary && start === at + 1)) continue;
    return entryAt(tokens, at, hasDiacritics, start);
  }
  return entry;
}

/** "175 hồ sơ trước hạn, đúng hạn 485 hồ sơ": each word has its own figure; the place of the comma, else null. */
function partsAt(tokens: readonly TextToken[], from: number, to: number): number | null {
  const comma = tokens.findIndex(({ key }, at) => at > from && at < to && key === ',');
  if (comma < 0) return null;
  const after = tokens.slice(to, to + 3).findIndex(({ kind }) => kind === 'number');
  if (after < 0 || !tokens.slice(to, to + after).every(({ key }) => /^(?::|la|co|duoc|xong|khoang|hon|gan)$/.test(key)))
    return null;
  for (let at = from - 1; at >= 0 && from - at <= FEW_WORDS; at -= 1) {
    const { kind } = tokens[at] ?? NO_TOKEN;
    if (kind === 'number')
      return /^(?:ho|hs|bo|luot)$/.test(tokens[at + 1]?.key ?? '') || at + 1 === from ? comma : null;
    if (kind !== 'word') return null;
  }
  return null;
}

/** "trước hạn, đúng hạn lần lượt là 912, 230": each has a figure of its own; the place of the joint, else null. */
function jointBeforeTurn(tokens: readonly TextToken[], from: number, to: number): number | null {
  const joint = tokens.findIndex(({ key }, at) => at > from && at < to && (key === ',' || key === 'va'));
  if (joint < 0) return null;
  for (let at = to; at < tokens.length && at - to <= LIST_BEFORE_TURN; at += 1) {
    const { key, kind } = tokens[at] ?? NO_TOKEN;
    if (kind === 'number' || key === ';' || key === '.') return null;
    if (key === 'lan' && tokens[at + 1]?.key === 'luot') return joint;
  }
  return null;
}

/** As many words may stand between the first thing told and "lần lượt". */
const LIST_BEFORE_TURN = 14;

/** All phrases of a sentence, from left to right, none overlapping; names among them. */
export function findPhrases(tokens: readonly TextToken[]): readonly Found[] {
  const found: Found[] = [];
  const hasDiacritics = tokens.some(({ kind, text, key }) => kind === 'word' && text.toLowerCase() !== key);
  for (let at = 0; at < tokens.length;) {
    const levels = tokens[at]?.levels;
    if (levels) {
      found.push({ features: levelFeatures(levels), from: at, to: at + 1 });
      at += 1;
      continue;
    }
    const longest = entryAt(tokens, at, hasDiacritics);
    const entry = longest && unlessOverlapped(tokens, at, longest, hasDiacritics);
    if (!entry) {
      at += 1;
      continue;
    }
    const to = at + entry.keys.length;
    const comma = partsAt(tokens, at, to) ?? jointBeforeTurn(tokens, at, to);
    const first = comma === null ? undefined : entryAt(tokens, at, hasDiacritics, comma);
    if (first) {
      found.push({ features: first.features, from: at, to: at + first.keys.length });
      at += first.keys.length;
      continue;
    }
    // "Bộ phận tiếp nhận 45 hồ sơ": what ends a name is the verb of a figure right after it.
    if (entry.features.includes('name') && isVerbOfFigure(tokens, at, to)) {
      at += 1;
      continue;
    }
    found.push({ features: entry.features, from: at, to });
    at = to;
  }
  return found;
}

function isVerbOfFigure(tokens: readonly TextToken[], from: number, to: number): boolean {
  const verb = `${tokens[to - 2]?.key ?? ''} ${tokens[to - 1]?.key ?? ''}`;
  const next = /^(?:hon|gan|khoang|duoc|tong|tren|:)$/.test(tokens[to]?.key ?? '') ? tokens[to + 1] : tokens[to];
  // "Thời gian giải quyết 01 hồ sơ": how long, not how many.
  if (/^(?:thoi|qui|chat|tien|hieu|nang|qua|ngay|han)$/.test(tokens[from]?.key ?? '')) return false;
  return /^(?:tiep nhan|giai quyet|xu li)$/.test(verb) && (next?.kind === 'number' || next?.kind === 'pair');
}
