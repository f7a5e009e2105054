/** A sixteenth set: paragraphs of reports, notices and news; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_SIXTEEN: Readonly<Record<string, readonly Measured[]>> = {
  reports: [
    [
      '2.3. Kết quả giải quyết TTHC: Tổng số hồ sơ tiếp nhận từ 15/12/2025 đến 14/3/2026 là 1.180 hồ sơ, trong đó: kỳ trước chuyển sang: 22 hồ sơ, tiếp nhận mới: 1.158 hồ sơ (trực tuyến 1.120, trực tiếp 38). Đã giải quyết 1.161 hồ sơ (trước hạn 1.002, đúng hạn 158, quá hạn 01), đang giải quyết 19 hồ sơ (trong hạn 19, quá hạn 0).',
      'period_from=2025-12-15 period_to=2026-03-14 received=1180 carried_over=22 received_new=1158 online=1120 solved=1161 solved_early=1002 solved_on_time=158 solved_late=1 in_process=19 in_process_within=19 in_process_overdue=0',
    ],
    [
      'Tỷ lệ giải quyết hồ sơ TTHC trước và đúng hạn của phường đạt 99,9%, cao hơn mức bình quân chung của thành phố (99,1%).',
      'rate_on_time=99.9',
    ],
    [
      'Trong quý I, phường nhận được 41 nhiệm vụ do UBND thành phố giao; đã xử lý 39 nhiệm vụ đúng hạn, 02 nhiệm vụ đang xử lý, không có nhiệm vụ quá hạn.',
      'tasks_assigned=41 tasks_on_time=39 tasks_in_process=2 tasks_overdue=0',
    ],
    [
      'UBND phường đã ban hành 01 quyết định là văn bản quy phạm pháp luật (Quyết định số 02/2026/QĐ-UBND ngày 12/02/2026).',
      'legal_documents=1',
    ],
    [
      'Số hồ sơ chưa giải quyết tính đến ngày 14/3/2026: 19 hồ sơ, trong đó 16 hồ sơ đất đai đang chờ Chi nhánh Văn phòng Đăng ký đất đai thẩm định.',
      'in_process=19',
    ],
    ['Về thanh toán trực tuyến: 910/960 hồ sơ có phí được thanh toán trực tuyến, đạt 94,8%.', ''],
    [
      'UBND xã giao Văn phòng HĐND và UBND xã tham mưu 12 nhiệm vụ; giao Phòng Kinh tế 09 nhiệm vụ; giao Công an xã 02 nhiệm vụ.',
      '',
    ],
    [
      'Trong năm 2023, thị trấn tiếp nhận 5.204 hồ sơ, giải quyết đúng hạn 5.198 hồ sơ, tỷ lệ 99,88%; trễ hạn 06 hồ sơ, tỷ lệ 0,12%.',
      'received=5204 solved_on_time=5198 rate_on_time=99.88 solved_late=6 rate_late=0.12',
    ],
    [
      'Số TTHC thuộc thẩm quyền giải quyết của cấp xã được công bố là 416 thủ tục, tăng 14 thủ tục so với đầu năm.',
      'procedures=416',
    ],
    ['Xã được phân bổ 66 biên chế (52 công chức hành chính, 14 công chức khối Đảng, đoàn thể).', ''],
    ['Qua đường dây nóng và hộp thư góp ý, Trung tâm nhận 07 ý kiến góp ý, chủ yếu về chỗ ngồi chờ.', ''],
    [
      'Kế hoạch CCHC của huyện năm 2022 đặt ra 52 nhiệm vụ; sau 9 tháng đã hoàn thành 37/52 nhiệm vụ (71,2%), 15 nhiệm vụ đang thực hiện.',
      'plan_tasks=52 plan_tasks_done=37 plan_tasks=52',
    ],
    [
      'Đã cung cấp 312 dịch vụ công trực tuyến, gồm 198 toàn trình và 114 một phần; trong quý phát sinh 1.120 hồ sơ trực tuyến.',
      'online=1120',
    ],
    [
      'Trong đó: hồ sơ trực tuyến toàn trình 702 hồ sơ, đạt 62,7%; hồ sơ trực tuyến một phần 418 hồ sơ, đạt 37,3%.',
      'online_full=702 online_partial=418',
    ],
    [
      'Số hồ sơ trễ hạn: 01 hồ sơ, thuộc lĩnh vực xây dựng, trễ 02 ngày làm việc, đã có thư xin lỗi và hẹn lại ngày trả.',
      '?solved_late|in_process_overdue=1',
    ],
    ['Hồ sơ chậm tiếp nhận trên Cổng Dịch vụ công quốc gia là 03/1.120 hồ sơ (0,27%).', 'late_reception=3'],
    [
      'Trong kỳ không phát sinh phản ánh, kiến nghị; không phát sinh hồ sơ quá hạn; không có nhiệm vụ được giao quá hạn.',
      'petitions=0 solved_late=0 tasks_overdue=0',
    ],
    [
      'Thường trực HĐND xã giám sát 02 chuyên đề, trong đó giám sát việc giải quyết 320 hồ sơ đất đai từ năm 2021 đến 2023, có 28 hồ sơ trễ hạn.',
      '',
    ],
    [
      'Tổng hợp 3 tháng: tháng 1 tiếp nhận 402 hồ sơ, tháng 2 tiếp nhận 318 hồ sơ, tháng 3 tiếp nhận 438 hồ sơ, cộng chung 1.158 hồ sơ.',
      'received=402 received=318 received=438 received=1158',
    ],
    [
      'Trung tâm hiện thực hiện tiếp nhận hồ sơ cho 416 TTHC cấp xã và 1.204 TTHC cấp tỉnh theo hình thức phi địa giới.',
      '',
    ],
  ],
  'news and notices': [
    [
      'Chỉ sau 6 tháng thí điểm, phường đã tiếp nhận 7.204 hồ sơ; giải quyết đúng hạn 7.190 hồ sơ; có 14 hồ sơ đang xử lý và không hồ sơ nào trễ hạn.',
      'received=7204 solved_on_time=7190 in_process=14 solved_late=0 in_process_overdue=0',
    ],
    [
      'Theo ông Tùng, trong số 214 hồ sơ tồn từ cấp huyện bàn giao, xã đã giải quyết 201 hồ sơ, còn 13 hồ sơ vướng quy hoạch.',
      '',
    ],
    ['Tỉnh đặt mục tiêu hết quý III có 85% hồ sơ trực tuyến, song đến nay mới đạt 78,9%.', 'rate_online=78.9'],
    [
      'Hơn 95% hồ sơ nộp trực tuyến, 99,7% hồ sơ đúng hạn là kết quả 9 tháng của phường An Khê.',
      'rate_online>95 rate_on_time=99.7',
    ],
    ['Người dân xã Bản Liền phải vượt 15 km đường núi, mỗi lần nộp 1 hồ sơ mất nửa ngày.', ''],
    [
      'Kết quả: Tiếp nhận: 2.104; Đã giải quyết: 2.080; Đúng hạn: 2.079; Quá hạn: 1; Đang giải quyết: 24; Tỷ lệ đúng hạn: 99,95%.',
      'received=2104 solved=2080 solved_on_time=2079 solved_late=1 in_process=24 rate_on_time=99.95',
    ],
    ['Năm 2024, tỉnh cắt giảm 30% chế độ báo cáo, 25% thời gian giải quyết hồ sơ, 20% chi phí tuân thủ.', ''],
    ['Cùng kỳ năm ngoái, thị xã tiếp nhận 8.120 hồ sơ, năm nay là 9.014 hồ sơ, tăng 11%.', 'received=9014'],
    ['Đoàn công tác của Bộ Nội vụ làm việc với 4 xã, ghi nhận tỷ lệ hồ sơ trễ hạn ở mức 0,4% - 1,2%.', ''],
    [
      'Trung tâm bố trí 3 máy lấy số, 12 ghế chờ, phục vụ 1.204 lượt người; trả kết quả tại chỗ 960 hồ sơ chứng thực.',
      '',
    ],
  ],
};
