/**
 * A twenty-fifth set: reports of wards and departments, tables read as sentences, news and notices, 2019 to 2026; written from memory of
 * such texts, in words of our own; written before the reader was run on it; see `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TWENTY_FIVE: Readonly<Record<string, readonly Measured[]>> = {
  'reports of wards': [
    [
      'Từ ngày 15/6/2025 đến ngày 14/9/2025, phường đã tiếp nhận 6.712 hồ sơ (6.430 hồ sơ trực tuyến, 282 hồ sơ trực tiếp), đã giải quyết 6.590 hồ sơ.',
      'period_from=2025-06-15 period_to=2025-09-14 received=6712 online=6430 solved=6590',
    ],
    [
      'Trong đó: giải quyết trước hạn 5.904 hồ sơ, đúng hạn 668 hồ sơ, quá hạn 18 hồ sơ (chiếm 0,27%).',
      'solved_early=5904 solved_on_time=668 solved_late=18 rate_late=0.27',
    ],
    [
      'Số hồ sơ đang giải quyết là 122, trong hạn 122, quá hạn 0.',
      'in_process=122 in_process_within=122 in_process_overdue=0',
    ],
    ['Trả lại, yêu cầu bổ sung 64 hồ sơ do thành phần hồ sơ chưa đầy đủ.', ''],
    [
      'Trong kỳ có 18 hồ sơ trễ hạn, phường đã ban hành 18 thư xin lỗi người dân.',
      '?solved_late|in_process_overdue=18',
    ],
    [
      'Tổng số hồ sơ trực tuyến: 6.430 hồ sơ; trong đó toàn trình 4.120 hồ sơ, một phần 2.310 hồ sơ.',
      'online=6430 online_full=4120 online_partial=2310',
    ],
    ['Tỷ lệ hồ sơ trực tuyến của phường đạt 95,8% (6.430/6.712 hồ sơ).', 'rate_online=95.8 online=6430'],
    ['Số hồ sơ được thanh toán trực tuyến là 3.902 hồ sơ, đạt 88,1%.', ''],
    ['Phường cấp 412 kết quả bản điện tử, đạt tỷ lệ 91%.', ''],
    [
      'Đối với lĩnh vực đất đai: tiếp nhận 310 hồ sơ, đã trả 262 hồ sơ, còn 48 hồ sơ đang trong thời hạn giải quyết.',
      'received=310 solved=262 in_process_within=48',
    ],
    ['Không có tổ chức, cá nhân nào phản ánh, kiến nghị về quy định hành chính.', 'petitions=0'],
    [
      'Có 09 hồ sơ công dân nộp trực tuyến nhưng Trung tâm tiếp nhận chậm so với quy định (quá 08 giờ làm việc).',
      'late_reception=9',
    ],
    [
      'Hồ sơ chậm tiếp nhận đã có thư xin lỗi: 07; chưa có thư xin lỗi: 02.',
      'late_reception_apology=7 late_reception_no_apology=2',
    ],
    ['Phường được giao 51 biên chế, hiện có 48 người.', 'staff_assigned=51 staff_present=48'],
    [
      'UBND thành phố giao phường 104 nhiệm vụ; phường hoàn thành đúng hạn 99 nhiệm vụ, quá hạn 02 nhiệm vụ, đang thực hiện 03 nhiệm vụ.',
      'tasks_assigned=104 tasks_on_time=99 tasks_overdue=2 tasks_in_process=3',
    ],
    [
      'Kế hoạch cải cách hành chính năm 2025 của phường gồm 33 nhiệm vụ; đã hoàn thành 25 nhiệm vụ, đạt 75,8%.',
      'plan_tasks=33 plan_tasks_done=25',
    ],
    ['Tổng số TTHC thuộc thẩm quyền giải quyết của phường là 398 TTHC.', 'procedures=398'],
    ['Trong quý, HĐND và UBND phường ban hành 02 VBQPPL.', 'legal_documents=2'],
  ],
  'reports of departments': [
    [
      'Sở tiếp nhận 1.843 hồ sơ, trong đó số hồ sơ nộp qua Cổng Dịch vụ công quốc gia là 1.799 hồ sơ.',
      'received=1843 online=1799',
    ],
    ['Đã trả kết quả 1.790 hồ sơ, tỷ lệ trả trước hạn đạt 84,2%, tỷ lệ trả đúng hạn đạt 15,8%.', 'solved=1790'],
    ['53 hồ sơ đang xử lý trong hạn, không có hồ sơ quá hạn.', 'in_process_within=53 in_process_overdue=0'],
    ['Lũy kế từ đầu năm tiếp nhận 5.410 hồ sơ, giải quyết 5.357 hồ sơ.', 'received=5410 solved=5357'],
    ['Số lượng hồ sơ tăng 312 hồ sơ (tương đương 20,4%) so với cùng kỳ.', ''],
    ['Quý II tiếp nhận 1.702 hồ sơ, quý III tiếp nhận 1.843 hồ sơ.', 'received=1702 received=1843'],
    ['Tỷ lệ số hóa hồ sơ đạt 98,4%; tỷ lệ khai thác, sử dụng lại dữ liệu đạt 61,2%.', ''],
    ['Mức độ hài lòng của người dân, doanh nghiệp đạt 96,8%.', ''],
    ['Có 03/1.790 hồ sơ trả kết quả quá hạn, chiếm 0,17%.', 'solved_late=3 rate_late=0.17'],
    ['Sở đã rà soát, đơn giản hóa 24 TTHC, cắt giảm 86 ngày làm việc.', ''],
    [
      'Số hồ sơ tồn đầu kỳ: 44; tiếp nhận mới: 1.799; đã giải quyết: 1.790; chuyển kỳ sau: 53.',
      'carried_over=44 received_new=1799 solved=1790 in_process=53',
    ],
    ['Kiểm tra 12 xã, phường phát hiện 37 hồ sơ chậm cập nhật lên hệ thống.', ''],
    ['07/12 đơn vị được kiểm tra có hồ sơ quá hạn (tổng 61 hồ sơ).', ''],
  ],
  'tables read as sentences': [
    ['Tổng số tiếp nhận: 4.210; trực tuyến: 4.002; trực tiếp: 208.', 'received=4210 online=4002'],
    [
      'Đã giải quyết | Tổng số: 4.120 | Trước hạn: 3.900 | Đúng hạn: 212 | Quá hạn: 8',
      'solved=4120 solved_early=3900 solved_on_time=212 solved_late=8',
    ],
    [
      'Đang giải quyết: Tổng số 90; trong hạn 88; quá hạn 2.',
      'in_process=90 in_process_within=88 in_process_overdue=2',
    ],
    [
      'HS tiếp nhận: 512 HS; HS đã trả: 498 HS (sớm 401, đúng 95, trễ 2).',
      'received=512 solved=498 solved_early=401 solved_on_time=95 solved_late=2',
    ],
    ['Hộ tịch: 120 hồ sơ; chứng thực: 310 hồ sơ; đất đai: 45 hồ sơ.', ''],
    ['Tỷ lệ đúng hạn (%): 99,6; tỷ lệ trực tuyến (%): 95,1.', 'rate_on_time=99.6 rate_online=95.1'],
    ['Số hồ sơ trả lại/rút: 6.', 'returned=6'],
    ['Tổng cộng: 4.210 hồ sơ.', ''],
  ],
  'news and notices': [
    ['Chỉ trong 2 tuần đầu tháng 7, phường đã tiếp nhận 1.870 hồ sơ.', 'received=1870'],
    [
      'Tính đến 17h ngày 30/9, toàn thành phố có 98.311 hồ sơ được tiếp nhận, 95.002 hồ sơ đã giải quyết, trong đó 94.310 hồ sơ đúng hạn (đạt 99,3%).',
      'received=98311 solved=95002 solved_on_time=94310 rate_on_time=99.3',
    ],
    ['Hơn 97% hồ sơ của phường được giải quyết trước hạn.', ''],
    ['Năm 2024, xã chỉ có 40% hồ sơ nộp trực tuyến, đến nay con số này là 93%.', 'rate_online=93'],
    ['Xã Tân Thành dẫn đầu với 99,8% hồ sơ đúng hạn, tiếp theo là xã Phú Lâm 99,5%.', 'rate_on_time=99.8'],
    ['Dự kiến năm 2026 phường sẽ tiếp nhận khoảng 30.000 hồ sơ.', ''],
    ['Chủ tịch UBND xã yêu cầu xử lý dứt điểm 14 hồ sơ tồn đọng trong tháng 10.', ''],
    ['Trung tâm có 9 quầy, 12 cán bộ, mỗi ngày tiếp nhận từ 150 đến 200 hồ sơ.', ''],
    ['Nhờ vậy, không còn hồ sơ trễ hẹn; 100% hồ sơ được giải quyết đúng hạn.', 'rate_on_time=100 in_process_overdue=0'],
    [
      'Bà Hoa cho biết, 3 tháng qua Trung tâm giải quyết 4.205 hồ sơ, đạt 99,9% đúng hạn.',
      'solved=4205 rate_on_time=99.9',
    ],
    ['Số hồ sơ trực tuyến gấp 2,5 lần cùng kỳ năm ngoái.', ''],
    ['Bộ phận Một cửa xã hiện niêm yết công khai 412 thủ tục, hướng dẫn 1.240 lượt người.', ''],
    ['Chỉ số phục vụ người dân của xã đạt 91,2/100 điểm, xếp thứ 12/96.', ''],
    ['Đến ngày 20/11, xã đã đạt và vượt 14/16 chỉ tiêu, 2 chỉ tiêu đạt trên 90%.', ''],
  ],
  'duties and marks': [
    ['Bảo đảm 100% hồ sơ được số hóa, 95% hồ sơ trở lên giải quyết đúng hạn trong năm 2026.', ''],
    ['Giao Văn phòng HĐND và UBND theo dõi, đôn đốc 18 nhiệm vụ chưa hoàn thành.', ''],
    ['Chỉ tiêu 5: Tỷ lệ hồ sơ nộp trực tuyến: 95,8% (vượt chỉ tiêu).', 'rate_online=95.8'],
    ['Chỉ tiêu 6: Tối thiểu 90% hồ sơ giải quyết đúng hạn.', ''],
    ['Đơn vị có tỷ lệ hồ sơ đúng hạn dưới 90% bị trừ 5 điểm thi đua.', ''],
    ['Xã phải trả kết quả chậm nhất 02 ngày, không quá 03 lần yêu cầu bổ sung.', ''],
    ['Hồ sơ quá hạn giảm 21 hồ sơ so với tháng 8.', ''],
  ],
};
