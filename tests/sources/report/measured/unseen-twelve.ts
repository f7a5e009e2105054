/** A twelfth set: reports and news of the North, the Highlands and the South, whole paragraphs and single lines; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TWELVE: Readonly<Record<string, readonly Measured[]>> = {
  reports: [
    [
      'Tính từ ngày 15/12/2024 đến hết ngày 14/6/2025, Trung tâm Hành chính công thị xã đã tiếp nhận 7.412 hồ sơ (tăng 312 hồ sơ so với cùng kỳ năm 2024), trong đó: hồ sơ trực tuyến toàn trình: 4.102 hồ sơ, hồ sơ trực tuyến một phần: 2.780 hồ sơ, hồ sơ trực tiếp: 530 hồ sơ.',
      'period_from=2024-12-15 period_to=2025-06-14 received=7412 online_full=4102 online_partial=2780',
    ],
    [
      'Đã giải quyết: 7.305 hồ sơ, trong đó: trước hạn: 5.890 hồ sơ, chiếm 80,6%; đúng hạn: 1.409 hồ sơ, chiếm 19,3%; quá hạn: 06 hồ sơ, chiếm 0,1%. Đang giải quyết: 107 hồ sơ, trong đó: trong hạn: 105 hồ sơ; quá hạn: 02 hồ sơ.',
      'solved=7305 solved_early=5890 solved_on_time=1409 solved_late=6 rate_late=0.1 in_process=107 in_process_within=105 in_process_overdue=2',
    ],
    [
      'UBND thị xã nhận 96 nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao có thời hạn; đã hoàn thành đúng hạn 91 nhiệm vụ; hoàn thành quá hạn 01 nhiệm vụ; 04 nhiệm vụ đang thực hiện còn trong hạn.',
      'tasks_assigned=96 tasks_on_time=91 tasks_done_late=1 tasks_in_process=4',
    ],
    [
      'Trong kỳ, thị xã ban hành 02 VBQPPL, gồm 01 nghị quyết của HĐND và 01 quyết định của UBND; tự kiểm tra 02/02 VBQPPL, đạt 100%; rà soát thường xuyên 14 VBQPPL.',
      'legal_documents=2 legal_documents_checked=2 legal_documents_reviewed=14',
    ],
    ['Số lượng TTHC thuộc phạm vi, thẩm quyền giải quyết cấp huyện là 332 TTHC; cấp xã là 151 TTHC.', 'procedures=332'],
    [
      'Bên cạnh kết quả đạt được, vẫn còn 08 hồ sơ quá hạn, trong đó có 06 hồ sơ đã trả kết quả chậm, 02 hồ sơ chưa trả.',
      'solved_late=6 in_process_overdue=2',
    ],
    [
      'Thị xã được UBND tỉnh giao 104 biên chế công chức; hiện có 98 công chức, trong đó 41 nữ; tinh giản 02 biên chế.',
      'staff_assigned=104 staff_present=98',
    ],
    [
      'Đã có 37 PAKN của người dân, doanh nghiệp gửi qua Cổng Dịch vụ công quốc gia, các cơ quan đã xử lý 37/37 PAKN đúng thời hạn.',
      'petitions=37',
    ],
    [
      'Trong năm 2024 có 32 nhiệm vụ trong Kế hoạch cải cách hành chính, trong đó 30 nhiệm vụ đã hoàn thành, 02 nhiệm vụ chưa hoàn thành chuyển sang năm 2025.',
      'plan_tasks=32 plan_tasks_done=30',
    ],
    [
      'Cổng/Trang thông tin điện tử các cơ quan đã đăng 214 tin, bài, ảnh về CCHC; Đài Truyền thanh phát 62 tin, 18 phóng sự.',
      'news_items=214',
    ],
    ['Một số xã, phường chưa chủ động, tỷ lệ hồ sơ trực tuyến còn thấp (dưới 60%).', ''],
    [
      'Kết quả giải quyết TTHC tại cấp xã: tổng số 31.204 hồ sơ tiếp nhận; 31.150 hồ sơ đã giải quyết, đạt 99,8%; 54 hồ sơ đang giải quyết, không có hồ sơ quá hạn.',
      'received=31204 solved=31150 in_process=54 in_process_overdue=0',
    ],
    [
      'Hồ sơ đất đai do Chi nhánh Văn phòng đăng ký đất đai tiếp nhận là 2.410 hồ sơ, giải quyết 2.280 hồ sơ, quá hạn 41 hồ sơ.',
      'received=2410 solved=2280 ?solved_late|in_process_overdue=41',
    ],
    [
      'Qua theo dõi trên Hệ thống, số hồ sơ trễ hạn của 9 tháng là 15 hồ sơ, giảm 12 hồ sơ so với cùng kỳ.',
      '?solved_late|in_process_overdue=15',
    ],
    [
      'Kết quả tự chấm Bộ chỉ số phục vụ người dân, doanh nghiệp: công khai minh bạch 17,2 điểm; tiến độ giải quyết 19,6 điểm; số hóa 21,1 điểm; tổng 91,4 điểm.',
      '',
    ],
    ['Đối với hồ sơ phi địa giới: phường tiếp nhận 63 hồ sơ của công dân cư trú tại địa phương khác.', ''],
    [
      'Trong tổng số 4.102 hồ sơ toàn trình, có 3.980 hồ sơ do công dân tự nộp, 122 hồ sơ do Tổ công nghệ số hỗ trợ.',
      'online_full=4102',
    ],
    [
      'Tổng hồ sơ: 1.402. Trong đó, đã giải quyết 1.390 (đúng hạn 1.388, trễ hạn 2), đang giải quyết 12.',
      'solved=1390 solved_on_time=1388 solved_late=2 in_process=12',
    ],
    [
      'Công tác giải quyết hồ sơ: Tiếp nhận 1.402 hồ sơ, từ chối 05 hồ sơ, yêu cầu bổ sung 17 hồ sơ, hoàn thành 1.380 hồ sơ.',
      'received=1402 returned=5 supplement=17 solved=1380',
    ],
    [
      'Về giải quyết TTHC: 100% hồ sơ được số hóa; tỷ lệ hồ sơ trước, đúng hạn 99,86%; 02 hồ sơ quá hạn (0,14%).',
      'rate_on_time=99.86 ?solved_late|in_process_overdue=2 rate_late=0.14',
    ],
  ],
  news: [
    [
      'Từ ngày 1/7 đến 20/10, xã Mường Lát tiếp nhận 1.842 hồ sơ, trong đó có 1.655 hồ sơ trực tuyến; đã giải quyết 1.801 hồ sơ, còn 41 hồ sơ trong hạn.',
      'received=1842 online=1655 solved=1801 in_process_within=41',
    ],
    [
      'Bà H’Nga Êban, công chức trung tâm, cho hay mỗi ngày có 50 - 70 người dân đến làm thủ tục; riêng thứ Hai có thể tới 100 hồ sơ.',
      '',
    ],
    [
      'Tính đến nay, 100% hồ sơ của phường được trả đúng và trước hẹn; người dân đánh giá hài lòng 99,1%.',
      'rate_on_time=100',
    ],
    [
      'Theo số liệu từ Cục Kiểm soát TTHC, đến hết tháng 9, cả nước có 6,9 triệu hồ sơ được tiếp nhận tại cấp xã; riêng tỉnh ta có 212.400 hồ sơ, tỷ lệ đúng hạn 97,5%.',
      'rate_on_time=97.5',
    ],
    ['Nhờ bố trí 16 công chức trực 2 ca, trung tâm đã giải quyết hết 320 hồ sơ tồn từ thời điểm sáp nhập.', ''],
    ['Xã hiện còn 12 hồ sơ đất đai quá hạn do hệ thống VBDLIS chưa thông suốt.', 'in_process_overdue=12'],
    ['Dù vậy, vẫn có 1,3% hồ sơ trễ hạn, tương đương 81 hồ sơ.', 'rate_late=1.3 ?solved_late|in_process_overdue=81'],
    [
      'Năm 2019, phường giải quyết 8.912 hồ sơ, năm 2020 là 9.204 hồ sơ, năm 2021 là 7.120 hồ sơ do dịch bệnh.',
      'solved=8912',
    ],
    ['Sở Nội vụ đã kiểm tra đột xuất 14 đơn vị, phát hiện 22 hồ sơ trễ hạn không có thư xin lỗi.', ''],
    ['Chủ tịch UBND tỉnh yêu cầu trước 31/12 phải xử lý xong 214 hồ sơ đang quá hạn.', 'in_process_overdue=214'],
    [
      'Mức độ hài lòng của người dân 95,6%, hồ sơ trực tuyến 91,2%, hồ sơ đúng hạn 99,4% - đó là những con số ấn tượng của phường sau 1 năm.',
      'rate_online=91.2 rate_on_time=99.4',
    ],
    ['Anh Trần Văn Lợi, 29 tuổi, ở ấp 4: “Tôi nộp hồ sơ lúc 9 giờ, 10 giờ 30 đã có kết quả”.', ''],
  ],
  'short lines': [
    ['Hồ sơ tiếp nhận: 402 (online 390).', 'received=402 online=390'],
    ['Trả đúng hạn 398/398 hồ sơ đến hạn.', 'solved_on_time=398 due=398'],
    ['Số hồ sơ đã tiếp nhận nhưng chưa đến hạn trả: 04.', 'in_process_within=4'],
    ['Hồ sơ hẹn trả trong kỳ 398, đã trả 398.', 'solved=398'],
    ['Không phát sinh hồ sơ tồn đọng, quá hạn.', 'in_process_overdue=0'],
    ['Tiếp nhận mới 390, tồn 12, giải quyết 398, còn 4.', 'received_new=390 ?carried_over|in_process=12 solved=398'],
    ['Tổng số nhiệm vụ cấp trên giao: 31. Hoàn thành: 31. Quá hạn: 0.', 'tasks_assigned=31 tasks_overdue=0'],
    ['Kết quả: 31/31 nhiệm vụ được giao hoàn thành đúng hạn (100%).', 'tasks_on_time=31 tasks_assigned=31'],
    ['Biên chế có mặt 20/21.', 'staff_present=20'],
    [
      'VBQPPL ban hành: 0; kiểm tra: 01; rà soát: 05.',
      'legal_documents=0 legal_documents_checked=1 legal_documents_reviewed=5',
    ],
    ['Tỷ lệ trực tuyến: 97% (390/402).', 'rate_online=97 online=390'],
    ['Chậm tiếp nhận 0, chờ tiếp nhận 1, từ chối 2.', 'late_reception=0 awaiting_reception=1 returned=2'],
    ['Thời gian giải quyết trung bình 1,8 ngày/hồ sơ.', ''],
    ['Hồ sơ chứng thực: 1.204 bản sao, 96 chữ ký, 12 hợp đồng.', ''],
  ],
};
