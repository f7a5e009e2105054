/** An eleventh set: the formal paragraphs of communes, departments and newspapers once more, with the slips that are made in typing; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_ELEVEN: Readonly<Record<string, readonly Measured[]>> = {
  'formal paragraphs': [
    [
      'Từ ngày 01/01/2024 đến ngày 10/6/2024, bộ phận TN&TKQ đã tiếp nhận và giải quyết 1.254 hồ sơ, trong đó: Hồ sơ trả trước hạn: 1.198, đúng hạn: 56, quá hạn: 0 hồ sơ; hồ sơ trực tuyến 1.102 hồ sơ đạt tỷ lệ 87,9%; hồ sơ trực tiếp 152 hồ sơ.',
      'period_from=2024-01-01 period_to=2024-06-10 received=1254 solved_early=1198 solved_on_time=56 solved_late=0 online=1102 rate_online=87.9',
    ],
    [
      'Tổng số hồ sơ tiếp nhận trong kỳ báo cáo là: 1.254 hồ sơ, (trong đó tiếp nhận trực tuyến là 1.102 hồ sơ), Số hồ sơ đã giải quyết là 1.250 hồ sơ (Trước hạn là: 1.100 hồ sơ; đúng hạn: 150 hồ sơ; quá hạn: 0 hồ sơ). Số hồ sơ đang giải quyết là: 4 hồ sơ (trong hạn).',
      'received=1254 online=1102 solved=1250 solved_early=1100 solved_on_time=150 solved_late=0 in_process_within=4',
    ],
    [
      'Trong kỳ đã tiếp nhận 1.254hồ sơ; đã giải quyết 1.250  hồ sơ ,đạt 99,7 %; đang giải quyết 04 hồ sơ.',
      'received=1254 solved=1250 in_process=4',
    ],
    [
      'Hồ sơ tiếp nhận trong kỳ là 894 hồ sơ; số hồ sơ của kỳ trước chuyển sang là 12 hồ sơ; số hồ sơ đã giải quyết trong kỳ là 897 hồ sơ, trong đó hồ sơ giải quyết trước hạn là 712 hồ sơ, giải quyết đúng hạn là 185 hồ sơ, không có hồ sơ giải quyết quá hạn; số hồ sơ đang giải quyết là 09 hồ sơ, trong đó chưa đến hạn là 09 hồ sơ, không có hồ sơ quá hạn.',
      'received=894 carried_over=12 solved=897 solved_early=712 solved_on_time=185 solved_late=0 in_process=9 in_process_within=9 in_process_overdue=0',
    ],
    [
      'a) Tiếp nhận hồ sơ: 894 hồ sơ.\nb) Giải quyết hồ sơ: 885 hồ sơ, trong đó trước hạn 700 hồ sơ, đúng hạn 185 hồ sơ.\nc) Hồ sơ đang trong quá trình giải quyết: 09 hồ sơ.',
      'received=894 solved=885 solved_early=700 solved_on_time=185 in_process=9',
    ],
    [
      '- Kết quả thực hiện dịch vụ công trực tuyến: Trong quý I, xã tiếp nhận 412 hồ sơ TTHC, trong đó hồ sơ DVCTT toàn trình 301 hồ sơ, hồ sơ DVCTT một phần 96 hồ sơ; tỷ lệ hồ sơ nộp trực tuyến đạt 96,4%; tỷ lệ thanh toán trực tuyến đạt 88,1%.',
      'received=412 online_full=301 online_partial=96 rate_online=96.4',
    ],
    ['- Về số hóa: 412/412 hồ sơ tiếp nhận được số hóa (100%); 405/405 kết quả được ký số (100%).', ''],
    [
      'Bộ phận Một cửa xã hiện có 04 công chức và 01 người hoạt động không chuyên trách. Từ đầu năm đến nay không để xảy ra hồ sơ trễ hẹn.',
      'solved_late=0',
    ],
    [
      'Thực hiện Kế hoạch số 14/KH-UBND ngày 12/01/2025 của UBND xã về cải cách hành chính năm 2025, UBND xã xác định 27 nhiệm vụ, đến nay hoàn thành 13/27 nhiệm vụ, đạt 48,1% kế hoạch.',
      'plan_tasks=27 plan_tasks_done=13 plan_tasks=27',
    ],
    [
      'Trong 6 tháng, UBND xã được giao 63 nhiệm vụ trên Hệ thống quản lý văn bản, đã hoàn thành 62 nhiệm vụ (đúng hạn 61, trễ hạn 01), đang thực hiện 01 nhiệm vụ.',
      'tasks_assigned=63 tasks_on_time=61 tasks_done_late=1 tasks_in_process=1',
    ],
    [
      'Các nhiệm vụ do UBND huyện, Chủ tịch UBND huyện giao được UBND xã thực hiện nghiêm túc; kết quả 52/52 nhiệm vụ hoàn thành đúng hạn.',
      'tasks_on_time=52 tasks_assigned=52',
    ],
    [
      'Về công tác tự kiểm tra, rà soát văn bản: trong kỳ UBND xã đã tự kiểm tra 01 VBQPPL và rà soát 07 VBQPPL, kết quả các văn bản phù hợp.',
      'legal_documents_checked=1 legal_documents_reviewed=7',
    ],
    [
      'UBND xã không phát sinh việc ban hành văn bản quy phạm pháp luật; phối hợp góp ý 06 dự thảo văn bản của cấp trên.',
      'legal_documents=0',
    ],
    [
      'Hiện tại tổng số TTHC thực hiện tại UBND xã là 223 thủ tục, trong đó có 171 thủ tục thuộc thẩm quyền giải quyết của xã, 52 thủ tục tiếp nhận chuyển cấp trên.',
      'procedures=171',
    ],
    [
      'Biên chế được giao năm 2025: 21 người. Biên chế hiện có: 20 người (10 cán bộ, 10 công chức). Số người hoạt động không chuyên trách: 12 người.',
      'staff_assigned=21 staff_present=20',
    ],
    [
      'Trong kỳ có 01 trường hợp công dân phản ánh, kiến nghị về TTHC lĩnh vực đất đai, UBND xã đã trả lời theo quy định.',
      'petitions=1',
    ],
    [
      'Đến ngày 10/6/2024 còn 06 hồ sơ chưa giải quyết, trong đó 05 hồ sơ còn hạn, 01 hồ sơ quá hạn 2 ngày do chờ xác minh.',
      'in_process=6 in_process_within=5 in_process_overdue=1',
    ],
    [
      'UBND xã đã cử 03 công chức tham gia lớp bồi dưỡng nghiệp vụ; 100% công chức đạt chuẩn; 18/20 cán bộ, công chức có trình độ đại học trở lên.',
      '',
    ],
    [
      'Đã đăng tải 36 tin bài, phát thanh 52 lượt, niêm yết 223 TTHC, cấp phát 1.200 tờ rơi tuyên truyền về dịch vụ công trực tuyến.',
      'news_items=36',
    ],
    ['Tỷ lệ giải quyết TTHC sớm và đúng hạn: 100% (885/885).', 'rate_on_time=100 solved_early_or_on_time=885'],
  ],
  departments: [
    [
      'Trong quý, Sở tiếp nhận 812 hồ sơ (kỳ trước chuyển sang 64, trong kỳ 748), đã giải quyết 760 hồ sơ đúng và trước hạn, 0 hồ sơ quá hạn, 52 hồ sơ đang giải quyết trong hạn.',
      'received=812 carried_over=64 solved_early_or_on_time=760 solved_late=0 in_process_within=52',
    ],
    [
      'Tổng số hồ sơ Sở tiếp nhận và xử lý: 812 hồ sơ, trong đó: trực tuyến 801 hồ sơ, đạt 98,6%; trực tiếp 11 hồ sơ.',
      'received=812 online=801 rate_online=98.6',
    ],
    [
      'Sở tham mưu UBND tỉnh ban hành 04 văn bản QPPL và trình HĐND tỉnh ban hành 02 nghị quyết; thẩm định 31 dự thảo.',
      'legal_documents=4',
    ],
    [
      'Văn phòng UBND tỉnh theo dõi 1.204 nhiệm vụ UBND tỉnh giao các sở, ngành, địa phương: 1.102 nhiệm vụ hoàn thành (1.087 đúng hạn, 15 quá hạn), 102 nhiệm vụ chưa hoàn thành (96 trong hạn, 06 quá hạn).',
      'tasks_assigned=1204 tasks_on_time=1087 tasks_done_late=15 tasks_in_process=96 tasks_open_overdue=6',
    ],
    ['Số hồ sơ trễ hạn toàn tỉnh giảm 35% so với quý trước, còn 214 hồ sơ.', '?solved_late|in_process_overdue=214'],
    ['Các địa phương có tỷ lệ hồ sơ đúng hạn dưới 95%: phường A (93,2%), xã B (91,7%).', ''],
    [
      'Tính chung 11 tháng, cấp xã tiếp nhận 1,2 triệu hồ sơ, giải quyết đúng hạn 99,1%.',
      'received=1200000 rate_on_time=99.1',
    ],
    ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến đạt 67,2% (1.042/1.550 TTHC).', ''],
    [
      'Đã cắt giảm 1.204 ngày làm việc, tương đương 30,4% thời gian giải quyết của 312 TTHC; tiết kiệm 12,4 tỷ đồng/năm.',
      '',
    ],
    ['Toàn tỉnh có 40.120 biên chế, gồm 3.912 công chức, 36.208 viên chức; tinh giản 412 người.', ''],
  ],
  newspapers: [
    [
      'Theo UBND phường Bến Nghé, trong 8 tháng năm 2023, phường tiếp nhận 18.204 hồ sơ, đã giải quyết 18.190 hồ sơ đúng hạn, đạt tỷ lệ 100%, không có hồ sơ trễ hạn.',
      'received=18204 solved_on_time=18190 rate_on_time=100 solved_late=0',
    ],
    [
      'Con số 5.120 hồ sơ được xử lý trong 60 ngày đầu, trong đó hơn 99% đúng hạn, cho thấy nỗ lực của bộ máy mới.',
      'solved=5120 rate_on_time>99',
    ],
    ['Trước đây, mỗi tháng xã chỉ nhận khoảng 100 hồ sơ; nay con số này là 450.', ''],
    [
      'Từ 1/7 đến 15/8, xã Đak Rong nhận 612 hồ sơ, trong đó có 15 hồ sơ trễ hạn, chủ yếu ở lĩnh vực đất đai.',
      'received=612 ?solved_late|in_process_overdue=15',
    ],
    ['Sau sáp nhập, lượng hồ sơ tăng gấp 3 lần, bình quân 150 hồ sơ/ngày, có hôm 210 hồ sơ.', ''],
    ['Đơn cử tại xã Hòa Xuân, chỉ trong 1 tuần, cán bộ đã xử lý 96 hồ sơ hộ tịch, 45 hồ sơ chứng thực.', ''],
    [
      'Lũy kế đến 30/9, Trung tâm đã tiếp nhận 12.310 hồ sơ, đã trả 12.104 hồ sơ, đạt 98,3%; số hồ sơ trễ hạn là 38 hồ sơ (0,3%).',
      'received=12310 solved=12104 ?solved_late|in_process_overdue=38 rate_late=0.3',
    ],
    ['Phường đặt chỉ tiêu 98% hồ sơ trực tuyến; kết quả 9 tháng đạt 98,7%.', 'rate_online=98.7'],
    ['Trong số 34 tỉnh, thành phố, Huế đứng thứ 2 với tỷ lệ hồ sơ đúng hạn 99,2%.', 'rate_on_time=99.2'],
    ['“Hồ sơ của tôi hẹn 7 ngày nhưng 3 ngày đã có kết quả”, anh Dũng, 41 tuổi, nói.', ''],
  ],
};
