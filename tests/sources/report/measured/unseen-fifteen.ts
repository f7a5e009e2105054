/** A fifteenth set: paragraphs of reports, notices and news; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_FIFTEEN: Readonly<Record<string, readonly Measured[]>> = {
  reports: [
    [
      'Trong kỳ báo cáo, Bộ phận Một cửa xã tiếp nhận 528 hồ sơ (trực tiếp 112 hồ sơ, trực tuyến 416 hồ sơ, đạt tỷ lệ 78,8%); kỳ trước chuyển qua 07 hồ sơ; đã giải quyết 530 hồ sơ, trong đó sớm hạn 401 hồ sơ, đúng hạn 129 hồ sơ; 05 hồ sơ đang trong hạn giải quyết.',
      'received=528 online=416 rate_online=78.8 carried_over=7 solved=530 solved_early=401 solved_on_time=129 in_process_within=5',
    ],
    [
      'Hồ sơ giải quyết đúng hạn: 529/530 hồ sơ, đạt 99,8%. Hồ sơ giải quyết quá hạn: 01/530 hồ sơ, chiếm 0,2%.',
      'solved_on_time=529 rate_on_time=99.8 solved_late=1 rate_late=0.2',
    ],
    [
      'UBND xã được UBND huyện giao 34 nhiệm vụ tại các văn bản chỉ đạo, đến nay đã thực hiện xong 33 nhiệm vụ (32 nhiệm vụ đúng hạn, 01 nhiệm vụ trễ hạn), 01 nhiệm vụ chưa đến hạn.',
      'tasks_assigned=34 tasks_on_time=32 tasks_done_late=1 tasks_in_process=1',
    ],
    [
      'Kế hoạch CCHC năm 2024 của UBND xã có 29 nhiệm vụ cụ thể trên 06 lĩnh vực; đến hết quý II đã triển khai 18 nhiệm vụ, trong đó hoàn thành 15 nhiệm vụ.',
      'plan_tasks=29 plan_tasks_done=15',
    ],
    ['Hiện nay, UBND xã có 19 cán bộ, công chức/21 biên chế được giao.', 'staff_present=19 staff_assigned=21'],
    [
      'Xã đã thực hiện niêm yết công khai 186 thủ tục hành chính thuộc thẩm quyền tiếp nhận, giải quyết của UBND xã theo quy định.',
      'procedures=186',
    ],
    [
      'Trong kỳ, UBND xã không nhận được phản ánh, kiến nghị nào của cá nhân, tổ chức về quy định hành chính; tiếp 14 lượt công dân, nhận 05 đơn đề nghị.',
      'petitions=0',
    ],
    ['Kết quả rà soát: có 09/11 văn bản quy phạm pháp luật còn hiệu lực, 02/11 văn bản hết hiệu lực.', ''],
    ['Đài Truyền thanh xã đã phát 28 tin, bài về CCHC; Trang thông tin điện tử xã đăng 31 tin, bài.', 'news_items=28'],
    [
      'Tổng số hồ sơ thuộc thẩm quyền giải quyết của xã trong 6 tháng là 2.012 hồ sơ, giảm 4,1% so với cùng kỳ; đã giải quyết 1.996 hồ sơ, đạt 99,2%; đang giải quyết 16 hồ sơ.',
      'solved=1996 in_process=16',
    ],
    [
      'Trung tâm tiếp nhận hồ sơ theo 03 hình thức: trực tiếp (214 hồ sơ), trực tuyến (1.790 hồ sơ), bưu chính công ích (08 hồ sơ).',
      'online=1790',
    ],
    [
      'Số hồ sơ bị trả lại là 12 hồ sơ, nguyên nhân chủ yếu do thiếu thành phần hồ sơ; 34 hồ sơ được hướng dẫn bổ sung, hoàn thiện.',
      'returned=12',
    ],
    [
      'Trong quý, tiếp nhận 604 hồ sơ chứng thực, thu lệ phí 18,2 triệu đồng; đăng ký khai sinh 41 trường hợp, khai tử 12 trường hợp, kết hôn 18 cặp.',
      '',
    ],
    [
      'Đối với Hệ thống thông tin giải quyết TTHC tỉnh: tiếp nhận 1.702 hồ sơ, giải quyết 1.688 hồ sơ, đúng hạn 99,9%. Đối với Hệ thống đăng ký, quản lý hộ tịch: tiếp nhận 310 hồ sơ, giải quyết 308 hồ sơ, đúng hạn 100%.',
      'received=1702 solved=1688 rate_on_time=99.9 received=310 solved=308 rate_on_time=100',
    ],
    [
      'Qua thống kê, từ ngày 16/12/2023 đến ngày 15/6/2024, toàn huyện có 18.204 hồ sơ được tiếp nhận, 17.960 hồ sơ được giải quyết; trong đó số hồ sơ được giải quyết trước hạn và đúng hạn là 17.902 hồ sơ, đạt 99,68%.',
      'period_from=2023-12-16 period_to=2024-06-15 received=18204 solved=17960 solved_early_or_on_time=17902 rate_on_time=99.68',
    ],
    [
      'Tồn tại: một số hồ sơ lĩnh vực đất đai còn trễ hạn (12 hồ sơ); tỷ lệ hồ sơ toàn trình còn thấp (41,2%).',
      'in_process_overdue=12',
    ],
    [
      'Lãnh đạo UBND huyện đã chủ trì 06 cuộc họp, ban hành 14 văn bản chỉ đạo, giao 22 nhiệm vụ cho các phòng, ban và UBND các xã.',
      '',
    ],
    [
      'Công tác kiểm tra: kiểm tra CCHC tại 05 xã; qua kiểm tra 60 hồ sơ, phát hiện 04 hồ sơ chưa cập nhật kết quả, 03 hồ sơ quá hạn.',
      '',
    ],
    [
      'Có 100% hồ sơ của xã được tiếp nhận trực tuyến, 100% hồ sơ giải quyết trước và đúng hạn, 0% hồ sơ quá hạn.',
      'rate_online=100 rate_on_time=100 rate_late=0',
    ],
    [
      'Đến ngày 10/6/2023, trên Hệ thống một cửa điện tử còn 03 hồ sơ đang giải quyết quá hạn, 18 hồ sơ đang giải quyết trong hạn.',
      'in_process_overdue=3 in_process_within=18',
    ],
  ],
  'news and notices': [
    [
      'Theo thống kê từ Trung tâm Phục vụ hành chính công tỉnh, tuần qua trung tâm tiếp nhận 1.402 hồ sơ, trả 1.390 hồ sơ, trong đó 1.371 hồ sơ trước hạn, 15 hồ sơ đúng hạn và 4 hồ sơ quá hạn.',
      'received=1402 solved=1390 solved_early=1371 solved_on_time=15 solved_late=4',
    ],
    ['Dẫn đầu là phường Vĩnh Tuy với 14.210 hồ sơ, tiếp theo là phường Hoàng Mai 13.904 hồ sơ.', ''],
    [
      'Sau 4 tháng, phường đã giải quyết hơn 10.000 hồ sơ, không một hồ sơ nào trễ hẹn, 98% người dân hài lòng.',
      'solved>10000 solved_late=0',
    ],
    [
      'Từ đầu năm đến ngày 15/9, quận tiếp nhận 61.204 hồ sơ; giải quyết 60.870 hồ sơ, trong đó 60.859 hồ sơ đúng hạn, 11 hồ sơ trễ hạn, chiếm 0,02%.',
      'received=61204 solved=60870 solved_on_time=60859 solved_late=11 rate_late=0.02',
    ],
    [
      'Theo quy định, hồ sơ quá hạn từ 3 lần trở lên trong quý, người đứng đầu bị xem xét trách nhiệm; quý I có 2 đơn vị vi phạm.',
      '',
    ],
    [
      'Đến nay đã có 1.512/1.620 thủ tục đủ điều kiện được cung cấp toàn trình, đạt 93,3%; 82% hồ sơ được nộp trực tuyến.',
      'rate_online=82',
    ],
    [
      'Trung tâm hoạt động với 28 nhân sự, mỗi ngày tiếp nhận 250 - 300 hồ sơ; tính đến 31/8 đã tiếp nhận tổng cộng 15.020 hồ sơ.',
      'received=15020',
    ],
    [
      'Xã vùng cao này có 1.204 hộ dân, 92% là đồng bào dân tộc; vậy mà 9 tháng qua đã có 1.870 hồ sơ nộp trực tuyến.',
      'online=1870',
    ],
    ['Thủ tục cấp phép xây dựng rút từ 15 ngày còn 7 ngày; 214 hồ sơ đã được cấp theo quy trình mới.', ''],
    [
      'Tổng số hồ sơ đã tiếp nhận của 3 tháng là 5.120; trong đó tháng 7: 1.402, tháng 8: 1.790, tháng 9: 1.928.',
      'received=5120 received=1402 received=1790 received=1928',
    ],
  ],
};
