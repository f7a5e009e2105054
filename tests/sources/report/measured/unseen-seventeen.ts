/** A seventeenth set: paragraphs of reports, notices and news; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_SEVENTEEN: Readonly<Record<string, readonly Measured[]>> = {
  reports: [
    [
      'Trong 9 tháng đầu năm 2025, xã Phú Vang tiếp nhận 3.312 hồ sơ thủ tục hành chính; số hồ sơ đã giải quyết 3.290 hồ sơ (trong đó trước hạn 2.980 hồ sơ, đúng hạn 304 hồ sơ, trễ hạn 06 hồ sơ), số hồ sơ đang giải quyết 22 hồ sơ (trong hạn 22 hồ sơ).',
      'received=3312 solved=3290 solved_early=2980 solved_on_time=304 solved_late=6 in_process=22 in_process_within=22',
    ],
    [
      'Hồ sơ tiếp nhận trực tuyến chiếm 95,8% (3.173/3.312 hồ sơ), trong đó hồ sơ toàn trình 2.011 hồ sơ.',
      'rate_online=95.8 online=3173 online_full=2011',
    ],
    ['Các hồ sơ trễ hạn đều được UBND xã xin lỗi bằng văn bản, số văn bản xin lỗi đã ban hành là 06 văn bản.', ''],
    [
      'Số nhiệm vụ được UBND huyện giao là 58, trong đó hoàn thành đúng hạn 55, hoàn thành quá hạn 01, chưa đến hạn 02.',
      'tasks_assigned=58 tasks_on_time=55 tasks_done_late=1 tasks_in_process=2',
    ],
    [
      'Đầu năm 2025, UBND xã xây dựng Kế hoạch cải cách hành chính gồm 33 nhiệm vụ, phân công cụ thể cho từng công chức; qua 9 tháng đã thực hiện hoàn thành 25 nhiệm vụ, đạt 75,8%.',
      'plan_tasks=33 plan_tasks_done=25',
    ],
    [
      'Trong kỳ, UBND xã không ban hành VBQPPL; thực hiện rà soát 12 VBQPPL, đề nghị bãi bỏ 03 VBQPPL.',
      'legal_documents=0 legal_documents_reviewed=12',
    ],
    [
      'Tổng số cán bộ, công chức có mặt đến ngày 30/9/2025 là 48 người/52 biên chế được giao.',
      'staff_present=48 staff_assigned=52',
    ],
    [
      'Có 04 phản ánh, kiến nghị được tiếp nhận qua Cổng Dịch vụ công quốc gia, đã xử lý xong 04/04 phản ánh, kiến nghị.',
      'petitions=4',
    ],
    [
      'Trên Trang thông tin điện tử xã đã đăng 73 tin, bài tuyên truyền về cải cách hành chính, chuyển đổi số.',
      'news_items=73',
    ],
    [
      'Tính đến nay, UBND xã có 372 thủ tục hành chính thuộc thẩm quyền giải quyết, đã được công khai đầy đủ.',
      'procedures=372',
    ],
    [
      'Việc giải quyết hồ sơ còn để xảy ra trễ hạn 06 hồ sơ, chiếm 0,18% tổng số hồ sơ đã giải quyết.',
      'solved_late=6 rate_late=0.18',
    ],
    [
      'Phần mềm một cửa của tỉnh ghi nhận 3.012 hồ sơ tiếp nhận, hệ thống hộ tịch ghi nhận 300 hồ sơ tiếp nhận.',
      'received=3012 received=300',
    ],
    [
      'Trung tâm thực hiện xin lỗi 02/03 hồ sơ chậm tiếp nhận; 01 hồ sơ chưa có phiếu xin lỗi.',
      'late_reception_apology=2 late_reception=3 late_reception_no_apology=1',
    ],
    ['Số thu phí, lệ phí đạt 82,4 triệu đồng; 98,1% giao dịch không dùng tiền mặt; 04 hồ sơ được miễn lệ phí.', ''],
    [
      'Trong kỳ đã giải quyết 3.290 hồ sơ, tăng 412 hồ sơ (14,3%) so với cùng kỳ năm 2024 (2.878 hồ sơ), không có hồ sơ tồn đọng.',
      'solved=3290',
    ],
    ['Đã tiếp 212 lượt công dân; tiếp nhận 41 đơn, giải quyết 38 đơn, đạt 92,7%.', ''],
  ],
  'news and notices': [
    [
      'Số liệu trên hệ thống lúc 8 giờ ngày 20/11: đã tiếp nhận 5.204 hồ sơ, đã giải quyết 5.102 hồ sơ, đang giải quyết 102 hồ sơ, quá hạn 3 hồ sơ.',
      'received=5204 solved=5102 in_process=102 in_process_overdue=3',
    ],
    [
      'Nhờ phân cấp, 84% hồ sơ của phường được giải quyết ngay trong ngày; tỷ lệ trễ hạn chỉ còn 0,05%.',
      'rate_late=0.05',
    ],
    ['Đến hết tháng 9, còn 6 xã chưa đạt chỉ tiêu 90% hồ sơ trực tuyến; thấp nhất là xã Sơn Hải (71,2%).', ''],
    ['Từ khi lắp ki-ốt tự động, trung tâm phục vụ 150 lượt/ngày, giảm 40% thời gian chờ.', ''],
    ['Trong số hơn 4.000 hồ sơ đã giải quyết của phường, chỉ có 2 hồ sơ trễ hạn.', 'solved>4000 solved_late=2'],
    ['Quận đã chi trả qua tài khoản cho 1.204 hồ sơ bảo trợ xã hội, tổng số tiền 3,2 tỷ đồng.', ''],
    [
      'Xã Lộc An: tiếp nhận 1.204 hồ sơ, đúng hạn 99,8%; xã Lộc Trì: tiếp nhận 987 hồ sơ, đúng hạn 98,2%.',
      'received=1204 rate_on_time=99.8 received=987 rate_on_time=98.2',
    ],
    ['Phường sẽ phấn đấu trong năm 2026 có 99% hồ sơ trực tuyến, giải quyết 100% hồ sơ đúng hạn.', ''],
  ],
};
