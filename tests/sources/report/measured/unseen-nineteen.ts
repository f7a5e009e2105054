/**
 * A nineteenth set: a clerk of a mountain commune, a provincial department, tables turned into prose, lists; modelled on
 * public texts, in words of our own; written before the reader was run on it; see `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_NINETEEN: Readonly<Record<string, readonly Measured[]>> = {
  'mountain communes': [
    [
      'Trong tháng bộ phận 1 cửa xã nhận 86 HS, làm xong 84 HS, còn 2 HS đang làm, không HS nào bị trễ.',
      'received=86 solved=84 in_process=2 solved_late=0 in_process_overdue=0',
    ],
    ['HS tiếp nhận trong kỳ: 312 (trong đó nộp online 205, nộp giấy 107).', 'received=312 online=205'],
    ['Tổng HS: 415; đúng hẹn: 409; trễ hẹn: 6.', 'solved_on_time=409 solved_late=6'],
    ['Do địa bàn chia cắt, bà con ở 4 bản xa nhất phải đi 22 km để nộp hồ sơ.', ''],
    ['Xã có 11 bản, 1.204 hộ, 6.011 khẩu; 93% là đồng bào dân tộc thiểu số.', ''],
    [
      'Từ đầu tháng 7 đến nay TTPVHCC xã đã tiếp nhận 1.530 hồ sơ, trả được 1.502 hồ sơ, trong đó 1.499 HS trả sớm và đúng hẹn.',
      'received=1530 solved=1502 solved_early_or_on_time=1499',
    ],
    ['Còn lại 28 HS, tất cả đều đang trong thời hạn xử lý.', 'in_process_within=28'],
    ['Mạng yếu nên tháng 8 có 3 ngày không tiếp nhận được hồ sơ trực tuyến.', ''],
    ['Tổ công nghệ số cộng đồng 11 bản đã giúp 640 lượt bà con nộp hồ sơ qua mạng.', ''],
    ['Tỷ lệ hồ sơ online của xã mới được 64,2 %, thấp hơn chỉ tiêu tỉnh giao (80%).', 'rate_online=64.2'],
    ['Trong kỳ có 02 HS phải trả lại vì thiếu giấy tờ, 05 HS đề nghị bà con bổ sung.', 'returned=2 supplement=5'],
    ['Xã chưa có phản ánh, kiến nghị nào gửi đến; hòm thư góp ý có 03 thư khen.', 'petitions=0'],
    ['Được giao 58 biên chế, có mặt 49, thiếu 09 người.', 'staff_assigned=58 staff_present=49'],
    ['Phát thanh 24 lượt bằng tiếng Mông, tiếng Thái về cách nộp hồ sơ qua mạng.', ''],
    ['Viết được 15 tin, bài về CCHC đăng trên trang của xã.', 'news_items=15'],
    [
      'UBND tỉnh giao 31 việc, xã xong 29 việc đúng hạn, 02 việc chưa tới hạn.',
      'tasks_assigned=31 tasks_on_time=29 tasks_in_process=2',
    ],
    ['HĐND xã ra 02 nghị quyết là VBQPPL, UBND xã không ban hành VBQPPL nào.', 'legal_documents=2'],
    ['Rà soát 2 văn bản quy phạm pháp luật, không có văn bản nào hết hiệu lực.', 'legal_documents_reviewed=2'],
  ],
  departments: [
    [
      'Tính đến 15/9/2025, toàn tỉnh tiếp nhận 214.508 hồ sơ TTHC (cấp tỉnh 60.214 hồ sơ, cấp xã 154.294 hồ sơ); đã giải quyết 203.870 hồ sơ, trong đó trước và đúng hạn 202.951 hồ sơ (đạt 99,55%), quá hạn 919 hồ sơ (chiếm 0,45%); đang giải quyết 10.638 hồ sơ.',
      'received=214508 received=60214 received=154294 solved=203870 solved_early_or_on_time=202951 rate_on_time=99.55 solved_late=919 rate_late=0.45 in_process=10638',
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến của tỉnh đạt 88,4%, xếp thứ 7/34 tỉnh, thành phố; tỷ lệ hồ sơ toàn trình đạt 61,2%; tỷ lệ số hóa hồ sơ, kết quả đạt 92,7%.',
      'rate_online=88.4',
    ],
    [
      'Sở đã tham mưu UBND tỉnh ban hành 14 quyết định công bố danh mục TTHC với 312 TTHC, gồm 96 TTHC ban hành mới, 180 TTHC sửa đổi, bổ sung và 36 TTHC bị bãi bỏ.',
      '',
    ],
    [
      'Trong kỳ, Sở tiếp nhận 3.204 hồ sơ (2.980 hồ sơ mới, 224 hồ sơ kỳ trước chuyển qua); đã xử lý 3.051 hồ sơ, 100% đúng hạn và trước hạn; số còn lại 153 hồ sơ đang trong quy trình xử lý.',
      'received=3204 received_new=2980 carried_over=224 solved=3051 rate_on_time=100 in_process=153',
    ],
    [
      'Sở được UBND tỉnh giao 402 nhiệm vụ; hoàn thành trước hạn 120, đúng hạn 251, quá hạn 04; đang triển khai trong hạn 27 nhiệm vụ.',
      'tasks_assigned=402 tasks_on_time=251 tasks_overdue=4 tasks_in_process=27',
    ],
    [
      'Đã kiểm tra 42 văn bản QPPL do cấp xã gửi đến, phát hiện 03 văn bản sai thể thức; tự kiểm tra 18 văn bản QPPL của UBND tỉnh.',
      'legal_documents_checked=42 legal_documents_checked=18',
    ],
    [
      'Qua theo dõi trên hệ thống, 12/96 xã, phường có hồ sơ quá hạn trên 10 hồ sơ; 05 xã có tỷ lệ hồ sơ trực tuyến dưới 50%.',
      '',
    ],
    [
      'Tổng số biên chế công chức được Trung ương giao cho tỉnh năm 2025 là 2.104, đã thực hiện 2.011.',
      'staff_assigned=2104 staff_present=2011',
    ],
    [
      'Văn phòng UBND tỉnh đã chuyển 37 phản ánh, kiến nghị đến các cơ quan xử lý; 35 phản ánh, kiến nghị đã có trả lời.',
      '',
    ],
    ['So với 6 tháng đầu năm 2024, số hồ sơ tiếp nhận tăng 12.034 hồ sơ, số hồ sơ quá hạn giảm 421 hồ sơ.', ''],
    [
      'Số hồ sơ chậm tiếp nhận qua Cổng Dịch vụ công quốc gia là 214 hồ sơ, trong đó 180 hồ sơ đã có thư xin lỗi, 34 hồ sơ chưa thực hiện xin lỗi.',
      'late_reception=214 late_reception_apology=180 late_reception_no_apology=34',
    ],
    ['Còn 63 hồ sơ ở trạng thái chờ tiếp nhận quá 8 giờ làm việc.', 'awaiting_reception=63'],
    [
      'Thực hiện Kế hoạch CCHC năm 2025 của tỉnh, Sở chủ trì 46 nhiệm vụ, đã hoàn thành 33 nhiệm vụ, đang thực hiện 13 nhiệm vụ.',
      'plan_tasks=46 plan_tasks_done=33',
    ],
    ['Tổ chức kiểm tra CCHC tại 06 sở, ngành và 18 xã, phường, đạt 100% kế hoạch.', ''],
    ['Chi trả không dùng tiền mặt cho 41.204 đối tượng, đạt 96%.', ''],
  ],
  'tables in prose': [
    [
      'Lĩnh vực hộ tịch: tiếp nhận 420, giải quyết 418, trong hạn 02; lĩnh vực chứng thực: tiếp nhận 1.210, giải quyết 1.210; lĩnh vực đất đai: tiếp nhận 96, giải quyết 80, đang giải quyết 16.',
      'received=420 solved=418 in_process_within=2 received=1210 solved=1210 received=96 solved=80 in_process=16',
    ],
    [
      'Tổng số: 1.726 hồ sơ tiếp nhận, 1.708 hồ sơ đã giải quyết, 18 hồ sơ đang giải quyết.',
      'received=1726 solved=1708 in_process=18',
    ],
    ['Tiếp nhận trực tiếp: 120 hồ sơ; tiếp nhận trực tuyến: 1.590 hồ sơ; tiếp nhận qua BCCI: 16 hồ sơ.', 'online=1590'],
    ['Trả trước hạn: 1.502; trả đúng hạn: 204; trả quá hạn: 02.', ''],
    [
      'Hồ sơ trả trước hạn: 1.502; trả đúng hạn: 204; trả quá hạn: 02.',
      'solved_early=1502 solved_on_time=204 solved_late=2',
    ],
    [
      '- Hồ sơ tiếp nhận: 2.011 hồ sơ, gồm: + Kỳ trước chuyển sang: 31 hồ sơ; + Mới tiếp nhận: 1.980 hồ sơ.',
      'received=2011 carried_over=31 received_new=1980',
    ],
    [
      '- Số hồ sơ đã giải quyết: 1.990 hồ sơ (đạt 98,96% tổng số hồ sơ tiếp nhận), trong đó giải quyết đúng và trước hạn 1.988 hồ sơ, đạt 99,9%.',
      'solved=1990 solved_early_or_on_time=1988 rate_on_time=99.9',
    ],
    [
      '- Số hồ sơ đang giải quyết: 21 hồ sơ (chưa đến hạn: 20; đã quá hạn: 01).',
      'in_process=21 in_process_within=20 in_process_overdue=1',
    ],
    [
      'Chỉ tiêu 1: Tỷ lệ hồ sơ trực tuyến: 85% (đạt); Chỉ tiêu 2: Tỷ lệ đúng hạn: 99,9% (đạt).',
      'rate_online=85 rate_on_time=99.9',
    ],
    [
      'Quý I: tiếp nhận 602, giải quyết 600; Quý II: tiếp nhận 640, giải quyết 631.',
      'received=602 solved=600 received=640 solved=631',
    ],
    [
      'Dịch vụ công trực tuyến: toàn trình 88 TTHC, một phần 57 TTHC; hồ sơ phát sinh: toàn trình 402 hồ sơ, một phần 371 hồ sơ.',
      'online_full=402 online_partial=371',
    ],
    ['Điểm CCHC năm 2024: 84,2/100 điểm, xếp hạng 11/30 xã.', ''],
    [
      'Kết quả chấm điểm Bộ chỉ số 766 của xã đạt 88,6 điểm: công khai minh bạch 17,2/18; tiến độ giải quyết 19,6/20; dịch vụ công trực tuyến 9,1/12; số hóa hồ sơ 19/22.',
      '',
    ],
    ['Thu phí, lệ phí trực tuyến được 24.560.000 đồng/312 hồ sơ.', ''],
  ],
};
