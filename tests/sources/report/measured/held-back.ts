/** Sentences that the reader was first measured on when it was finished: none was looked at while it was written. */
import type { Measured } from './measured-sentence.js';

export const HELD_BACK: Readonly<Record<string, readonly Measured[]>> = {
  'late reception': [
    ['Trong quý có 09 hồ sơ nộp trên Cổng DVC quốc gia bị chậm tiếp nhận.', 'late_reception=9'],
    ['Số hồ sơ đang chờ tiếp nhận trên hệ thống là 14 hồ sơ.', 'awaiting_reception=14'],
    [
      'Tổng số hồ sơ tiếp nhận 1.540 hồ sơ; chậm tiếp nhận 21 hồ sơ (đã xin lỗi 21 hồ sơ).',
      'received=1540 late_reception=21 late_reception_apology=21',
    ],
    [
      'Quá hạn tiếp nhận 06 hồ sơ, trong đó 01 hồ sơ chưa gửi thư xin lỗi.',
      'late_reception=6 late_reception_no_apology=1',
    ],
    ['Không phát sinh hồ sơ chậm tiếp nhận.', 'late_reception=0'],
    ['Còn 02 hồ sơ trực tuyến chưa được tiếp nhận.', ''],
  ],
  'two verbs and a pair': [
    ['UBND phường đã tiếp nhận và xử lý 3.402/3.455 HS.', 'solved=3402 received=3455'],
    [
      'Đã giải quyết đúng hạn 512/515 hồ sơ đã giải quyết, đạt 99,4%.',
      'solved_on_time=512 solved=515 rate_on_time=99.4',
    ],
    ['Hoàn thành đúng hạn 38/41 nhiệm vụ UBND tỉnh giao.', 'tasks_on_time=38 tasks_assigned=41'],
    ['Tiếp nhận trực tuyến 1.120/1.300 hồ sơ, đạt tỷ lệ 86,2%.', 'online=1120 received=1300 rate_online=86.2'],
  ],
  'still overdue': [
    ['Đến thời điểm báo cáo còn 04 hồ sơ giải quyết quá hạn.', 'in_process_overdue=4'],
    ['Giải quyết xong 2.012 hồ sơ; còn quá hạn 03 hồ sơ.', 'solved=2012 in_process_overdue=3'],
    [
      'Số hồ sơ chưa giải quyết là 40 hồ sơ, trong đó còn hạn 39 hồ sơ, quá hạn 01 hồ sơ.',
      'in_process=40 in_process_within=39 in_process_overdue=1',
    ],
    ['Hiện có 16 hồ sơ đang thụ lý, chưa đến hạn trả kết quả.', 'in_process_within=16'],
    ['Tồn 25 hồ sơ chuyển sang quý sau.', 'in_process=25'],
    ['Hồ sơ đang xử lý: 33 (chưa đến hạn: 33).', 'in_process=33 in_process_within=33'],
  ],
  'giving in plans': [
    ['Kế hoạch CCHC năm 2024 của xã gồm 26 nhiệm vụ, giao cho các công chức chuyên môn phụ trách.', 'plan_tasks=26'],
    [
      'Chủ tịch UBND tỉnh giao 18 nhiệm vụ, phường đã hoàn thành 18/18 nhiệm vụ đúng hạn.',
      'tasks_assigned=18 tasks_on_time=18',
    ],
    [
      'UBND huyện giao 56 nhiệm vụ: hoàn thành đúng hạn 50, hoàn thành quá hạn 03, chưa đến hạn 03.',
      'tasks_assigned=56 tasks_on_time=50 tasks_done_late=3 tasks_in_process=3',
    ],
    ['Phân công 05 công chức phụ trách 30 nhiệm vụ.', ''],
    [
      'Theo Kế hoạch cải cách hành chính năm 2026, có 40 nhiệm vụ; đến nay đã hoàn thành 18 nhiệm vụ theo kế hoạch.',
      'plan_tasks=40 plan_tasks_done=18',
    ],
    ['Trong kỳ, phường nhận 22 nhiệm vụ do UBND thành phố giao.', 'tasks_assigned=22'],
  ],
  'totals after the verb': [
    ['Trong 6 tháng, xã tiếp nhận tất cả 1.890 hồ sơ.', 'received=1890'],
    ['Số HS đã tiếp nhận tổng cộng: 777 HS.', 'received=777'],
    ['Có tổng cộng 2.640 hồ sơ đã được giải quyết.', 'solved=2640'],
    ['Tổng số hồ sơ phát sinh trong kỳ là 890 hồ sơ.', 'received=890'],
    ['Tiếp nhận được 1.046 hồ sơ; trả kết quả 1.040 hồ sơ.', 'received=1046 solved=1040'],
    [
      'Tổng số hồ sơ giải quyết: 2.345, trong đó: sớm hạn: 2.100; đúng hạn: 240; trễ hạn: 05.',
      'solved=2345 solved_early=2100 solved_on_time=240 solved_late=5',
    ],
  ],
  'names and levels': [
    ['Bộ phận Một cửa tiếp nhận hồ sơ theo cơ chế một cửa 1.230 hồ sơ.', 'received=1230'],
    ['Tại 03 quầy giao dịch, phường tiếp nhận 2.222 hồ sơ.', 'received=2222'],
    ['Hồ sơ mức độ 3 là 210 hồ sơ, mức độ 4 là 98 hồ sơ.', 'online_partial=210 online_full=98'],
    ['Có 54 hồ sơ được giải quyết theo Điều 5 Thông tư 01/2018/TT-VPCP.', 'solved=54'],
    ['Trung tâm HCC cấp xã tiếp nhận 1.345 hồ sơ dịch vụ công toàn trình.', 'online_full=1345'],
    ['Cung cấp 210 DVC toàn trình và 112 DVC một phần.', ''],
  ],
  none: [
    ['Không có hồ sơ nào giải quyết trễ hạn.', 'solved_late=0'],
    ['Không có HS giải quyết chậm so với quy định.', ''],
    ['Đang giải quyết 12 hồ sơ, không có hồ sơ quá hạn.', 'in_process=12 in_process_overdue=0'],
    ['Trong kỳ không nhận được phản ánh, kiến nghị nào.', 'petitions=0'],
    ['Chưa ban hành văn bản quy phạm pháp luật nào.', 'legal_documents=0'],
    ['Quý I/2026, xã không có hồ sơ trễ hạn.', 'solved_late=0'],
  ],
  'units, verbs and words': [
    ['Đã tiếp nhận 45 bộ hồ sơ đất đai, giải quyết 40 bộ.', 'received=45 solved=40'],
    ['Giải quyết trước hạn bảy hồ sơ, đúng hạn ba hồ sơ.', 'solved_early=7 solved_on_time=3'],
    ['Trả 560 kết quả giải quyết TTHC, trong đó 12 kết quả trả qua bưu điện.', 'solved=560'],
    ['Tỷ lệ hồ sơ giải quyết trong hạn đạt 99,5%.', 'rate_on_time=99.5'],
    ['Cấp 98 bản sao điện tử, chứng thực 320 hồ sơ.', ''],
    ['Kết quả số hóa: 1.010/1.045 hồ sơ đã giải quyết.', ''],
    ['Thu phí, lệ phí qua thanh toán trực tuyến đối với 450 hồ sơ.', ''],
  ],
  'places and systems': [
    [
      'Hệ thống thông tin giải quyết TTHC của thành phố tiếp nhận 900 hồ sơ, Hệ thống đăng ký doanh nghiệp tiếp nhận 45 hồ sơ.',
      'received=900 received=45',
    ],
    ['Lũy kế từ ngày 01/7/2025 đến nay, xã tiếp nhận 6.210 hồ sơ.', 'received=6210'],
    ['Phường An Cựu tiếp nhận 2.300 hồ sơ; trong tháng 8 tiếp nhận 800 hồ sơ.', 'received=2300 received=800'],
    ['Theo số liệu của Sở Khoa học và Công nghệ, xã có 812 hồ sơ trực tuyến.', 'online=812'],
    ['Lĩnh vực Tư pháp: 320 hồ sơ tiếp nhận, 318 hồ sơ đã giải quyết.', 'received=320 solved=318'],
  ],
  'returned and merged': [
    ['Có 05 hồ sơ trả lại do không hợp lệ, 03 hồ sơ xin rút.', 'returned=5'],
    ['Hồ sơ đã và đang giải quyết: 2.310 hồ sơ.', ''],
    ['Yêu cầu công dân bổ sung 19 hồ sơ.', 'supplement=19'],
    ['Trả hồ sơ không giải quyết: 02 trường hợp.', 'returned=2'],
    [
      'Tổng số hồ sơ cần giải quyết 1.300, gồm: tồn kỳ trước 100, tiếp nhận mới 1.200.',
      'carried_over=100 received_new=1200',
    ],
  ],
  'standard paragraphs': [
    [
      'Trong 6 tháng đầu năm 2026, Trung tâm Phục vụ hành chính công xã đã tiếp nhận 4.120 hồ sơ, trong đó: tiếp nhận trực tiếp 210 hồ sơ; trực tuyến 3.910 hồ sơ (toàn trình 3.000 hồ sơ; một phần 910 hồ sơ). Kết quả: đã giải quyết 4.050 hồ sơ; đúng và trước hạn 4.041 hồ sơ (đạt 99,78%); quá hạn 09 hồ sơ. Đang giải quyết 70 hồ sơ, trong đó còn trong hạn 69 hồ sơ và quá hạn 01 hồ sơ.',
      'received=4120 online=3910 online_full=3000 online_partial=910 solved=4050 solved_early_or_on_time=4041 rate_on_time=99.78 solved_late=9 in_process=70 in_process_within=69 in_process_overdue=1',
    ],
    [
      'Tổng số hồ sơ tiếp nhận là 812 hồ sơ (tồn kỳ trước 12 hồ sơ, tiếp nhận mới 800 hồ sơ), trong đó đã giải quyết 800 hồ sơ: trước hạn 700 hồ sơ, đúng hạn 98 hồ sơ, trễ hạn 02 hồ sơ; đang giải quyết 12 hồ sơ.',
      'received=812 carried_over=12 received_new=800 solved=800 solved_early=700 solved_on_time=98 solved_late=2 in_process=12',
    ],
    [
      'HS mới tiếp nhận: 640, HS kỳ trước chuyển sang: 20, HS đã giải quyết: 650, HS đang giải quyết: 10.',
      'received_new=640 carried_over=20 solved=650 in_process=10',
    ],
    [
      'Kết quả trong kỳ: tiếp nhận 1.200 hồ sơ; giải quyết 1.190 hồ sơ (99,2%), trong đó trước hạn 1.000 hồ sơ (84%), đúng hạn 188 hồ sơ (15,8%), trễ hạn 02 hồ sơ (0,2%).',
      'received=1200 solved=1190 solved_early=1000 solved_on_time=188 solved_late=2 rate_late=0.2',
    ],
    [
      'Số hồ sơ đã giải quyết: 567 – trước hạn: 500 – đúng hạn: 66 – quá hạn: 01.',
      'solved=567 solved_early=500 solved_on_time=66 solved_late=1',
    ],
    [
      'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn và trước hạn là 99,95%; tỷ lệ hồ sơ nộp trực tuyến là 91%.',
      'rate_on_time=99.95 rate_online=91',
    ],
    ['Hồ sơ đến hạn trả là 450, trong đó trả đúng hạn 449.', 'due=450 solved_on_time=449'],
  ],
  'thresholds and press': [
    ['Đối với xã phát sinh trên 50 hồ sơ/ngày, cần bố trí thêm 02 công chức.', ''],
    ['So với cùng kỳ, số hồ sơ tiếp nhận giảm 45 hồ sơ.', ''],
    ['Mục tiêu năm 2026: 95% hồ sơ được tiếp nhận trực tuyến.', ''],
    [
      'Từ đầu năm đến nay, Trung tâm đã giải quyết gần 9.000 hồ sơ, trong đó hơn 98% đúng hạn.',
      'solved<9000 rate_on_time>98',
    ],
    ['Bà Trần Thị H. cho biết, mỗi tuần tổ công nghệ số hỗ trợ 20 hồ sơ.', ''],
    ['Phường đã vượt chỉ tiêu 500 hồ sơ trực tuyến được giao.', ''],
    ['Trong tháng 10, phường Thuận Hóa tiếp nhận khoảng 3.000 hồ sơ.', 'received~3000'],
  ],
  'staff, procedures, documents, news': [
    ['Được giao 40 biên chế công chức, hiện có mặt 38 người.', 'staff_assigned=40 staff_present=38'],
    ['Hiện UBND phường có 372 thủ tục hành chính thuộc thẩm quyền giải quyết.', 'procedures=372'],
    ['Đã ban hành 02 văn bản QPPL (01 nghị quyết, 01 quyết định).', 'legal_documents=2'],
    ['Rà soát, đơn giản hóa 04 TTHC.', ''],
    ['Trong kỳ viết và đăng 33 tin, bài tuyên truyền CCHC.', 'news_items=33'],
    ['Tiếp nhận 02 phản ánh, kiến nghị về TTHC, đã trả lời 02/02.', 'petitions=2'],
    ['Bổ nhiệm 02 công chức, tinh giản 01 biên chế.', ''],
    ['Tổ chức 01 cuộc đối thoại với 120 người dân, doanh nghiệp.', ''],
  ],
};
