/** A tenth set: paragraphs again, of reporters and of offices that write long sentences; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TEN: Readonly<Record<string, readonly Measured[]>> = {
  reporters: [
    [
      'Có mặt tại Trung tâm Phục vụ hành chính công phường Hòa Cường sáng 12/9, phóng viên ghi nhận không khí làm việc khẩn trương. Theo thống kê, từ đầu tháng 7 đến nay, trung tâm tiếp nhận 6.214 hồ sơ; trong đó, 5.980 hồ sơ đã được giải quyết, tỷ lệ trước và đúng hạn luôn duy trì ở mức 99,7%.',
      'received=6214 solved=5980 rate_on_time=99.7',
    ],
    [
      'Ông Lê Quang Nam, Chủ tịch UBND xã, cho biết: “Xã có 18 thôn, hơn 21.000 dân. Hai tháng qua, chúng tôi tiếp nhận 1.430 hồ sơ, giải quyết xong 1.402 hồ sơ, chỉ có 02 hồ sơ trễ hạn do vướng dữ liệu đất đai”.',
      'received=1430 solved=1402 ?solved_late|in_process_overdue=2',
    ],
    [
      'Thống kê của Sở Khoa học và Công nghệ cho thấy, tỷ lệ hồ sơ trực tuyến toàn tỉnh 9 tháng đạt 82,4%, tăng 11,2% so với cùng kỳ năm 2025 và vượt 2,4% kế hoạch năm.',
      'rate_online=82.4',
    ],
    [
      'Số hồ sơ giải quyết trước hạn, đúng hạn và quá hạn lần lượt là 912, 230 và 02 hồ sơ.',
      'solved_early=912 solved_on_time=230 solved_late=2',
    ],
    [
      'Tính riêng quý III, số hồ sơ phường tiếp nhận và giải quyết lần lượt là 2.310 và 2.284 hồ sơ.',
      'received=2310 solved=2284',
    ],
    ['Nhờ cách làm này, số hồ sơ trễ hạn của huyện giảm mạnh, từ 214 hồ sơ năm 2021 còn 19 hồ sơ năm 2023.', ''],
    [
      'Trong khi nhiều địa phương lúng túng thì xã Bình Minh vẫn giải quyết đúng hạn 100% hồ sơ, với 1.120 hồ sơ trong 2 tháng.',
      'rate_on_time=100',
    ],
    [
      'Đến 16 giờ ngày 31/10, đã có 1.204 lượt người dân lấy số, 1.190 hồ sơ được tiếp nhận, 1.102 hồ sơ có kết quả ngay trong ngày.',
      'received=1190 solved=1102',
    ],
    [
      'Chuyển đổi số giúp 97,3% hồ sơ của xã được nộp trực tuyến, 98,9% hồ sơ được giải quyết đúng hạn, 96,4% giao dịch phí không dùng tiền mặt.',
      'rate_online=97.3 rate_on_time=98.9',
    ],
    ['Nhiều người cao tuổi chưa quen: chị Sáu (67 tuổi) phải nhờ đoàn viên nộp hộ 2 bộ hồ sơ, mất gần 1 giờ.', ''],
    [
      'Tại phiên họp, đại biểu chất vấn về 57 hồ sơ đất đai quá hạn. Giám đốc sở giải trình: đến nay đã xử lý dứt điểm 41 hồ sơ, còn 16 hồ sơ.',
      '?solved_late|in_process_overdue=57',
    ],
    [
      'Mỗi phường, xã được cấp 300 triệu đồng mua sắm 10 máy tính, 2 máy quét để phục vụ tiếp nhận khoảng 1.000 hồ sơ mỗi tháng.',
      '',
    ],
    [
      'Toàn thành phố hiện có 126 trung tâm phục vụ hành chính công cấp xã với 1.512 công chức; trong tháng 10 tiếp nhận 154.320 hồ sơ (trực tuyến 148.210 hồ sơ), đã giải quyết 149.870 hồ sơ.',
      'received=154320 online=148210 solved=149870',
    ],
    ['Kết quả khảo sát 1.200 người dân cho thấy 96% hài lòng; 32/1.200 ý kiến phản ánh hồ sơ bị chậm.', ''],
    [
      'Từ tháng 3, phường thí điểm “trả kết quả trong ngày” với 23 thủ tục; đến nay đã giải quyết 4.120 lượt hồ sơ theo mô hình này.',
      '',
    ],
  ],
  'offices with long sentences': [
    [
      'Trong 6 tháng đầu năm 2022, Bộ phận Tiếp nhận và Trả kết quả của UBND thị xã đã tiếp nhận tổng số 14.310 hồ sơ, bao gồm 13.902 hồ sơ tiếp nhận mới và 408 hồ sơ tồn từ năm 2021 chuyển sang, trong đó đã giải quyết và trả kết quả cho tổ chức, công dân 13.870 hồ sơ (trước hạn 9.120 hồ sơ, đúng hạn 4.711 hồ sơ, quá hạn 39 hồ sơ), số hồ sơ còn lại đang trong thời hạn giải quyết là 440 hồ sơ.',
      'received=14310 received_new=13902 carried_over=408 solved=13870 solved_early=9120 solved_on_time=4711 solved_late=39 in_process_within=440',
    ],
    [
      'Kết quả thực hiện: đã giải quyết 2.104 hồ sơ/2.140 hồ sơ tiếp nhận, đạt tỷ lệ 98,3%; hồ sơ giải quyết trước hạn, đúng hạn đạt tỷ lệ 99,9% (2.102/2.104 hồ sơ); hồ sơ quá hạn chiếm tỷ lệ 0,1% (02/2.104 hồ sơ).',
      'solved=2104 received=2140 rate_on_time=99.9 solved_early_or_on_time=2102 rate_late=0.1 solved_late=2',
    ],
    [
      'Việc tiếp nhận hồ sơ được thực hiện trên 02 hệ thống, cụ thể: Hệ thống thông tin giải quyết TTHC của tỉnh tiếp nhận 1.870 hồ sơ; hệ thống của Bộ Tư pháp (hộ tịch) tiếp nhận 270 hồ sơ. Tổng cộng: 2.140 hồ sơ.',
      'received=1870 received=270 received=2140',
    ],
    [
      'UBND xã đã chỉ đạo 100% cán bộ, công chức thực hiện nghiêm việc tiếp nhận, giải quyết hồ sơ; trong kỳ không để xảy ra hồ sơ quá hạn, không có đơn thư phản ánh về thái độ phục vụ.',
      'solved_late=0',
    ],
    [
      'Về thể chế: trong năm HĐND huyện ban hành 02 nghị quyết là văn bản quy phạm pháp luật; UBND huyện ban hành 01 quyết định là văn bản quy phạm pháp luật; tự kiểm tra 03 văn bản quy phạm pháp luật, rà soát 27 văn bản quy phạm pháp luật.',
      'legal_documents=2 legal_documents=1 legal_documents_checked=3 legal_documents_reviewed=27',
    ],
    [
      'Về tổ chức bộ máy: hiện nay huyện có 12 phòng chuyên môn, 04 đơn vị sự nghiệp; biên chế công chức được giao 86, hiện có 82; trong năm tinh giản 02 người.',
      'staff_assigned=86 staff_present=82',
    ],
    [
      'Thực hiện các nhiệm vụ do UBND tỉnh giao, tính đến ngày 15/11/2023, huyện có 247 nhiệm vụ, trong đó 231 nhiệm vụ đã hoàn thành đúng hạn, 05 nhiệm vụ đã hoàn thành nhưng quá hạn, 11 nhiệm vụ đang thực hiện.',
      'tasks_assigned=247 tasks_on_time=231 tasks_done_late=5 tasks_in_process=11',
    ],
    [
      'Kế hoạch cải cách hành chính năm 2023 của UBND huyện gồm 06 lĩnh vực với 48 nhiệm vụ, trong đó đã hoàn thành 41 nhiệm vụ, đạt 85,4%, các nhiệm vụ còn lại sẽ hoàn thành trong tháng 12.',
      'plan_tasks=48 plan_tasks_done=41',
    ],
    [
      'Số lượng hồ sơ nộp trực tuyến tăng dần qua các tháng: tháng 7 là 812 hồ sơ, tháng 8 là 940 hồ sơ, tháng 9 là 1.011 hồ sơ.',
      'online=812 online=940 online=1011',
    ],
    [
      'Trong đó: số hồ sơ trực tuyến mức độ 3 là 2.204 hồ sơ, mức độ 4 là 1.870 hồ sơ; số hồ sơ trả qua bưu điện là 310 hồ sơ; số hồ sơ số hóa là 4.102 hồ sơ.',
      'online_partial=2204 online_full=1870',
    ],
    [
      'Toàn huyện đã niêm yết, công khai 321 TTHC thuộc thẩm quyền giải quyết của UBND huyện và 138 TTHC thuộc thẩm quyền giải quyết của UBND cấp xã.',
      'procedures=321 procedures=138',
    ],
    [
      'Huyện tiếp nhận 02 phản ánh, kiến nghị về quy định hành chính, đã xử lý và công khai kết quả trên Cổng Dịch vụ công quốc gia.',
      'petitions=2',
    ],
    [
      'Đối với 12 hồ sơ quá hạn, UBND huyện đã có văn bản xin lỗi 12/12 hồ sơ, kiểm điểm 02 công chức có liên quan.',
      '?solved_late|in_process_overdue=12',
    ],
    [
      'Trung tâm đã từ chối 14 hồ sơ không đủ điều kiện, yêu cầu bổ sung 36 hồ sơ, dừng xử lý 05 hồ sơ theo đề nghị của công dân.',
      'returned=14 supplement=36',
    ],
    [
      'Theo quy định tại Quyết định số 2146/QĐ-UBND, hồ sơ cấp phép xây dựng được giải quyết trong 15 ngày, giảm 05 ngày; có 48 hồ sơ thực hiện theo quy định này.',
      '',
    ],
    [
      'Tổng số hồ sơ quá hạn là 21 hồ sơ, trong đó đã giải quyết quá hạn 18 hồ sơ, đang giải quyết quá hạn 03 hồ sơ.',
      'solved_late=18 in_process_overdue=3',
    ],
    [
      'Tình trạng hồ sơ quá hạn vẫn còn (21/2.140 hồ sơ, chiếm 0,98%), tập trung tại lĩnh vực đất đai (17 hồ sơ), lĩnh vực xây dựng (04 hồ sơ).',
      '?solved_late|in_process_overdue=21 rate_late=0.98',
    ],
    [
      'Có 16 hồ sơ trực tuyến tiếp nhận chậm quá 08 giờ làm việc, trong đó 10 hồ sơ do nghỉ lễ, 06 hồ sơ do công chức chưa kịp thời.',
      'late_reception=16',
    ],
    [
      'Số hồ sơ chờ tiếp nhận tại thời điểm chốt số liệu là 12 hồ sơ, trong đó 03 hồ sơ đã quá hạn tiếp nhận.',
      'awaiting_reception=12 late_reception=3',
    ],
    ['Trung tâm niêm yết 421 TTHC, bố trí 08 quầy, 12 công chức; bình quân mỗi công chức xử lý 178 hồ sơ/quý.', ''],
    ['Ước thực hiện cả năm: tiếp nhận 8.500 hồ sơ, giải quyết đúng hạn 99,5%, trực tuyến 96%.', ''],
    [
      'Các chỉ tiêu đạt và vượt: hồ sơ trực tuyến 96,2%/90%; đúng hạn 99,9%/99%; số hóa 100%/100%.',
      'rate_online=96.2 rate_on_time=99.9',
    ],
  ],
  'lists and notices': [
    [
      'THÔNG BÁO KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 9/2026\n1. Tổng số hồ sơ tiếp nhận: 702\n- Trực tuyến: 688\n- Trực tiếp: 14\n2. Tổng số hồ sơ đã giải quyết: 690\n- Trước hạn: 640\n- Đúng hạn: 49\n- Quá hạn: 01\n3. Tổng số hồ sơ đang giải quyết: 12\n- Trong hạn: 12\n- Quá hạn: 0',
      'received=702 online=688 solved=690 solved_early=640 solved_on_time=49 solved_late=1 in_process=12 in_process_within=12 in_process_overdue=0',
    ],
    [
      'Một số kết quả nổi bật:\n+ 100% TTHC được công khai;\n+ 98,2% hồ sơ nộp trực tuyến;\n+ 99,9% hồ sơ giải quyết trước và đúng hạn;\n+ 0 phản ánh, kiến nghị.',
      'rate_online=98.2 rate_on_time=99.9 petitions=0',
    ],
    [
      'Tình hình xử lý nhiệm vụ UBND thành phố giao:\n- Tổng số nhiệm vụ: 66;\n- Đã hoàn thành: 61 (đúng hạn 60, quá hạn 01);\n- Chưa hoàn thành: 05 (trong hạn 05, quá hạn 0).',
      'tasks_assigned=66 tasks_on_time=60 tasks_done_late=1 tasks_in_process=5 tasks_open_overdue=0',
    ],
    [
      'Số liệu hồ sơ trong tuần:\n• Tiếp nhận mới: 182 hồ sơ\n• Đã trả: 176 hồ sơ\n• Chậm tiếp nhận: 02 hồ sơ\n• Yêu cầu bổ sung: 04 hồ sơ',
      'received_new=182 solved=176 late_reception=2 supplement=4',
    ],
  ],
};
