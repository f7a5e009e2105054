/**
 * A twenty-first set: the kinds in which other units' texts went wrong, each in wordings that no earlier set has; written
 * before the reader was run on it; see `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TWENTY_ONE: Readonly<Record<string, readonly Measured[]>> = {
  'taking up': [
    ['Trong quý phát sinh 09 hồ sơ trực tuyến bị tiếp nhận muộn so với thời hạn 08 giờ làm việc.', 'late_reception=9'],
    ['Hồ sơ tiếp nhận trực tuyến chậm: 14/1.020 hồ sơ.', 'late_reception=14'],
    ['Tính đến 17 giờ ngày 14/12, trên Cổng còn 06 hồ sơ công dân đã nộp, đang đợi tiếp nhận.', 'awaiting_reception=6'],
    ['Đã tiếp nhận 1.006 hồ sơ, 08 hồ sơ chưa tiếp nhận (mới nộp trong ngày).', 'received=1006'],
    ['Trường hợp tiếp nhận trễ: 05, tất cả đã gửi phiếu xin lỗi.', 'late_reception=5'],
    ['11 hồ sơ quá thời hạn tiếp nhận, gồm 07 hồ sơ hộ tịch, 04 hồ sơ đất đai.', 'late_reception=11'],
    ['Tiếp nhận đúng hạn 998 hồ sơ, tiếp nhận quá hạn 08 hồ sơ.', 'late_reception=8'],
  ],
  'verbs and pairs': [
    ['Kết quả tiếp nhận - trả kết quả: 1.144/1.157 hồ sơ.', 'solved=1144 received=1157'],
    ['Giải quyết xong 640 trên tổng số 655 hồ sơ tiếp nhận.', 'solved=640 received=655'],
    ['Số hồ sơ đã giải quyết trên số hồ sơ tiếp nhận: 640/655.', 'solved=640 received=655'],
    ['655 hồ sơ đầu vào, 640 hồ sơ đầu ra.', ''],
    ['Thụ lý 655 hồ sơ, ra kết quả 640 hồ sơ.', ''],
    ['Trung tâm đã thực hiện tiếp nhận và trả kết quả cho 640/655 lượt hồ sơ.', 'solved=640 received=655'],
    ['Đã tiếp nhận và chuyển xử lý 655 hồ sơ.', 'received=655'],
    ['Toàn bộ 655 hồ sơ tiếp nhận đều được giải quyết trước hạn.', 'solved_early=655'],
    ['Có 655 lượt công dân đến nộp, nhận kết quả hồ sơ.', ''],
    ['Số hóa 655 hồ sơ đầu vào, cấp 640 kết quả điện tử.', ''],
  ],
  'what is left': [
    ['Đến 30/9 vẫn còn tới 07 hồ sơ bị quá hạn.', 'in_process_overdue=7'],
    [
      'Hiện tại còn tồn 07 hồ sơ, trong đó quá hạn 02, trong hạn 05.',
      'in_process=7 in_process_overdue=2 in_process_within=5',
    ],
    ['Số hồ sơ còn phải tiếp tục giải quyết trong kỳ tới: 33 hồ sơ.', 'in_process=33'],
    ['Còn 33 hồ sơ (31 chưa tới hạn, 02 đã trễ).', 'in_process_within=31 in_process_overdue=2'],
    [
      'Trước hạn 500, đúng hạn 102, còn lại 04 hồ sơ giải quyết trễ hạn.',
      'solved_early=500 solved_on_time=102 ?solved_late|in_process_overdue=4',
    ],
    ['Hồ sơ trễ hạn chỉ còn 0,2%.', 'rate_late=0.2'],
    ['Chỉ còn 03 hồ sơ chưa trả cho công dân do chưa đến nhận.', ''],
    ['Không còn hồ sơ nào tồn đọng, kéo dài.', ''],
    ['Tuyệt nhiên không có một hồ sơ nào bị chậm.', 'solved_late=0'],
    ['Hồ sơ quá hạn: không có. Hồ sơ trả lại: không.', 'solved_late=0 returned=0'],
    ['Số hồ sơ trễ hẹn: 0.', '?solved_late|in_process_overdue=0'],
  ],
  'totals, words, levels': [
    ['Trong kỳ toàn xã tiếp nhận tổng cộng tất cả là 702 hồ sơ.', 'received=702'],
    ['702 là tổng số hồ sơ mà Trung tâm tiếp nhận trong kỳ.', 'received=702'],
    ['Cộng chung cả hai hệ thống, phường tiếp nhận 1.402 hồ sơ.', 'received=1402'],
    ['Tiếp nhận một nghìn hai trăm linh ba hồ sơ, trả chín trăm hồ sơ.', 'received=1203 solved=900'],
    ['Có hai mươi lăm hồ sơ nộp qua Cổng dịch vụ công.', 'online=25'],
    ['Ba hồ sơ bị trả lại, bốn hồ sơ phải bổ sung.', 'returned=3 supplement=4'],
    ['Tiếp nhận hồ sơ mức 4 là 132 hồ sơ, mức 3 là 547 hồ sơ.', 'online_full=132 online_partial=547'],
    ['Dịch vụ công mức độ 4 có 132 hồ sơ.', 'online_full=132'],
    ['Đã cung cấp 63 dịch vụ công mức độ 4.', ''],
    ['Thực hiện theo khoản 2 Điều 9 Nghị định 118, xã đã tiếp nhận 702 hồ sơ.', 'received=702'],
    ['Tại 03 thôn, 05 tổ công tác lưu động tiếp nhận 96 hồ sơ tại nhà.', ''],
    ['04 quầy giao dịch đã tiếp nhận, hướng dẫn và giải quyết 1.402 hồ sơ.', 'received=1402'],
  ],
  'plans, tasks': [
    ['Xã đã phân công 30 nhiệm vụ của Kế hoạch CCHC năm 2026 cho 8 công chức phụ trách.', 'plan_tasks=30'],
    [
      'Kế hoạch số 15/KH-UBND về cải cách hành chính năm 2026 giao 8 phòng, đơn vị chủ trì 30 nhiệm vụ.',
      'plan_tasks=30',
    ],
    ['Trên cơ sở 30 nhiệm vụ tại Kế hoạch CCHC, UBND phường giao từng phòng thực hiện.', 'plan_tasks=30'],
    [
      'Tổng nhiệm vụ tỉnh giao: 44; đã hoàn thành đúng hạn: 41; quá hạn: 0; còn trong hạn: 3.',
      'tasks_assigned=44 tasks_on_time=41 tasks_overdue=0 tasks_in_process=3',
    ],
    ['Thành phố giao phường 44 nhiệm vụ, phường hoàn thành cả 44 nhiệm vụ.', 'tasks_assigned=44'],
    ['Chủ tịch UBND xã giao 12 nhiệm vụ cho các thôn.', ''],
    [
      'Đã hoàn thành 41/44 nhiệm vụ UBND tỉnh giao (93,2%), trong đó 40 nhiệm vụ đúng hạn, 01 nhiệm vụ quá hạn.',
      'tasks_assigned=44 tasks_on_time=40 tasks_done_late=1',
    ],
    ['Nhiệm vụ quá hạn chưa hoàn thành: 03 nhiệm vụ do Chủ tịch UBND tỉnh giao.', 'tasks_open_overdue=3'],
  ],
  'handed back, merged, thresholds': [
    ['Từ chối 03 hồ sơ, công dân tự rút 02 hồ sơ.', 'returned=3'],
    ['Trả hồ sơ về cho người nộp: 06 trường hợp do kê khai sai.', 'returned=6'],
    ['Theo đề nghị của người dân, Trung tâm đã trả lại 04 hồ sơ.', 'returned=4'],
    ['Tổng hồ sơ đã giải quyết và đang giải quyết là 1.157.', ''],
    ['Hồ sơ trước hạn, đúng hạn và trễ hạn: 1.144.', ''],
    ['Hồ sơ đúng hạn và đang trong hạn đạt 99,9%.', ''],
    ['Đơn vị có từ 300 hồ sơ/tháng trở lên được bố trí thêm 01 người.', ''],
    ['Mục tiêu quý IV: không quá 05 hồ sơ trễ hạn.', ''],
    ['Nhiều hơn quý trước 214 hồ sơ, ít hơn cùng kỳ 30 hồ sơ.', ''],
    ['Chênh giữa hai hệ thống là 18 hồ sơ.', ''],
    ['Xã bạn cùng khu vực tiếp nhận 2.310 hồ sơ trong cùng thời gian.', ''],
    ['Cả thành phố có hơn 1,2 triệu hồ sơ, riêng phường 14.204 hồ sơ.', ''],
  ],
  'places, systems, times': [
    ['Trong 1.157 hồ sơ, có 857 hồ sơ trên hệ thống của tỉnh, 300 hồ sơ trên phần mềm hộ tịch của Bộ Tư pháp.', ''],
    [
      'Theo Cổng Dịch vụ công quốc gia, phường tiếp nhận 1.130 hồ sơ; theo hệ thống của tỉnh là 1.157 hồ sơ.',
      'received=1130 received=1157',
    ],
    ['Lũy kế 9 tháng tiếp nhận 3.402 hồ sơ, riêng quý III 1.157 hồ sơ.', 'received=3402 received=1157'],
    ['Tháng 7: 380 hồ sơ, tháng 8: 402 hồ sơ, tháng 9: 375 hồ sơ tiếp nhận.', 'received=375'],
    ['Quý III/2025 tiếp nhận 1.157 hồ sơ (quý II/2025: 902 hồ sơ).', 'received=1157'],
    ['Cùng kỳ năm 2024 xã tiếp nhận 1.020 hồ sơ.', ''],
    ['Năm 2024, tỷ lệ đúng hạn đạt 99,1%; 9 tháng năm 2025 đạt 99,7%.', 'rate_on_time=99.1 rate_on_time=99.7'],
  ],
};
