/**
 * A twentieth set: newspapers, leaders' speeches, lines of portals, slips of typing; modelled on public texts, in words of
 * our own; written before the reader was run on it; see `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TWENTY: Readonly<Record<string, readonly Measured[]>> = {
  newspapers: [
    [
      'Chỉ tính riêng trong tháng 9, bộ phận một cửa của phường đã xử lý hơn 1.200 hồ sơ, tỷ lệ đúng hạn gần như tuyệt đối.',
      'solved>1200',
    ],
    [
      'Theo thống kê, sau gần 3 tháng vận hành, trung tâm đã tiếp nhận 6.812 hồ sơ các loại, trong đó lĩnh vực tư pháp - hộ tịch chiếm nhiều nhất với 4.120 hồ sơ.',
      'received=6812 received=4120',
    ],
    ['Mỗi ngày, 5 cán bộ của trung tâm phải giải quyết từ 120 đến 150 hồ sơ.', ''],
    [
      'Ông Hùng thông tin thêm, từ ngày 1-7 đến hết ngày 15-9, xã tiếp nhận 2.980 hồ sơ, đến nay mới có 11 hồ sơ trễ hẹn, chủ yếu thuộc lĩnh vực đất đai.',
      'received=2980 ?solved_late|in_process_overdue=11',
    ],
    ['Trước sáp nhập, mỗi phường cũ chỉ tiếp nhận 20 - 30 hồ sơ mỗi ngày, nay con số này tăng gấp 4 lần.', ''],
    ['Người dân đánh giá cao khi 9/10 hồ sơ được trả trước hẹn từ 1 đến 2 ngày.', ''],
    [
      'Đến cuối tháng 8, tỉnh còn 1.240 hồ sơ đất đai quá hạn chưa giải quyết, giảm 860 hồ sơ so với thời điểm 1/7.',
      'in_process_overdue=1240',
    ],
    ['Trong khi tỷ lệ trực tuyến của phường đạt 97% thì nhiều xã miền núi mới chỉ đạt 30 - 40%.', 'rate_online=97'],
    ['Ghi nhận tại phường trung tâm, sáng thứ Hai có khoảng 200 lượt người đến giao dịch, nộp 164 hồ sơ.', ''],
    [
      'Qua 2 tháng, toàn tỉnh có 96/96 trung tâm hoạt động thông suốt, tiếp nhận trên 190.000 hồ sơ, giải quyết đúng hạn 98,7%.',
      'received>190000 rate_on_time=98.7',
    ],
    ['Đây là địa phương có tỷ lệ hồ sơ trực tuyến cao nhất tỉnh, với 99,2%.', 'rate_online=99.2'],
    ['Bảng xếp hạng tháng 9 cho thấy 3 xã dẫn đầu đạt trên 95 điểm, 2 xã cuối bảng dưới 60 điểm.', ''],
    [
      'Cụ thể, có 4.206 hồ sơ được tiếp nhận, 4.101 hồ sơ đã trả kết quả, trong đó trả trước hạn đạt 82%, đúng hạn 17,9%, chỉ 0,1% quá hạn.',
      'received=4206 solved=4101 rate_late=0.1',
    ],
    ['Chị Lan, công chức một cửa, kể: có hôm tiếp nhận tới 87 hồ sơ, làm đến 8 giờ tối.', ''],
    ['Nhờ robot hướng dẫn, thời gian chờ giảm từ 25 phút còn 10 phút mỗi hồ sơ.', ''],
  ],
  speeches: [
    [
      'Thưa các đồng chí, 9 tháng qua chúng ta đã giải quyết 15.402 hồ sơ, nhưng vẫn còn 37 hồ sơ quá hạn, trong đó 20 hồ sơ chưa có kết quả.',
      'solved=15402 in_process_overdue=20 ?solved_late|in_process_overdue=37',
    ],
    ['Tôi đề nghị đến hết tháng 12 phải đưa tỷ lệ trực tuyến lên 90%, tỷ lệ đúng hạn không dưới 99%.', ''],
    ['Năm ngoái, tỷ lệ hồ sơ trực tuyến của ta mới có 41%, năm nay đã lên 83,5%.', 'rate_online=83.5'],
    ['Kết quả này vượt 3,5 điểm phần trăm so với chỉ tiêu nghị quyết (80%).', ''],
    [
      'Trong 52 nhiệm vụ Chủ tịch UBND tỉnh giao, xã đã làm xong 47 nhiệm vụ, còn 5 nhiệm vụ đang làm, không nhiệm vụ nào quá hạn.',
      'tasks_assigned=52 tasks_in_process=5 tasks_overdue=0',
    ],
    ['Biên chế tỉnh giao 64 nhưng đến nay mới bố trí được 51 đồng chí.', 'staff_assigned=64 staff_present=51'],
    ['Có đồng chí một ngày giải quyết 60 hồ sơ, có đồng chí cả tuần chỉ 10 hồ sơ.', ''],
    ['Cần khắc phục ngay 12 hồ sơ trễ hạn mà đoàn kiểm tra đã chỉ ra.', ''],
    ['Nếu cứ để 200 hồ sơ tồn như vậy thì người dân sẽ mất niềm tin.', ''],
    ['Phấn đấu 100% hồ sơ giải quyết trước hạn, không để phát sinh hồ sơ trễ hạn.', ''],
  ],
  'portals and notices': [
    [
      'Tiếp nhận: 1.204 hồ sơ | Đã xử lý: 1.188 | Đúng hạn: 99,92% | Đang xử lý: 16',
      'received=1204 solved=1188 rate_on_time=99.92 in_process=16',
    ],
    [
      'Số liệu cập nhật 16h00 ngày 20/9/2025: đã tiếp nhận 9.811, đang xử lý 214, đã trả 9.597.',
      'received=9811 in_process=214 solved=9597',
    ],
    ['Đánh giá hài lòng: 1.102 lượt, rất hài lòng 1.020, hài lòng 80, không hài lòng 02.', ''],
    ['UBND phường thông báo: kể từ ngày 01/10, hồ sơ hộ tịch được giải quyết trong 01 ngày làm việc.', ''],
    [
      'Danh sách 15 hồ sơ trễ hạn tháng 9 kèm theo; đề nghị các phòng giải trình trước ngày 05/10.',
      '?solved_late|in_process_overdue=15',
    ],
    [
      'Tỷ lệ đúng hạn (%): 99,8; tỷ lệ trực tuyến (%): 91,4; tỷ lệ số hóa (%): 95.',
      'rate_on_time=99.8 rate_online=91.4',
    ],
    [
      'DVC toàn trình: 1.020 hồ sơ; DVC một phần: 168 hồ sơ; trực tiếp: 16 hồ sơ.',
      'online_full=1020 online_partial=168',
    ],
    [
      'Tổng HS nhận 1204, HS trả 1188, tồn 16 (trong hạn 15, quá hạn 1).',
      'received=1204 solved=1188 in_process=16 in_process_within=15 in_process_overdue=1',
    ],
    ['Hồ sơ bị trả lại do sai thành phần: 9; hồ sơ dừng xử lý: 4; hồ sơ chờ bổ sung: 7.', 'returned=9 supplement=7'],
    ['Hồ sơ nộp ngoài giờ hành chính chiếm 23%.', ''],
  ],
  slips: [
    ['Tiêp nhận 320 hồ sơ , giải quyêt 318 hồ sơ .', 'received=320 solved=318'],
    [
      'Đã giải quyết 1.144 hô sơ, trong đó trước hạn 912hs, đúng hạn 230hs, trễ hạn 2hs.',
      'solved=1144 solved_early=912 solved_on_time=230 solved_late=2',
    ],
    [
      'Tổng số hồ sơ tiếp nhận : 1157hồ sơ ; đã giải quyết:1144 hồ sơ;đang giải quyết :13 hồ sơ',
      'received=1157 solved=1144 in_process=13',
    ],
    [
      'tong so ho so tiep nhan 402 ho so, da giai quyet 400 ho so, con 2 ho so dang giai quyet',
      'received=402 solved=400 in_process=2',
    ],
    ['Tỷ lệ HS đúng hạn đạt 99, 8 %.', 'rate_on_time=99.8'],
    ['UBND huyện giao 12 nhiêm vụ, hoàn thành 12 nhiêm vụ đúng hạn.', 'tasks_assigned=12 tasks_on_time=12'],
    ['Tiếp nhận 1. 157 hồ sơ, trong đó có 679 hồ sơ trực tuyến.', 'received=1157 online=679'],
    ['Đã tiếp nhận được 1.157 hồ sơ trong đó: trực tuyến 679 hồ sơ trực tiếp 478 hồ sơ.', 'received=1157 online=679'],
    ['TỔNG SỐ HỒ SƠ TIẾP NHẬN: 1.157 HỒ SƠ, ĐÃ GIẢI QUYẾT 1.144 HỒ SƠ.', 'received=1157 solved=1144'],
    ['Số hồ sơ giải quyết đúng hạn là 230hs (20,1%)', 'solved_on_time=230 rate_on_time=20.1'],
  ],
};
