/**
 * A twenty-fourth set: a commune's clerk, a department, a newspaper, a plan, a portal, 2019 to 2026; written from memory of such
 * texts, in words of our own; written before the reader was run on it; see `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TWENTY_FOUR: Readonly<Record<string, readonly Measured[]>> = {
  'a clerk of a commune': [
    [
      'Trong quý III, Trung tâm Phục vụ hành chính công xã tiếp nhận 2.316 hồ sơ, trong đó tồn kỳ trước chuyển qua 41 hồ sơ, tiếp nhận mới 2.275 hồ sơ (trực tuyến 2.190, trực tiếp 85).',
      'received=2316 carried_over=41 received_new=2275 online=2190',
    ],
    [
      'Kết quả: đã giải quyết 2.268 hồ sơ (trước hạn 2.105 hồ sơ, đúng hạn 160 hồ sơ, quá hạn 03 hồ sơ); đang giải quyết 48 hồ sơ, đều trong hạn.',
      'solved=2268 solved_early=2105 solved_on_time=160 solved_late=3 in_process=48',
    ],
    ['Có 22 hồ sơ đã có kết quả nhưng chưa trả do công dân chưa đến nhận.', ''],
    [
      'Hồ sơ trễ hạn: 04 hồ sơ, đã thực hiện xin lỗi 04/04 trường hợp theo quy định.',
      '?solved_late|in_process_overdue=4',
    ],
    ['Hồ sơ trực tuyến chờ tiếp nhận: 06 hồ sơ; chậm tiếp nhận: 02 hồ sơ.', 'awaiting_reception=6 late_reception=2'],
    ['Tổng số TTHC thực hiện tại xã là 412 thủ tục, trong đó 218 thủ tục toàn trình, 131 thủ tục một phần.', ''],
    ['Trong kỳ xã không có hồ sơ nào bị trễ hạn, không phát sinh hồ sơ phải trả lại.', 'solved_late=0 returned=0'],
    ['Số hồ sơ công dân xin rút là 05; số hồ sơ từ chối tiếp nhận là 03.', 'returned=3'],
    ['Lĩnh vực chứng thực: tiếp nhận 1.120 hồ sơ, giải quyết 1.120 hồ sơ, đạt 100%.', 'received=1120 solved=1120'],
    [
      'Tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt 99,87%, tăng 0,42% so với quý trước (99,45%).',
      'rate_on_time=99.87',
    ],
    ['Đã số hóa 2.190/2.275 thành phần hồ sơ, đạt 96,3%.', ''],
    ['Xã có 18 thôn, đã thành lập 18 tổ công nghệ số cộng đồng với 126 thành viên.', ''],
    [
      'UBND xã đã cử 04 công chức tham dự tập huấn, tuyên truyền 32 tin bài trên Trang thông tin điện tử.',
      'news_items=32',
    ],
    [
      'Được tỉnh giao 86 nhiệm vụ, đã hoàn thành 79 nhiệm vụ (đúng hạn 78, quá hạn 01), còn 07 nhiệm vụ trong hạn.',
      'tasks_assigned=86 tasks_on_time=78 tasks_done_late=1 tasks_in_process=7',
    ],
    [
      'Kế hoạch CCHC năm đề ra 38 nhiệm vụ, đến nay đã hoàn thành 29/38 nhiệm vụ.',
      'plan_tasks=38 plan_tasks_done=29 plan_tasks=38',
    ],
    ['Số biên chế công chức được giao 42, hiện có mặt 39.', 'staff_assigned=42 staff_present=39'],
    ['UBND xã tiếp nhận 03 phản ánh, kiến nghị của người dân, đã xử lý 03.', 'petitions=3'],
    [
      'Số hồ sơ quá hạn đang giải quyết là 02 hồ sơ thuộc lĩnh vực đất đai, nguyên nhân do chờ xác minh 01 hồ sơ, do lỗi phần mềm 01 hồ sơ.',
      'in_process_overdue=2',
    ],
  ],
  'a department of the province': [
    [
      'Toàn tỉnh tiếp nhận 152.410 hồ sơ, trong đó cấp tỉnh tiếp nhận 38.112 hồ sơ, cấp xã tiếp nhận 114.298 hồ sơ.',
      'received=152410 received=38112 received=114298',
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 93,6%; do các sở, ngành tiếp nhận đạt 97,1%, do UBND cấp xã tiếp nhận đạt 92,4%.',
      'rate_online=93.6 rate_online=97.1 rate_online=92.4',
    ],
    [
      'Toàn tỉnh còn 61 hồ sơ quá hạn chưa giải quyết (phường Tân Lập 23, xã Hòa Bình 20, xã Phú Sơn 18).',
      'in_process_overdue=61',
    ],
    [
      'Có 35 hồ sơ giải quyết quá hạn, tập trung tại Sở Xây dựng (12 hồ sơ), xã Phú Sơn (9 hồ sơ) và các đơn vị khác (14 hồ sơ).',
      'solved_late=35',
    ],
    ['Chỉ tiêu 1: Tỷ lệ hồ sơ giải quyết đúng hạn: 99,1% (đạt).', 'rate_on_time=99.1'],
    ['Chỉ tiêu 2: Tỷ lệ hồ sơ tiếp nhận trực tuyến: 84,7% (chưa đạt, mục tiêu 90%).', 'rate_online=84.7'],
    [
      'Số hồ sơ đã giải quyết trong kỳ: 148.902, trong đó trước hạn: 121.040; đúng hạn: 27.712; quá hạn: 150.',
      'solved=148902 solved_early=121040 solved_on_time=27712 solved_late=150',
    ],
    [
      'Số hồ sơ đang giải quyết: 3.508, trong đó trong hạn 3.447, quá hạn 61.',
      'in_process=3508 in_process_within=3447 in_process_overdue=61',
    ],
    ['So với cùng kỳ năm 2024 (tiếp nhận 131.020 hồ sơ), số hồ sơ tăng 16,3%.', ''],
    ['Cùng kỳ năm trước, tỷ lệ này là 88,2%.', ''],
    [
      'Trong kỳ đã công bố 214 TTHC, bãi bỏ 37 TTHC; tổng số TTHC thuộc thẩm quyền giải quyết của tỉnh là 2.041 TTHC.',
      'procedures=2041',
    ],
    [
      'Sở Tư pháp tham mưu ban hành 18 văn bản quy phạm pháp luật; tự kiểm tra 18 văn bản, rà soát 64 văn bản.',
      'legal_documents=18 legal_documents_checked=18 legal_documents_reviewed=64',
    ],
    ['09/16 sở, ngành có tỷ lệ hồ sơ trực tuyến đạt 100%.', ''],
    ['Vẫn còn 12 xã có tỷ lệ giải quyết đúng hạn dưới 95%.', ''],
    [
      'Theo Hệ thống thông tin giải quyết TTHC tỉnh, tiếp nhận 140.110 hồ sơ; theo Hệ thống của Bộ Tư pháp, tiếp nhận 12.300 hồ sơ.',
      'received=140110 received=12300',
    ],
    [
      'Số hồ sơ chậm tiếp nhận toàn tỉnh là 214 hồ sơ (cấp tỉnh 12, cấp xã 202).',
      'late_reception=214 late_reception=12 late_reception=202',
    ],
    [
      'UBND tỉnh giao các sở, ngành 912 nhiệm vụ; đã hoàn thành đúng hạn 870, quá hạn 05, đang thực hiện 37.',
      'tasks_assigned=912 tasks_on_time=870 tasks_overdue=5 tasks_in_process=37',
    ],
  ],
  'a newspaper': [
    [
      'Từ ngày 1/7 đến nay, phường tiếp nhận hơn 9.400 hồ sơ, trong đó gần 9.100 hồ sơ nộp trực tuyến; tỷ lệ giải quyết đúng hạn đạt 99,6%.',
      'received>9400 online<9100 rate_on_time=99.6',
    ],
    ['Trung bình mỗi ngày Trung tâm đón khoảng 180 lượt người dân đến làm thủ tục.', ''],
    ['Theo ông Hùng, tháng đầu xã chỉ giải quyết đúng hạn 91% hồ sơ, nay đã nâng lên 99,2%.', 'rate_on_time=99.2'],
    ['Chị Lan, thôn 4, nộp 2 hồ sơ và nhận kết quả sau 30 phút.', ''],
    ['Sau 3 tháng vận hành, 34 địa phương tiếp nhận 6,5 triệu hồ sơ, riêng tỉnh là 152.000 hồ sơ.', 'received=152000'],
    [
      'Đã có 4.812 hồ sơ được giải quyết, chỉ 6 hồ sơ chậm hẹn, chiếm 0,12%.',
      'solved=4812 ?solved_late|in_process_overdue=6 rate_late=0.12',
    ],
    ['Xã phấn đấu đến cuối năm 95% hồ sơ được nộp trực tuyến, không để hồ sơ quá hạn.', ''],
    ['Riêng ngày 15/8, phường tiếp nhận kỷ lục 312 hồ sơ.', ''],
    ['Với 5.120 hồ sơ được tiếp nhận, xã là một trong 5 đơn vị có lượng hồ sơ cao nhất tỉnh.', 'received=5120'],
    ['Tỷ lệ hồ sơ trực tuyến tăng từ 62% lên 94,5% chỉ sau 4 tháng.', ''],
    ['Đoàn viên thanh niên đã hỗ trợ người dân nộp 1.240 hồ sơ trực tuyến.', ''],
    ['Hiện toàn phường chỉ còn 27 hồ sơ đang xử lý, không có hồ sơ quá hạn.', 'in_process=27 in_process_overdue=0'],
  ],
  'a plan and a resolution': [
    ['Mục tiêu: 100% hồ sơ TTHC được giải quyết đúng hạn; tối thiểu 85% hồ sơ được nộp trực tuyến.', ''],
    ['Giao Trung tâm Phục vụ hành chính công xã duy trì tỷ lệ giải quyết đúng hạn từ 98% trở lên.', ''],
    ['Yêu cầu các đơn vị giải quyết dứt điểm 61 hồ sơ quá hạn trước ngày 30/9.', ''],
    ['Kế hoạch gồm 7 nội dung, 36 nhiệm vụ, phân công cụ thể cho 9 phòng, ban.', ''],
    ['Phê duyệt danh mục 128 TTHC cung cấp dịch vụ công trực tuyến toàn trình.', ''],
    ['Cắt giảm tối thiểu 30% thời gian giải quyết TTHC, 30% chi phí tuân thủ.', ''],
    ['Đến hết năm 2026, tỷ lệ hồ sơ trực tuyến đạt 95%, tỷ lệ hài lòng đạt 95%.', ''],
  ],
  'a portal': [
    [
      'Tiếp nhận: 3.402 | Đã xử lý: 3.310 | Đúng hạn: 3.301 | Quá hạn: 9 | Đang xử lý: 92',
      'received=3402 solved=3310 solved_on_time=3301 solved_late=9 in_process=92',
    ],
    [
      'Hồ sơ đã tiếp nhận 1.204; hồ sơ đã xử lý 1.150; tỷ lệ đúng hạn 99,3 %.',
      'received=1204 solved=1150 rate_on_time=99.3',
    ],
    [
      'Tháng 9/2025: 812 hồ sơ tiếp nhận, 790 hồ sơ giải quyết, 97,3% trực tuyến.',
      'received=812 solved=790 rate_online=97.3',
    ],
    ['Mức độ hài lòng: 18/18 điểm; số hóa hồ sơ: 21,4/22 điểm.', ''],
    ['Tiến độ giải quyết: 19,6/20 điểm; dịch vụ công trực tuyến: 11,2/12 điểm.', ''],
    ['Nộp trực tuyến: 2.980 hồ sơ (87,6%); nộp trực tiếp: 422 hồ sơ (12,4%).', 'online=2980 rate_online=87.6'],
    [
      'Tổng số hồ sơ: 3.402; trong hạn: 3.301; trễ hạn: 9.',
      '?in_process_within|solved_early_or_on_time=3301 ?solved_late|in_process_overdue=9',
    ],
    ['Hồ sơ toàn trình: 1.820; hồ sơ một phần: 1.160.', 'online_full=1820 online_partial=1160'],
  ],
};
