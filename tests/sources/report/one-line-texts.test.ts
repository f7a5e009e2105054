/** Texts of one line that other readers got wrong, each with the facts that it states and whose they are. */
import { expect, test } from '@jest/globals';
import { documentOfText } from '../../../src/document/plain-text.js';
import { scopeText } from '../../../src/sources/report/fact.js';
import { findFacts } from '../../../src/sources/report/find-facts.js';
import { reportReading } from '../../../src/sources/report/report-reading.js';

test.each([
  ['Số hồ sơ chậm tiếp nhận: 12 hồ sơ.', ['late_reception=12']],
  ['Có 12 hồ sơ trực tuyến chậm được tiếp nhận.', ['late_reception=12']],
  ['Hồ sơ quá hạn tiếp nhận: 03 hồ sơ; chờ tiếp nhận: 05 hồ sơ.', ['late_reception=3', 'awaiting_reception=5']],
  ['Tiếp nhận và giải quyết 1.144/1.157 hồ sơ.', ['solved=1144', 'received=1157']],
  ['Hiện còn 12 hồ sơ xử lý quá hạn.', ['in_process_overdue=12']],
  ['Tiếp nhận tổng cộng 1.157 hồ sơ.', ['received=1157']],
  ['Tiếp nhận tổng số 1.157 hồ sơ.', ['received=1157']],
  ['Số hồ sơ tiếp nhận tổng cộng là 1.157 hồ sơ.', ['received=1157']],
  ['Đã giải quyết 1.144 hồ sơ; quá hạn còn 02 hồ sơ.', ['solved=1144', 'in_process_overdue=2']],
  ['Hồ sơ trực tuyến gồm 547 hồ sơ mức độ 3, 132 hồ sơ mức độ 4.', ['online_partial=547', 'online_full=132']],
  ['Giải quyết theo cơ chế một cửa liên thông 295 hồ sơ.', ['solved=295']],
  ['Tại 2 điểm tiếp nhận đã tiếp nhận 1.157 hồ sơ.', ['received=1157']],
  ['Không có HS trễ hẹn.', ['solved_late=0']],
  ['Không có hồ sơ xử lý quá hạn.', ['solved_late=0']],
  ['Trong kỳ đã tiếp nhận 1.157 bộ hồ sơ.', ['received=1157']],
  ['Giải quyết trong hạn 1.142 hồ sơ.', ['solved_early_or_on_time=1142']],
  ['Trong kỳ ghi nhận 03 phản ánh, kiến nghị; trả 1.144 kết quả; số hóa 1.020 hồ sơ.', ['petitions=3', 'solved=1144']],
  [
    'Tiếp nhận tám hồ sơ, giải quyết sáu hồ sơ, còn mười hai hồ sơ đang giải quyết.',
    ['received=8', 'solved=6', 'in_process=12'],
  ],
  ['Công dân đề nghị trả lại 02 hồ sơ.', ['returned=2']],
  ['Công dân đề nghị rút 02 hồ sơ.', ['returned=2']],
  ['Đã và đang giải quyết trong kỳ 6.302 hồ sơ.', []],
  ['Số hồ sơ đã trả nhưng chậm hạn và quá hạn chưa có kết quả 12 hồ sơ.', []],
  ['Xã có dưới 150 hồ sơ thì bố trí 01 công chức.', []],
  ['Số hồ sơ đã trả nhưng trễ hạn và hồ sơ quá hạn chưa có kết quả là 10 hồ sơ.', []],
  ['Đã giải quyết 877 hồ sơ, đúng hạn 402 hồ sơ; quá hạn còn 475 hồ sơ.', ['solved=877', 'solved_on_time=402']],
  ['Tiếp nhận 420, giải quyết 418, trong hạn 02.', ['received=420', 'solved=418', 'in_process_within=2']],
  ['12/96 xã, phường có hồ sơ quá hạn trên 10 hồ sơ.', []],
  ['Tiến độ giải quyết hồ sơ đạt 19,6/20 điểm.', []],
  ['Số hồ sơ tiếp nhận tăng 137 hồ sơ so với cùng kỳ.', []],
  ['Phấn đấu tiếp nhận trực tuyến 2.000 hồ sơ.', []],
  ['Trong khi đó, cả nước đã tiếp nhận 7,6 triệu hồ sơ.', []],
  ['Kế hoạch CCHC năm 2023 xác định 30 nhiệm vụ được giao cụ thể cho từng công chức.', ['plan_tasks=30']],
])('%s', (text, expected) => {
  const { facts } = findFacts(documentOfText(text));
  expect(facts.map(({ name, value }) => `${name}=${value}`)).toEqual(expected);
});

test.each([
  [
    'Tiếp nhận 1.157 hồ sơ (Hệ thống của tỉnh tiếp nhận 857; Hệ thống của Bộ Tư pháp tiếp nhận 300).',
    ['1157: ', '857: Hệ thống của tỉnh', '300: Hệ thống của Bộ Tư pháp'],
  ],
  ['Trong quý III tiếp nhận 500 hồ sơ, lũy kế 1.500 hồ sơ.', ['500: quý III', '1500: lũy kế; quý III']],
  ['Theo Sở Nội vụ, phường đã tiếp nhận 2.020 hồ sơ.', ['2020: ']],
  ['UBND phường An Cựu tiếp nhận 900 hồ sơ.', ['900: UBND phường An Cựu']],
  ['Đặc khu Phú Quý tiếp nhận 1.233 hồ sơ.', ['1233: Đặc khu Phú Quý']],
])('whose figures: %s', (text, expected) => {
  const { facts } = findFacts(documentOfText(text));
  expect(facts.map(({ value, scope }) => `${value}: ${scopeText(scope)}`)).toEqual(expected);
  expect(reportReading(facts, 'xa').conflicts).toEqual([]);
});
