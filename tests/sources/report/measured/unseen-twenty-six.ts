/**
 * A twenty-sixth set: communes after the merger, provinces before it, press, notices of centres; written from memory of such texts,
 * in words of our own; written before the reader was run on it; see `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TWENTY_SIX: Readonly<Record<string, readonly Measured[]>> = {
  'communes, 2025 and 2026': [
    [
      'Kết quả giải quyết TTHC: Tổng số hồ sơ tiếp nhận 3.018 hồ sơ, trong đó tiếp nhận trực tuyến 2.911 hồ sơ, đạt tỷ lệ 96,5%; tiếp nhận trực tiếp và qua dịch vụ bưu chính công ích 107 hồ sơ.',
      'received=3018 online=2911 rate_online=96.5',
    ],
    [
      'Số hồ sơ đã giải quyết: 2.940 hồ sơ, trong đó đúng hạn và trước hạn 2.934 hồ sơ (99,8%), quá hạn 06 hồ sơ (0,2%).',
      'solved=2940 solved_early_or_on_time=2934 rate_on_time=99.8 solved_late=6 rate_late=0.2',
    ],
    [
      'Số hồ sơ đang giải quyết: 78 hồ sơ, trong đó còn hạn 75 hồ sơ, quá hạn 03 hồ sơ.',
      'in_process=78 in_process_within=75 in_process_overdue=3',
    ],
    ['19 hồ sơ đã giải quyết xong, công dân chưa đến nhận kết quả.', 'solved=19'],
    [
      'Trong tháng có 41 hồ sơ không đủ điều kiện giải quyết, đã trả lại công dân kèm văn bản nêu rõ lý do.',
      'returned=41',
    ],
    ['Xã đã xin lỗi 06/06 hồ sơ quá hạn, kiểm điểm 02 công chức.', ''],
    ['Hồ sơ tiếp nhận không phụ thuộc địa giới hành chính: 212 hồ sơ.', ''],
    ['Toàn xã có 11.208/14.902 người dân có tài khoản định danh mức 2.', ''],
    [
      'Nhiệm vụ do UBND tỉnh giao: 64 nhiệm vụ; hoàn thành trong hạn: 58; chưa hoàn thành, còn hạn: 06.',
      'tasks_assigned=64 tasks_on_time=58 tasks_in_process=6',
    ],
    ['Cán bộ, công chức hiện có mặt 44/47 biên chế được giao.', 'staff_present=44 staff_assigned=47'],
    ['Trong kỳ tiếp nhận 05 phản ánh, kiến nghị, đã trả lời 05.', 'petitions=5'],
    ['Đăng tải 86 tin, bài về CCHC trên Trang thông tin điện tử của xã.', 'news_items=86'],
    ['Không phát sinh hồ sơ trễ hạn trong kỳ báo cáo.', 'solved_late=0'],
    ['Tỷ lệ giải quyết hồ sơ đúng hạn tăng 1,3% so với tháng trước.', ''],
    ['Tỷ lệ hồ sơ trực tuyến đạt 96,5%, cao hơn 6,5% so với chỉ tiêu tỉnh giao (90%).', 'rate_online=96.5'],
    ['Hồ sơ quá hạn tập trung ở lĩnh vực đất đai (05 hồ sơ), tư pháp (01 hồ sơ).', ''],
  ],
  'provinces, 2019 to 2024': [
    [
      'Trong 6 tháng đầu năm 2023, các cơ quan, đơn vị trên địa bàn tỉnh tiếp nhận 402.118 hồ sơ (kỳ trước chuyển sang 9.204 hồ sơ, tiếp nhận mới 392.914 hồ sơ).',
      'received=402118 carried_over=9204 received_new=392914',
    ],
    [
      'Đã giải quyết 391.007 hồ sơ, đúng hạn 390.114 hồ sơ, đạt 99,77%; trễ hạn 893 hồ sơ, chiếm 0,23%.',
      'solved=391007 solved_on_time=390114 rate_on_time=99.77 solved_late=893 rate_late=0.23',
    ],
    [
      'Cấp huyện đã giải quyết 102.330/104.002 hồ sơ; cấp xã đã giải quyết 221.540/222.013 hồ sơ.',
      'solved=102330 solved=221540',
    ],
    [
      'Hiện còn 11.111 hồ sơ đang giải quyết, trong đó 214 hồ sơ đã quá hạn.',
      'in_process=11111 in_process_overdue=214',
    ],
    [
      'Số hồ sơ tiếp nhận qua dịch vụ công trực tuyến mức độ 3 là 18.204, mức độ 4 là 22.310.',
      'online_partial=18204 online_full=22310',
    ],
    ['Toàn tỉnh có 1.902 TTHC, trong đó 1.204 TTHC mức độ 3, 4.', ''],
    ['UBND tỉnh ban hành 31 VBQPPL, gồm 25 quyết định, 06 chỉ thị.', 'legal_documents=31'],
    ['Năm 2022, tỉnh giao 48.120 biên chế, tinh giản 312 người.', 'staff_assigned=48120'],
    ['14/19 sở và 8/10 huyện có 100% hồ sơ đúng hạn.', ''],
    [
      'Thành phố Đông Hải còn 120 hồ sơ trễ hạn, huyện Tân Phú còn 44 hồ sơ trễ hạn.',
      'in_process_overdue=120 in_process_overdue=44',
    ],
    ['Tỷ lệ hồ sơ nộp trực tuyến bình quân toàn tỉnh là 58,2%.', 'rate_online=58.2'],
    [
      'Quý I: tiếp nhận 190.200 hồ sơ, giải quyết 186.114 hồ sơ, trễ hạn 402 hồ sơ.',
      'received=190200 solved=186114 ?solved_late|in_process_overdue=402',
    ],
    ['Số hồ sơ trễ hạn giảm từ 1.204 hồ sơ xuống còn 893 hồ sơ.', ''],
  ],
  press: [
    [
      'Gần 5.000 hồ sơ được phường giải quyết chỉ sau 2 tháng, trong đó 99,5% đúng hạn.',
      'solved<5000 rate_on_time=99.5',
    ],
    ['Mỗi tháng, xã tiếp nhận bình quân 1.200 hồ sơ.', ''],
    ['“Chúng tôi không để hồ sơ nào quá hạn”, ông Tâm khẳng định.', 'solved_late=0'],
    ['Trong số 2.310 hồ sơ tiếp nhận, có tới 2.290 hồ sơ nộp qua mạng.', 'received=2310 online=2290'],
    ['Cả nước có 3.321 xã, phường, đặc khu, đã tiếp nhận 8,2 triệu hồ sơ.', ''],
    ['Phường Hải Châu đứng đầu thành phố với 12.400 hồ sơ đã giải quyết.', 'solved=12400'],
    ['Anh Bình mất 15 phút để nộp hồ sơ, giảm 2 ngày so với trước.', ''],
    ['Xã thành lập 3 điểm hỗ trợ, giúp 520 người dân nộp hồ sơ trực tuyến.', ''],
    ['Ngày đầu vận hành, Trung tâm tiếp nhận 96 hồ sơ.', ''],
    ['Tỷ lệ giải quyết hồ sơ đúng hạn của xã luôn đạt trên 99%.', 'rate_on_time>99'],
    ['Đến nay, toàn bộ 1.480 hồ sơ đã được giải quyết đúng hạn.', 'solved_on_time=1480'],
    ['Phường đề ra mục tiêu 98% hồ sơ trực tuyến, hiện đã đạt 96,2%.', 'rate_online=96.2'],
  ],
  'notices of centres': [
    ['Trong tuần (từ 03/11 đến 07/11), Trung tâm tiếp nhận 402 hồ sơ, trả 389 kết quả.', 'received=402 solved=389'],
    ['Hồ sơ đến hạn trả kết quả: 310; đã trả: 308; chậm trả: 2.', 'due=310 solved=308 solved_late=2'],
    ['Hồ sơ trực tuyến đã tiếp nhận: 380/402.', 'online=380'],
    ['Số hồ sơ quá hạn tiếp nhận: 04 (phường Đông 3, phường Tây 1).', 'late_reception=4'],
    ['Số hồ sơ chờ bổ sung: 12 hồ sơ.', 'supplement=12'],
    ['Tổng lượt truy cập: 1.204.330; đang trực tuyến: 45.', ''],
    ['Hồ sơ đúng hạn: 99,4%; hồ sơ quá hạn: 0,6%.', 'rate_on_time=99.4 rate_late=0.6'],
    ['Trung tâm nghỉ lễ 02 ngày, tiếp nhận lại từ ngày 03/9.', ''],
    ['Thời gian giải quyết: 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.', ''],
    ['Số lượng: 01 bộ hồ sơ; lệ phí: 50.000 đồng.', ''],
  ],
  'plans and resolutions': [
    ['Phấn đấu năm 2026 giảm 50% số hồ sơ quá hạn so với năm 2025.', ''],
    ['Nghị quyết đề ra chỉ tiêu tỷ lệ hồ sơ trực tuyến đạt 90% trở lên.', ''],
    ['Các phòng chuyên môn chịu trách nhiệm giải quyết đúng hạn tối thiểu 98% hồ sơ.', ''],
    ['Kế hoạch CCHC năm 2026 đặt ra 6 mục tiêu, 29 nhiệm vụ cụ thể.', 'plan_tasks=29'],
    ['Hoàn thành việc xử lý 120 hồ sơ tồn đọng trước ngày 31/12/2026.', ''],
    ['Chỉ tiêu 3: Tỷ lệ số hóa hồ sơ: 91% (đạt).', ''],
    ['Chỉ tiêu số 4: Tỷ lệ hồ sơ giải quyết đúng hạn: 97,2% (chưa đạt).', 'rate_on_time=97.2'],
    ['Đơn vị nào để tồn từ 5 hồ sơ quá hạn trở lên phải giải trình.', ''],
    ['Nâng tỷ lệ hồ sơ trực tuyến toàn trình từ 40% năm 2025 lên 70% năm 2026.', ''],
  ],
};
