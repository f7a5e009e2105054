/** Paragraphs as several facts stand together in communes', wards', provinces' and portals' texts; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const OTHER_WRITERS: Readonly<Record<string, readonly Measured[]>> = {
  communes: [
    [
      'Kết quả giải quyết TTHC: Trong kỳ, bộ phận 1 cửa xã đã tiếp nhận 512 hồ sơ (trong đó hồ sơ kỳ trước chuyển sang 7, tiếp nhận mới 505), đã giải quyết 500 hồ sơ, trước hạn là 460 HS, đúng hạn 39 HS, quá hạn 01 HS, số HS đang giải quyết là 12 HS.',
      'received=512 carried_over=7 received_new=505 solved=500 solved_early=460 solved_on_time=39 solved_late=1 in_process=12',
    ],
    [
      'Từ đầu năm đến nay UBND xã đã tiếp nhận và giải quyết 1.245 hồ sơ, cụ thể: Tư pháp - hộ tịch 1.000 hồ sơ, địa chính 145 hồ sơ, LĐTBXH 100 hồ sơ.',
      'received=1245',
    ],
    [
      'Tổng HS: 345. Trong đó: Đã giải quyết 340 (đúng hạn 340, trễ hạn 0), đang giải quyết 5.',
      'solved=340 solved_on_time=340 solved_late=0 in_process=5',
    ],
    [
      '- Số hồ sơ tiếp nhận trực tuyến: 456 hồ sơ/tổng số 500 hồ sơ tiếp nhận, đạt 91,2%.',
      'online=456 received=500 rate_online=91.2',
    ],
    [
      'Trong quý I xã nhận được 19 nhiệm vụ do UBND huyện giao, đã thực hiện xong 17 nhiệm vụ, còn 2 nhiệm vụ trong hạn.',
      'tasks_assigned=19 tasks_in_process=2',
    ],
    [
      'Hồ sơ đã giải quyết 310 hồ sơ, đạt 100% đúng hạn, không có hồ sơ trễ hẹn, quá hạn.',
      'solved=310 rate_on_time=100 solved_late=0',
    ],
    [
      'Số hồ sơ tiếp nhận là: 1.020 hồ sơ; Số hồ sơ giải quyết là: 1.015 hồ sơ; Số hồ sơ giải quyết quá hạn là: 0 hồ sơ; Số hồ sơ đang giải quyết: 5 hồ sơ (chưa đến hạn).',
      'received=1020 solved=1015 solved_late=0 in_process_within=5',
    ],
    ['Nhìn chung các hồ sơ đều được giải quyết trước và đúng hạn (985/985 hồ sơ).', 'solved_early_or_on_time=985'],
    [
      'Tổng số hồ sơ đã tiếp nhận và trả kết quả là 420 hồ sơ, trong đó trả trước hạn 400, trả đúng hạn 20.',
      'received=420 solved_early=400 solved_on_time=20',
    ],
    [
      'UBND xã cử 02 công chức tham gia tập huấn phần mềm một cửa; bố trí 05 máy tính, 02 máy scan tại Bộ phận Một cửa.',
      '',
    ],
    ['Niêm yết 145/145 thủ tục hành chính thuộc thẩm quyền của xã tại Bộ phận Một cửa.', 'procedures=145'],
    ['Trong 6 tháng đầu năm, UBND xã ban hành 01 quyết định là văn bản quy phạm pháp luật.', 'legal_documents=1'],
  ],
  wards: [
    [
      'Từ 01/7/2025 đến 30/9/2025, Trung tâm Phục vụ hành chính công phường tiếp nhận 8.812 hồ sơ (trong đó: 8.102 hồ sơ trực tuyến, chiếm 91,9%; 710 hồ sơ trực tiếp và bưu chính). Đã giải quyết 8.645 hồ sơ, trong đó đúng và trước hạn 8.633 hồ sơ (99,86%), trễ hạn 12 hồ sơ (0,14%); đang giải quyết 167 hồ sơ (166 hồ sơ trong hạn, 01 hồ sơ quá hạn).',
      'period_from=2025-07-01 period_to=2025-09-30 received=8812 online=8102 rate_online=91.9 solved=8645 solved_early_or_on_time=8633 rate_on_time=99.86 solved_late=12 rate_late=0.14 in_process=167 in_process_within=166 in_process_overdue=1',
    ],
    [
      'Theo Hệ thống thông tin giải quyết TTHC thành phố, số hồ sơ tiếp nhận là 5.120 hồ sơ; trên Hệ thống đăng ký và quản lý hộ tịch của Bộ Tư pháp là 640 hồ sơ.',
      'received=5120 received=640',
    ],
    [
      'Hồ sơ chậm tiếp nhận: 14 hồ sơ (đã có thư xin lỗi: 12 hồ sơ; chưa có thư xin lỗi: 02 hồ sơ); hồ sơ chờ tiếp nhận: 05 hồ sơ.',
      'late_reception=14 late_reception_apology=12 late_reception_no_apology=2 awaiting_reception=5',
    ],
    [
      'Có 23 hồ sơ bị từ chối tiếp nhận, 31 hồ sơ yêu cầu bổ sung, 6 hồ sơ công dân xin rút.',
      'returned=23 supplement=31',
    ],
    [
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,86%, tỷ lệ hồ sơ trực tuyến đạt 91,9%, tỷ lệ số hóa đạt 98%, tỷ lệ thanh toán trực tuyến đạt 76,4%.',
      'rate_on_time=99.86 rate_online=91.9',
    ],
    ['Số hồ sơ TTHC giải quyết quá hạn trong kỳ là 12 hồ sơ, đã thực hiện xin lỗi 12/12 hồ sơ.', 'solved_late=12'],
    [
      'UBND thành phố giao phường 74 nhiệm vụ, trong đó 70 nhiệm vụ hoàn thành đúng hạn, 02 nhiệm vụ hoàn thành trễ hạn, 02 nhiệm vụ đang thực hiện (trong hạn).',
      'tasks_assigned=74 tasks_on_time=70 tasks_done_late=2 tasks_in_process=2',
    ],
    ['Trong 167 hồ sơ đang giải quyết, có 01 hồ sơ quá hạn.', 'in_process=167 in_process_overdue=1'],
    [
      'Phường tiếp nhận 45 phản ánh, kiến nghị trên Hue-S và 03 phản ánh, kiến nghị về quy định hành chính.',
      'petitions=3',
    ],
    [
      'Trong tổng số 8.812 hồ sơ tiếp nhận, hồ sơ trực tuyến toàn trình là 6.200, một phần là 1.902.',
      'received=8812 online_full=6200 online_partial=1902',
    ],
    [
      'Biên chế được giao năm 2026: 62 biên chế; số có mặt: 58 biên chế, trong đó 50 công chức, 08 cán bộ.',
      'staff_assigned=62 staff_present=58',
    ],
  ],
  provinces: [
    [
      'Toàn tỉnh tiếp nhận 1.245.678 hồ sơ, trong đó cấp tỉnh 145.678 hồ sơ, cấp xã 1.100.000 hồ sơ.',
      'received=1245678 received=145678 received=1100000',
    ],
    [
      'Các sở, ban, ngành đã giải quyết 120.300 hồ sơ (trước hạn 90.000, đúng hạn 30.100, quá hạn 200).',
      'solved=120300 solved_early=90000 solved_on_time=30100 solved_late=200',
    ],
    ['Tỷ lệ giải quyết hồ sơ đúng hạn: cấp tỉnh đạt 99,5%, cấp xã đạt 98,9%.', 'rate_on_time=99.5 rate_on_time=98.9'],
    [
      'UBND tỉnh ban hành 45 Quyết định quy phạm pháp luật; kiểm tra theo thẩm quyền 120 văn bản QPPL; rà soát 210 văn bản QPPL.',
      'legal_documents=45 legal_documents_checked=120 legal_documents_reviewed=210',
    ],
    [
      'Tổng số TTHC thuộc thẩm quyền giải quyết của tỉnh là 2.050 thủ tục (cấp tỉnh 1.680, cấp xã 370).',
      'procedures=2050',
    ],
    ['Thực hiện Kế hoạch số 15/KH-UBND của UBND tỉnh, trong quý đã tiếp nhận 720 hồ sơ.', 'received=720'],
    ['Còn 05 sở, ngành có hồ sơ quá hạn với tổng số 48 hồ sơ.', ''],
  ],
  portals: [
    ['Đã tiếp nhận: 2.345 | Đã giải quyết: 2.300 | Đang giải quyết: 45', 'received=2345 solved=2300 in_process=45'],
    [
      'Tổng số hồ sơ đã giải quyết: 2300; Trước hạn: 2100 (91,3%); Đúng hạn: 195 (8,5%); Quá hạn: 5 (0,2%)',
      'solved=2300 solved_early=2100 solved_on_time=195 solved_late=5 rate_late=0.2',
    ],
    [
      'Hồ sơ mới tiếp nhận: 2.290 hồ sơ; Hồ sơ tồn kỳ trước: 55 hồ sơ; Hồ sơ chưa đến hạn: 44 hồ sơ; Hồ sơ quá hạn chưa giải quyết: 1 hồ sơ',
      'received_new=2290 carried_over=55 in_process_within=44 in_process_overdue=1',
    ],
    [
      'Số liệu từ ngày 01/01/2026 đến 31/3/2026: tiếp nhận 1.111; giải quyết sớm hạn 900; đúng hạn 180; quá hạn 1; đang xử lý 30',
      'period_from=2026-01-01 period_to=2026-03-31 received=1111 solved_early=900 solved_on_time=180 solved_late=1 in_process=30',
    ],
    [
      'Hồ sơ trực tuyến toàn trình: 700; Hồ sơ trực tuyến một phần: 300; Hồ sơ trực tiếp: 111',
      'online_full=700 online_partial=300',
    ],
    ['Tiếp nhận qua BCCI: 12 hồ sơ; qua Cổng DVC: 810 hồ sơ; trực tiếp: 50 hồ sơ.', 'online=810'],
  ],
  press: [
    [
      'Sau gần nửa năm hoạt động, Trung tâm đã tiếp nhận 21.300 lượt hồ sơ, trong đó 20.950 hồ sơ được giải quyết trước và đúng hạn, đạt trên 99%.',
      'received=21300 solved_early_or_on_time=20950 rate_on_time>99',
    ],
    ['Theo bà Nguyễn Thị Lan, Phó Giám đốc Trung tâm, trung bình mỗi ngày nơi đây tiếp nhận từ 120 đến 150 hồ sơ.', ''],
    ['Năm 2024, con số này là 4.500 hồ sơ.', ''],
    [
      'Tính riêng tháng 9, phường giải quyết 2.930 hồ sơ, chỉ có 2 hồ sơ trễ hạn do công dân vắng mặt.',
      'solved=2930 ?solved_late|in_process_overdue=2',
    ],
    ['Cách làm này giúp giảm 30% thời gian giải quyết, tiết kiệm cho người dân khoảng 500 triệu đồng.', ''],
    ['Tại phường bên cạnh, 3.200 hồ sơ đã được giải quyết trong cùng thời gian.', ''],
    ['Tổ công nghệ số cộng đồng đã hướng dẫn 350 người dân nộp hồ sơ trực tuyến.', ''],
  ],
  'traps of wording': [
    ['Số hồ sơ tiếp nhận tăng từ 1.020 hồ sơ lên 1.157 hồ sơ.', ''],
    ['Hồ sơ giải quyết quá hạn giảm 12 hồ sơ so với quý II.', ''],
    ['Đã tiếp nhận 1.157 hồ sơ, tăng 137 hồ sơ so với cùng kỳ.', 'received=1157'],
    ['Đã giải quyết 1.144 hồ sơ, đạt 114% so với cùng kỳ.', 'solved=1144'],
    ['Hồ sơ phải trả trong kỳ là 1.150 hồ sơ, đã trả 1.144 hồ sơ.', 'solved=1144'],
    ['Yêu cầu các bộ phận giải quyết dứt điểm 03 hồ sơ quá hạn trước ngày 30/9.', ''],
    ['Việc giải quyết 02 hồ sơ trễ hạn do nguyên nhân khách quan.', 'solved_late=2'],
    ['Đã rút ngắn thời gian giải quyết 25 TTHC.', ''],
    ['Thời gian giải quyết trung bình 1,5 ngày/hồ sơ.', ''],
    ['Số hóa kết quả còn hiệu lực: 3.450 hồ sơ; tái sử dụng dữ liệu: 210 hồ sơ.', ''],
    ['Trong đó, hồ sơ chứng thực là 1.560 hồ sơ.', ''],
    ['Số hồ sơ có phát sinh thanh toán phí, lệ phí là 820 hồ sơ, thanh toán trực tuyến 640 hồ sơ, đạt 78%.', ''],
    ['Lấy phiếu 300 hồ sơ đã giải quyết để khảo sát mức độ hài lòng.', ''],
    ['Trong kỳ không có hồ sơ nào phải trả lại; 04 hồ sơ phải bổ sung.', 'returned=0 supplement=4'],
    [
      'Hồ sơ quá hạn 02, trong đó đã giải quyết 01, đang giải quyết 01.',
      'solved_late=1 in_process_overdue=1 ?solved_late|in_process_overdue=2',
    ],
  ],
};
