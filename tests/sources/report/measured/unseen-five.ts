/** A fifth set written before the reader was run on it, lists over several paragraphs among it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_FIVE: Readonly<Record<string, readonly Measured[]>> = {
  'lists over several lines': [
    [
      '2. Kết quả giải quyết hồ sơ TTHC:\n- Tổng số hồ sơ tiếp nhận: 2.145 hồ sơ, trong đó:\n+ Tiếp nhận trực tuyến: 2.010 hồ sơ;\n+ Tiếp nhận trực tiếp: 130 hồ sơ;\n+ Qua bưu chính công ích: 05 hồ sơ.\n- Số hồ sơ đã giải quyết: 2.101 hồ sơ, trong đó:\n+ Trước hạn: 1.840 hồ sơ;\n+ Đúng hạn: 256 hồ sơ;\n+ Quá hạn: 05 hồ sơ.\n- Số hồ sơ đang giải quyết: 44 hồ sơ, trong đó:\n+ Trong hạn: 43 hồ sơ;\n+ Quá hạn: 01 hồ sơ.',
      'received=2145 online=2010 solved=2101 solved_early=1840 solved_on_time=256 solved_late=5 in_process=44 in_process_within=43 in_process_overdue=1',
    ],
    [
      '- Hồ sơ tiếp nhận: 512.\n- Hồ sơ đã giải quyết: 505.\n- Hồ sơ giải quyết đúng hạn: 504.\n- Hồ sơ giải quyết quá hạn: 01.\n- Hồ sơ đang giải quyết: 07.\n- Tỷ lệ hồ sơ giải quyết đúng hạn: 99,8%.',
      'received=512 solved=505 solved_on_time=504 solved_late=1 in_process=7 rate_on_time=99.8',
    ],
    [
      'a) Thực hiện nhiệm vụ được giao:\n- UBND tỉnh giao: 33 nhiệm vụ.\n- Hoàn thành đúng hạn: 31 nhiệm vụ.\n- Hoàn thành quá hạn: 0 nhiệm vụ.\n- Đang thực hiện: 02 nhiệm vụ.',
      'tasks_assigned=33 tasks_on_time=31 tasks_done_late=0 tasks_in_process=2',
    ],
    [
      'Kết quả cụ thể như sau:\n+ Đã tiếp nhận 745 hồ sơ (mới 731, tồn 14).\n+ Đã giải quyết 733 hồ sơ.\n+ Còn 12 hồ sơ đang giải quyết.',
      'received=745 solved=733 in_process=12 received_new=731 carried_over=14',
    ],
  ],
  communes: [
    [
      'Quý I/2025 xã tiếp nhận 298 hồ sơ, giải quyết 298 hồ sơ, đúng hạn 298/298 hồ sơ, đạt 100%.',
      'received=298 solved=298 solved_on_time=298 rate_on_time=100',
    ],
    ['Bộ phận một cửa tiếp nhận 1.402 lượt hồ sơ, không có hồ sơ trễ hẹn.', 'received=1402 solved_late=0'],
    ['Đã xử lý 1.390 hồ sơ, đạt 99,1% so với hồ sơ tiếp nhận.', 'solved=1390'],
    ['Hồ sơ giải quyết trước hạn đạt 88%, đúng hạn 11,8%, trễ hạn 0,2%.', 'rate_late=0.2'],
    [
      'UBND xã nhận từ UBND huyện 27 nhiệm vụ, đã báo cáo hoàn thành 27/27 nhiệm vụ đúng hạn.',
      'tasks_assigned=27 tasks_on_time=27',
    ],
    ['Trong kỳ xã không có văn bản QPPL được ban hành.', 'legal_documents=0'],
    ['Đến nay, tổng số cán bộ, công chức của xã là 20 người.', ''],
    ['Toàn xã cài đặt 3.210 tài khoản định danh điện tử.', ''],
    ['Bộ phận một cửa có 5 công chức trực tiếp nhận và trả hồ sơ.', ''],
    [
      'HS đã trả đúng hạn 504 HS, quá hạn 01 HS, HS còn trong hạn 07 HS.',
      'solved_on_time=504 solved_late=1 in_process_within=7',
    ],
    ['Trong kỳ nhận mới 502 HS, kỳ trước chuyển qua 10 HS, tổng cộng 512 HS.', 'received_new=502 carried_over=10'],
    [
      'Xã tiếp nhận 75 hồ sơ trực tuyến một phần, 120 hồ sơ trực tuyến toàn trình.',
      'online_partial=75 online_full=120',
    ],
  ],
  wards: [
    [
      'Tỷ lệ hồ sơ trực tuyến toàn trình đạt 75,2%; tỷ lệ hồ sơ trực tuyến đạt 97,4%; tỷ lệ đúng hạn đạt 99,9%.',
      'rate_online=97.4 rate_on_time=99.9',
    ],
    ['Phường đã gửi 04 thư xin lỗi cho 04 hồ sơ giải quyết quá hạn.', 'solved_late=4'],
    [
      'Số hồ sơ tiếp nhận quá hạn: 03; số hồ sơ giải quyết quá hạn: 04; số hồ sơ đang giải quyết quá hạn: 01.',
      'late_reception=3 solved_late=4 in_process_overdue=1',
    ],
    ['Có 4/3.470 hồ sơ giải quyết trễ hạn, chiếm 0,12%.', 'solved_late=4 rate_late=0.12'],
    [
      'Trung tâm Phục vụ hành chính công phường tiếp nhận 3.512 hồ sơ, tăng 12,3% so với quý trước (3.127 hồ sơ).',
      'received=3512',
    ],
    ['Theo Hệ thống quản lý văn bản và điều hành, UBND thành phố giao phường 62 nhiệm vụ.', 'tasks_assigned=62'],
    [
      'Đang giải quyết 42 hồ sơ, trong đó có 02 hồ sơ đã quá hạn do chờ kết quả của Chi nhánh Văn phòng Đăng ký đất đai.',
      'in_process=42 in_process_overdue=2',
    ],
    [
      'Kế hoạch CCHC năm 2026 của phường gồm 08 nhóm, 41 nhiệm vụ; hết quý I hoàn thành 09 nhiệm vụ, đạt 21,9%.',
      'plan_tasks=41 plan_tasks_done=9',
    ],
    ['Phường tiếp nhận 16 PAKN, đã xử lý 15 PAKN, đang xử lý 01 PAKN.', 'petitions=16'],
    ['Hiện có 66/70 biên chế công chức được giao.', 'staff_present=66 staff_assigned=70'],
    ['Trả lại 12 hồ sơ, rút 05 hồ sơ, bổ sung 31 hồ sơ.', 'returned=12 supplement=31'],
  ],
  districts: [
    [
      'Toàn huyện tiếp nhận 45.120 hồ sơ, trong đó cấp huyện 12.560 hồ sơ, cấp xã 32.560 hồ sơ.',
      'received=45120 received=12560 received=32560',
    ],
    [
      'Tại Bộ phận Một cửa huyện: tiếp nhận 12.560 hồ sơ, giải quyết 12.040 hồ sơ, đúng hạn 11.998 hồ sơ.',
      'received=12560 solved=12040 solved_on_time=11998',
    ],
    ['Có 03 xã còn hồ sơ quá hạn với tổng số 15 hồ sơ.', ''],
    [
      'UBND huyện đã ban hành 02 văn bản quy phạm pháp luật, kiểm tra 02 văn bản quy phạm pháp luật, rà soát 14 văn bản quy phạm pháp luật.',
      'legal_documents=2 legal_documents_checked=2 legal_documents_reviewed=14',
    ],
    ['Số lượng người làm việc được giao là 1.520 người, hiện có 1.498 người.', ''],
    ['Hồ sơ mức độ 3, 4 đạt 3.210 hồ sơ, chiếm 25,6%.', 'online=3210 rate_online=25.6'],
    ['Có 310 TTHC thuộc thẩm quyền giải quyết cấp huyện, 145 TTHC cấp xã.', 'procedures=310'],
  ],
  press: [
    ['Nhờ ứng dụng công nghệ số, tỷ lệ hồ sơ trễ hạn của phường chỉ còn 0,1%.', 'rate_late=0.1'],
    ['Từ 1/7 đến nay, Trung tâm tiếp nhận, giải quyết cho người dân gần 4.000 hồ sơ.', 'received<4000'],
    ['Có tháng cao điểm Trung tâm tiếp nhận trên 1.500 hồ sơ.', ''],
    ['Trung tâm đã hỗ trợ 1.200 lượt người dân nộp hồ sơ trực tuyến.', ''],
    ['Kết quả, 3.466/3.470 hồ sơ đã giải quyết đúng và trước hạn.', 'solved_early_or_on_time=3466'],
    ['Chị Mai (32 tuổi, trú tổ 5) vừa nộp 1 bộ hồ sơ cấp phép xây dựng.', ''],
    ['Năm nay, phường đặt mục tiêu giải quyết đúng hạn 99,5% hồ sơ.', ''],
    ['Phường có 45 tổ dân phố, dân số 38.000 người, bình quân tiếp nhận 50 hồ sơ/ngày.', ''],
  ],
  'no facts': [
    ['Số hồ sơ trực tuyến tăng 320 hồ sơ (10,4%) so với quý I.', ''],
    ['Các đơn vị có từ 03 hồ sơ trễ hạn trở lên trong tháng phải kiểm điểm.', ''],
    ['Đầu tư 02 ki-ốt lấy số, 03 màn hình phục vụ tra cứu hồ sơ.', ''],
    ['Đã tham gia 05 cuộc họp trực tuyến do UBND tỉnh tổ chức.', ''],
    ['Ban hành 22 văn bản chỉ đạo, điều hành về CCHC.', ''],
    ['Xây dựng 03 sáng kiến CCHC, trong đó 01 sáng kiến được công nhận.', ''],
    ['Kiểm tra CCHC tại 12 cơ quan, đơn vị, đạt 30% kế hoạch.', ''],
    ['Rút ngắn thời gian giải quyết của 20 TTHC, trung bình 2 ngày/TTHC.', ''],
    ['Điểm tự chấm PAR INDEX là 87,6 điểm.', ''],
    ['Ủy quyền giải quyết 05 TTHC cho công chức tư pháp - hộ tịch.', ''],
    ['Tổng mức đầu tư 1.250 triệu đồng.', ''],
    ['Bố trí 01 lãnh đạo trực giải quyết hồ sơ, 06 công chức tiếp nhận.', ''],
    ['Giao Văn phòng HĐND và UBND theo dõi, đôn đốc 14 nhiệm vụ chậm tiến độ.', ''],
    ['Trong 5 năm 2021 - 2025, tiếp nhận 102.450 hồ sơ.', 'received=102450'],
    ['Năm 2025: 99,2%; năm 2024: 98,7%.', ''],
    ['Tiếp tục duy trì tỷ lệ hồ sơ giải quyết đúng hạn trên 99%.', ''],
    ['Có nơi hồ sơ trễ hạn chiếm tới 5%.', ''],
    ['Đề xuất cắt giảm 12 TTHC, 30 thành phần hồ sơ.', ''],
  ],
};
