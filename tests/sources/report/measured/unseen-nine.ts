/** A ninth set, of clerks who write short, of southern and ministry wording, with slips of typing; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_NINE: Readonly<Record<string, readonly Measured[]>> = {
  'short clerks': [
    ['1.157 là tổng số hồ sơ tiếp nhận trong kỳ.', 'received=1157'],
    [
      'Khối lượng hồ sơ tiếp nhận trong quý là 5.120 hồ sơ, đã giải quyết dứt điểm 5.066 hồ sơ.',
      'received=5120 solved=5066',
    ],
    [
      'Tổng lượng hồ sơ tiếp nhận: 2.408; lượng hồ sơ đã trả: 2.380; lượng tồn: 28.',
      'received=2408 solved=2380 in_process=28',
    ],
    ['HS nhận: 88. HS trả: 85. HS chưa tới hạn: 3.', 'received=88 solved=85 in_process_within=3'],
    ['Không hồ sơ nào trễ hạn.', 'solved_late=0'],
    ['0 hồ sơ trễ hạn.', '?solved_late|in_process_overdue=0'],
    ['Không trường hợp nào quá hạn giải quyết hồ sơ.', 'solved_late=0'],
    ['Có 3.470 hồ sơ được xử lý xong; trong số này 4 hồ sơ bị trễ.', 'solved=3470 solved_late=4'],
    [
      'Hồ sơ chưa giải quyết còn trong hạn là 20, chưa giải quyết đã quá hạn là 1.',
      'in_process_within=20 in_process_overdue=1',
    ],
    [
      'Số hồ sơ tiếp nhận trực tuyến/tổng số hồ sơ tiếp nhận: 1.200/1.300 (92,3%).',
      'online=1200 received=1300 rate_online=92.3',
    ],
    ['Trong tổng số 1.300 hồ sơ tiếp nhận thì hồ sơ trực tuyến chiếm 92,3%.', 'received=1300 rate_online=92.3'],
    ['Cứ 100 hồ sơ thì có 97 hồ sơ nộp trực tuyến.', ''],
    [
      'Tong so ho so tiep nhan 640 ho so, da giai quyet 632 ho so, dung han 631, tre han 01.',
      'received=640 solved=632 solved_on_time=631 solved_late=1',
    ],
    ['Tiếp nhận : 640 HS ; giải quyết : 632 HS ; đang giải quyết : 8 HS .', 'received=640 solved=632 in_process=8'],
    ['Tiếp nhận 640hs, giải quyết 632hs.', 'received=640 solved=632'],
    ['Hồ sơ nộp qua VNeID: 41 hồ sơ, qua Cổng Dịch vụ công quốc gia: 1.159 hồ sơ.', 'online=1159'],
    [
      'Số liệu từ 15/12/2025 - 14/3/2026: tiếp nhận 980 hồ sơ.',
      'period_from=2025-12-15 period_to=2026-03-14 received=980',
    ],
    [
      'Kỳ báo cáo: từ ngày 15/3/2026 đến hết ngày 14/6/2026. Hồ sơ tiếp nhận 1.011, hồ sơ giải quyết 1.002.',
      'period_from=2026-03-15 period_to=2026-06-14 received=1011 solved=1002',
    ],
    ['Đến thời điểm báo cáo (14/9/2026), số hồ sơ còn phải giải quyết là 19 hồ sơ.', 'in_process=19'],
    ['Đã ký số, trả kết quả 632 hồ sơ.', 'solved=632'],
    ['Hồ sơ trực tuyến 600, chiếm tỷ lệ 93,75% (600/640).', 'online=600 rate_online=93.75'],
    [
      'Giải quyết sớm hạn 500 HS (79,1%), đúng hạn 131 HS (20,7%), trễ hạn 1 HS (0,2%).',
      'solved_early=500 solved_on_time=131 solved_late=1 rate_late=0.2',
    ],
    ['Bổ sung: 12; trả lại: 3; rút: 1; đang xử lý: 8.', ''],
    ['Hồ sơ: bổ sung 12; trả lại 3; đang xử lý 8.', 'supplement=12 returned=3 in_process=8'],
    [
      'Phòng Kinh tế: tiếp nhận 210 hồ sơ, trả 205 hồ sơ; Phòng Văn hóa - Xã hội: tiếp nhận 118 hồ sơ, trả 118 hồ sơ.',
      'received=210 solved=205 received=118 solved=118',
    ],
    ['Trong tháng nhận 97 bộ, trả 95 bộ hồ sơ.', 'received=97 solved=95'],
  ],
  'ministries and provinces': [
    [
      'Bộ Tư pháp tiếp nhận 12.401 hồ sơ, trong đó 9.870 hồ sơ qua dịch vụ công trực tuyến; giải quyết đúng hạn 12.380 hồ sơ.',
      'received=12401 online=9870 solved_on_time=12380',
    ],
    [
      'Trong kỳ, tổng số hồ sơ TTHC được tiếp nhận tại cấp tỉnh, cấp xã là 312.450 hồ sơ (cấp tỉnh 40.120, cấp xã 272.330).',
      'received=312450 received=40120 received=272330',
    ],
    [
      'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn ở cấp tỉnh là 98,9%, ở cấp xã là 99,2%.',
      'rate_on_time=98.9 rate_on_time=99.2',
    ],
    [
      'UBND tỉnh đã ban hành 36 VBQPPL (34 quyết định, 02 chỉ thị), giảm 05 văn bản so với cùng kỳ.',
      'legal_documents=36',
    ],
    ['Đã rà soát 120 VBQPPL, kiến nghị bãi bỏ 14 văn bản, sửa đổi 22 văn bản.', 'legal_documents_reviewed=120'],
    ['Tự kiểm tra 41 VBQPPL, phát hiện 02 văn bản có sai sót về thể thức.', 'legal_documents_checked=41'],
    [
      'Thủ tướng Chính phủ giao tỉnh 75 nhiệm vụ, đã hoàn thành 70 nhiệm vụ, 05 nhiệm vụ đang thực hiện trong hạn.',
      'tasks_assigned=75 tasks_in_process=5',
    ],
    ['UBND tỉnh giao các sở, ban, ngành 2.104 nhiệm vụ.', 'tasks_assigned=2104'],
    ['Phê duyệt phương án đơn giản hóa 45 TTHC, chi phí tuân thủ giảm 2,1 tỷ đồng/năm.', ''],
    [
      'Tổng số biên chế công chức năm 2026 của tỉnh được Trung ương giao là 3.912 biên chế, hiện có mặt 3.701 người.',
      'staff_assigned=3912 staff_present=3701',
    ],
    ['Tổng số PAKN tiếp nhận: 412; đã xử lý: 401; đang xử lý: 11.', 'petitions=412'],
    ['Chỉ số SIPAS năm 2025 đạt 84,6%, xếp thứ 12/34 tỉnh, thành phố.', ''],
    ['Kết quả xác định Chỉ số CCHC: 12 sở đạt trên 90%, 05 sở đạt từ 85% đến dưới 90%.', ''],
    ['Thanh tra tỉnh thực hiện 14 cuộc, ban hành 12 kết luận.', ''],
    ['Cơ sở dữ liệu quốc gia về TTHC hiện có 6.385 TTHC.', ''],
    ['Tính đến 31/10, đã sáp nhập 168 xã còn 65 xã, giảm 103 đơn vị.', ''],
    [
      'Hoàn thành 54/60 nhiệm vụ của Kế hoạch CCHC năm 2025 (đạt 90%); 06 nhiệm vụ chuyển sang năm 2026.',
      'plan_tasks_done=54 plan_tasks=60',
    ],
    ['Công bố 340 TTHC: 120 TTHC mới, 180 TTHC sửa đổi, 40 TTHC bãi bỏ.', ''],
    [
      'Sở Xây dựng có 214 hồ sơ quá hạn/2.011 hồ sơ, chiếm 10,6%; Sở Nông nghiệp và Môi trường 96 hồ sơ quá hạn.',
      '?solved_late|in_process_overdue=214 rate_late=10.6 ?solved_late|in_process_overdue=96',
    ],
  ],
  'southern wording': [
    [
      'Phường đã nhận giải quyết 2.610 hồ sơ, trễ hẹn 04 hồ sơ, đã có thư xin lỗi.',
      'received=2610 ?solved_late|in_process_overdue=4',
    ],
    [
      'Quận tiếp nhận 94.120 hồ sơ, giải quyết đúng hẹn 93.980 hồ sơ (99,9%), trễ hẹn 102 hồ sơ (0,1%), số còn lại chưa đến hẹn.',
      'received=94120 solved_on_time=93980 rate_on_time=99.9 solved_late=102 rate_late=0.1',
    ],
    [
      'Thành phố đã tiếp nhận mới trong tháng là 61.240 hồ sơ, tồn tháng trước 2.310 hồ sơ, tổng cộng 63.550 hồ sơ.',
      'received_new=61240 carried_over=2310',
    ],
    ['Đã giải quyết 60.980 hồ sơ, hồ sơ tồn chuyển tháng sau 2.570 hồ sơ.', 'solved=60980 in_process=2570'],
    [
      'Hồ sơ giải quyết trước hẹn là 1.020 hồ sơ, đúng hẹn 2.301 hồ sơ, trễ hẹn 11 hồ sơ.',
      'solved_early=1020 solved_on_time=2301 solved_late=11',
    ],
    ['Tổ tiếp nhận và trả kết quả đã tiếp 1.240 lượt người dân, nhận 1.105 hồ sơ.', 'received=1105'],
    ['Đạt 100% hồ sơ đúng hẹn (1.098/1.098).', 'rate_on_time=100 solved_on_time=1098'],
    ['Bình quân một công chức giải quyết 312 hồ sơ.', ''],
    ['Quận 1 nhận 12.410 hồ sơ trực tuyến, chiếm 13,2% tổng hồ sơ.', 'online=12410 rate_online=13.2'],
    ['Số hồ sơ giải quyết qua dịch vụ công mức 4 là 3.020.', ''],
  ],
  'tasks and the rest': [
    [
      'UBND tỉnh giao qua hệ thống 38 nhiệm vụ; xã hoàn thành trước hạn 10, đúng hạn 26, quá hạn 02.',
      'tasks_assigned=38 tasks_on_time=26 tasks_overdue=2',
    ],
    [
      'Nhiệm vụ UBND huyện giao: tổng số 57; đã hoàn thành 55; chưa hoàn thành trong hạn 02; quá hạn 0.',
      'tasks_assigned=57 tasks_in_process=2 tasks_overdue=0',
    ],
    [
      'Xã được giao 23 nhiệm vụ (UBND huyện giao 19, UBND tỉnh giao 04).',
      'tasks_assigned=23 tasks_assigned=19 tasks_assigned=4',
    ],
    ['Không có nhiệm vụ nào bị quá hạn trong quý.', 'tasks_overdue=0'],
    ['Giao các thôn 09 nhiệm vụ vận động.', ''],
    ['Số lượng CBCC hiện có: 20/23 biên chế giao.', 'staff_present=20 staff_assigned=23'],
    ['Biên chế: giao 23, hiện có 20, thiếu 03.', 'staff_assigned=23 staff_present=20'],
    ['Trong kỳ không có VBQPPL nào được ban hành mới.', 'legal_documents=0'],
    ['Xã ban hành 01 nghị quyết quy phạm pháp luật và 214 văn bản hành chính.', 'legal_documents=1'],
    ['Phản ánh, kiến nghị: 0.', 'petitions=0'],
    ['Tiếp nhận 03 PAKN, trong đó 02 PAKN về hành vi hành chính, 01 PAKN về quy định hành chính.', 'petitions=3'],
    ['Đăng 22 tin bài; treo 09 băng rôn; phát 300 tờ rơi.', 'news_items=22'],
    ['TTHC thuộc thẩm quyền: 158 (hộ tịch 38, chứng thực 11, đất đai 05...).', 'procedures=158'],
    ['Kế hoạch CCHC: 26 nhiệm vụ, xong 20, đang làm 06.', 'plan_tasks=26 plan_tasks_done=20'],
    ['Xã triển khai 06 nhóm nhiệm vụ, giải pháp nâng cao chỉ số PAR INDEX.', ''],
    ['Tỷ lệ nhiệm vụ hoàn thành đúng hạn 96,5%.', ''],
  ],
  'no facts': [
    ['Thu nhập bình quân 58 triệu đồng/người/năm, hộ nghèo còn 1,2%.', ''],
    ['Mục tiêu năm 2027: 100% TTHC toàn trình; 95% hồ sơ trực tuyến; 99% đúng hạn.', ''],
    ['Thời gian giải quyết 01 hồ sơ giảm từ 7 ngày còn 5 ngày.', ''],
    ['Giao chỉ tiêu cho mỗi công chức hướng dẫn 20 hồ sơ trực tuyến/tuần.', ''],
    ['Hồ sơ mời thầu, hồ sơ dự thầu: 04 gói thầu, 12 nhà thầu.', ''],
    ['Giải ngân vốn đầu tư công đạt 12,4/15 tỷ đồng (82,7%).', ''],
    ['Xã đã thẩm định 45 hồ sơ hộ nghèo, 12 hồ sơ trợ cấp.', ''],
    ['Số hồ sơ tiếp nhận cao nhất là tháng 5 (412 hồ sơ), thấp nhất là tháng 2 (118 hồ sơ).', ''],
    ['Nếu tính cả hồ sơ của bưu điện thì tổng số là 1.400 hồ sơ.', ''],
    ['Năm học 2025 - 2026, các trường tiếp nhận 1.024 hồ sơ tuyển sinh trực tuyến.', ''],
    ['Công an xã tiếp nhận 412 hồ sơ cư trú, cấp 1.020 thẻ căn cước.', ''],
    ['So với bình quân chung của tỉnh (97,8%), tỷ lệ đúng hạn của xã cao hơn 1,9%.', ''],
  ],
};
