/**
 * A twenty-third set: lists, short lines and short paragraphs of communes, wards and their newspapers, 2019 to 2026; modelled
 * on public texts, in words of our own; written before the reader was run on it; see `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TWENTY_THREE: Readonly<Record<string, readonly Measured[]>> = {
  'lists and lines': [
    [
      '- Tổng số hồ sơ tiếp nhận trong tháng: 418 (kỳ trước chuyển qua 12, nhận mới 406).',
      'received=418 carried_over=12 received_new=406',
    ],
    [
      '- Số hồ sơ đã trả kết quả: 401, trong đó trả trước hạn 350, trả đúng hạn 49, trả trễ hạn 02.',
      'solved=401 solved_early=350 solved_on_time=49 solved_late=2',
    ],
    [
      '- Số hồ sơ chưa đến hạn trả: 16 hồ sơ; số hồ sơ quá hạn chưa trả: 01 hồ sơ.',
      'in_process_within=16 in_process_overdue=1',
    ],
    ['+ Hồ sơ nộp trực tuyến: 377 hồ sơ, chiếm 90,2% tổng số hồ sơ tiếp nhận.', 'online=377 rate_online=90.2'],
    ['+ Hồ sơ nộp trực tiếp: 41 hồ sơ, chiếm 9,8%.', ''],
    ['+ Hồ sơ không thu phí: 290 hồ sơ; hồ sơ thu phí: 128 hồ sơ, trong đó thanh toán trực tuyến 120 hồ sơ.', ''],
    ['* Kết quả: 99,5% hồ sơ được giải quyết trước và đúng hạn.', 'rate_on_time=99.5'],
    [
      'Nhiệm vụ được UBND huyện giao: 22; đã hoàn thành: 20 (đúng hạn 19; trễ hạn 01); chưa hoàn thành: 02 (trong hạn).',
      'tasks_assigned=22 tasks_on_time=19 tasks_done_late=1 tasks_in_process=2',
    ],
    ['PAKN tiếp nhận qua Cổng DVCQG: 02; đã xử lý: 02.', 'petitions=2'],
    [
      'VBQPPL ban hành: 01; tự kiểm tra: 01; rà soát: 04.',
      'legal_documents=1 legal_documents_checked=1 legal_documents_reviewed=4',
    ],
    ['Tin, bài tuyên truyền CCHC đã đăng: 18.', 'news_items=18'],
    ['Biên chế giao: 21; hiện có: 20; còn thiếu: 01.', 'staff_assigned=21 staff_present=20'],
    ['TTHC thuộc thẩm quyền: 412 (toàn trình 201, một phần 190).', 'procedures=412'],
    ['Điểm đánh giá mức độ hài lòng: 17,8/18; số phiếu: 402.', ''],
  ],
  paragraphs: [
    [
      'Trong 6 tháng đầu năm 2024, Bộ phận Một cửa xã tiếp nhận 1.620 hồ sơ, tăng 8,2% so với cùng kỳ năm trước; giải quyết xong 1.598 hồ sơ, trong đó 1.590 hồ sơ đúng và trước hạn (99,5%), 08 hồ sơ trễ hạn (0,5%); 22 hồ sơ đang giải quyết, chưa đến hạn.',
      'received=1620 solved=1598 solved_early_or_on_time=1590 rate_on_time=99.5 solved_late=8 rate_late=0.5 in_process_within=22',
    ],
    [
      'Công tác tiếp nhận và giải quyết hồ sơ TTHC được thực hiện đúng quy định, số lượng hồ sơ tiếp nhận là 950 hồ sơ, đã giải quyết trả kết quả đúng hạn 941 hồ sơ, còn 09 hồ sơ chưa đến hạn.',
      'received=950 solved_on_time=941 in_process_within=9',
    ],
    [
      'Trong năm, UBND thị trấn được UBND huyện giao 165 nhiệm vụ, đã hoàn thành đúng và trước hạn 158 nhiệm vụ, 04 nhiệm vụ hoàn thành quá hạn, 03 nhiệm vụ đang thực hiện (trong hạn).',
      'tasks_assigned=165 tasks_on_time=158 tasks_done_late=4 tasks_in_process=3',
    ],
    [
      'Thực hiện Kế hoạch cải cách hành chính năm 2024, thị trấn đề ra 34 nhiệm vụ, kết quả có 30/34 nhiệm vụ hoàn thành, 04 nhiệm vụ đang triển khai.',
      'plan_tasks=34 plan_tasks_done=30 plan_tasks=34',
    ],
    [
      'Việc tiếp nhận hồ sơ trực tuyến đạt kết quả tích cực: 1.402/1.620 hồ sơ, đạt 86,5%, vượt chỉ tiêu huyện giao (70%).',
      'online=1402 received=1620 rate_online=86.5',
    ],
    [
      'Trong tháng không có hồ sơ trễ hạn, không có hồ sơ trả lại, không nhận được phản ánh, kiến nghị.',
      'solved_late=0 returned=0 petitions=0',
    ],
    ['UBND phường bố trí 06 công chức, 04 quầy tiếp nhận; trang bị 05 máy tính, 02 máy quét.', ''],
    ['Phường có 21 tổ dân phố, 9.840 hộ, 33.102 nhân khẩu; có 412 doanh nghiệp đang hoạt động.', ''],
    [
      'Hồ sơ đất đai chiếm tỷ lệ lớn với 640 hồ sơ tiếp nhận, giải quyết 588 hồ sơ, đang giải quyết 52 hồ sơ, trong đó quá hạn 06 hồ sơ.',
      'received=640 solved=588 in_process=52 in_process_overdue=6',
    ],
    [
      'Theo phần mềm một cửa, số hồ sơ tiếp nhận là 2.204; theo báo cáo của các bộ phận là 2.198, chênh lệch 06 hồ sơ do đồng bộ chậm.',
      'received=2204 received=2198',
    ],
    ['Mỗi công chức một cửa phải xử lý trung bình 45 hồ sơ/ngày, cao điểm 70 hồ sơ.', ''],
    [
      'Cấp 1.240 bản sao trích lục, chứng thực 3.020 bản, đăng ký khai sinh 96 trường hợp, khai tử 31 trường hợp, kết hôn 44 cặp.',
      '',
    ],
  ],
  newspapers: [
    [
      'Theo báo cáo, 9 tháng năm 2025, phường tiếp nhận 14.602 hồ sơ; trong đó hồ sơ trực tuyến 13.870, đạt gần 95%; đã giải quyết 14.310 hồ sơ, tỷ lệ đúng hạn và trước hạn 99,93%.',
      'received=14602 online=13870 rate_online<95 solved=14310 rate_on_time=99.93',
    ],
    ['Chỉ sau hơn 2 tháng, lượng hồ sơ tiếp nhận đã lên tới 4.870, gấp 3 lần trước sáp nhập.', 'received=4870'],
    ['Tỷ lệ hồ sơ trễ hạn của xã giảm từ 4,2% xuống 0,6%.', ''],
    ['Toàn thành phố hiện còn 312 hồ sơ trễ hạn, tập trung ở 14 phường, xã.', 'in_process_overdue=312'],
    ['“Có những hồ sơ trước đây mất 15 ngày thì nay chỉ 7 ngày”, ông Nam nói.', ''],
    ['Phường đặt mục tiêu nâng tỷ lệ toàn trình lên 80%, giảm hồ sơ trễ hạn xuống dưới 0,1%.', ''],
    [
      'Hệ thống camera ghi nhận trung bình 250 lượt khách/ngày, 95% khách đến nộp hồ sơ được phục vụ trong 15 phút.',
      '',
    ],
    [
      'Xã đã tiếp nhận 2.103 hồ sơ, trong đó hồ sơ chứng thực 1.204, hộ tịch 512, đất đai 230, lĩnh vực khác 157.',
      'received=2103',
    ],
    ['Đến ngày 20-9, đã có 1.980/2.103 hồ sơ được trả kết quả, số còn lại đang trong thời gian xử lý.', 'solved=1980'],
    ['Nhờ 12 mô hình hay, 8 sáng kiến, xã xếp thứ 2/96 toàn tỉnh về giải quyết hồ sơ.', ''],
    ['Trong số hồ sơ đã giải quyết, 98,2% trước hạn, 1,7% đúng hạn, chỉ 0,1% quá hạn.', 'rate_late=0.1'],
  ],
};
