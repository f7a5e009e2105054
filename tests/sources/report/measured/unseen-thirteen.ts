/** A thirteenth set: natural paragraphs of communes' and offices' reports and of news, 2019 to 2026; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_THIRTEEN: Readonly<Record<string, readonly Measured[]>> = {
  'communes and wards': [
    [
      'Về kết quả giải quyết TTHC, trong 9 tháng đầu năm 2026, UBND phường Thủy Xuân tiếp nhận 9.204 hồ sơ, trong đó nộp trực tuyến 8.960 hồ sơ (97,3%), trực tiếp 244 hồ sơ. Đã giải quyết 9.120 hồ sơ; trong đó trước hạn 7.890 hồ sơ, đúng hạn 1.221 hồ sơ, quá hạn 09 hồ sơ. Hiện đang giải quyết 84 hồ sơ, tất cả còn trong hạn.',
      'received=9204 online=8960 rate_online=97.3 solved=9120 solved_early=7890 solved_on_time=1221 solved_late=9 in_process=84',
    ],
    [
      'Trong 09 hồ sơ giải quyết quá hạn, lĩnh vực đất đai 07 hồ sơ, lĩnh vực hộ tịch 02 hồ sơ; UBND phường đã gửi thư xin lỗi 09/09 trường hợp.',
      'solved_late=9',
    ],
    [
      'Thực hiện Nghị định số 118/2025/NĐ-CP, từ ngày 01/7/2026 đến ngày 14/9/2026 phường có 14 hồ sơ trực tuyến chậm tiếp nhận, trong đó 14 hồ sơ đã có phiếu xin lỗi; 05 hồ sơ đang chờ tiếp nhận.',
      'period_from=2026-07-01 period_to=2026-09-14 late_reception=14 late_reception_apology=14 awaiting_reception=5',
    ],
    [
      'Trung tâm có 11 quầy, trong đó 02 quầy ưu tiên; mỗi quầy tiếp bình quân 35 lượt khách/ngày. Từ đầu quý đến nay đã tiếp nhận và giải quyết 3.102/3.140 hồ sơ.',
      'solved=3102 received=3140',
    ],
    [
      'Số hồ sơ chuyển từ quý II sang là 27 hồ sơ; số tiếp nhận mới trong quý III là 3.113 hồ sơ; như vậy tổng số hồ sơ phải giải quyết là 3.140 hồ sơ.',
      'carried_over=27 received_new=3113',
    ],
    [
      'Đến thời điểm báo cáo, còn 38 hồ sơ chưa đến hạn trả kết quả, không còn hồ sơ quá hạn.',
      'in_process_within=38 in_process_overdue=0',
    ],
    [
      'UBND phường đã ban hành Kế hoạch số 18/KH-UBND ngày 15/01/2026 về cải cách hành chính năm 2026, đề ra 40 nhiệm vụ thuộc 06 lĩnh vực, được giao cụ thể cho từng phòng, ban; đến nay đã hoàn thành 29 nhiệm vụ, đang triển khai 11 nhiệm vụ.',
      'plan_tasks=40 plan_tasks_done=29',
    ],
    [
      'Trong kỳ báo cáo, UBND thành phố, Chủ tịch UBND thành phố giao phường 73 nhiệm vụ. Kết quả: hoàn thành đúng hạn 70 nhiệm vụ, quá hạn 01 nhiệm vụ, đang thực hiện trong hạn 02 nhiệm vụ.',
      'tasks_assigned=73 tasks_on_time=70 tasks_overdue=1 tasks_in_process=2',
    ],
    [
      'Công tác xây dựng văn bản quy phạm pháp luật: HĐND phường đã thông qua 02 văn bản quy phạm pháp luật; UBND phường không ban hành văn bản quy phạm pháp luật.',
      'legal_documents=2',
    ],
    [
      'Trong 9 tháng, phường tự kiểm tra 02 văn bản quy phạm pháp luật, rà soát 18 văn bản quy phạm pháp luật do HĐND, UBND các phường trước sắp xếp ban hành.',
      'legal_documents_checked=2 legal_documents_reviewed=18',
    ],
    [
      'Phường hiện có 71/74 biên chế cán bộ, công chức được giao; 100% đạt chuẩn trình độ chuyên môn; trong kỳ đã cử 26 lượt người tham gia bồi dưỡng.',
      'staff_present=71 staff_assigned=74',
    ],
    [
      'Đã tiếp nhận 19 phản ánh, kiến nghị qua Hệ thống; trong đó đã trả lời 18, đang xử lý 01. Không có phản ánh nào quá hạn xử lý.',
      'petitions=19',
    ],
    [
      'Trang thông tin điện tử phường đăng 96 tin, bài; hệ thống truyền thanh phát 142 lượt; tổ chức 03 cuộc đối thoại với 520 người dân.',
      'news_items=96',
    ],
    [
      'Danh mục TTHC thuộc thẩm quyền giải quyết của UBND cấp xã gồm 398 TTHC, trong đó có 352 TTHC thực hiện trực tuyến (205 toàn trình, 147 một phần); 211 TTHC có phát sinh hồ sơ.',
      'procedures=398',
    ],
    [
      'Bên cạnh đó, một số lĩnh vực còn hồ sơ trễ hạn kéo dài, người dân còn phải đi lại nhiều lần; tỷ lệ thanh toán trực tuyến mới đạt 61%.',
      '',
    ],
    [
      'Phương hướng quý IV: phấn đấu giải quyết 100% hồ sơ đúng hạn, giảm 50% số hồ sơ phải bổ sung, nâng tỷ lệ hồ sơ trực tuyến lên 98%.',
      '',
    ],
    [
      'Quý III, xã tiếp nhận 604 hồ sơ trên Hệ thống thông tin giải quyết TTHC của tỉnh và 88 hồ sơ trên hệ thống của Bộ Tư pháp; đã giải quyết lần lượt 598 và 88 hồ sơ.',
      'received=604 received=88 solved=598 solved=88',
    ],
    [
      'Số hồ sơ trả trước hạn 512, đúng hạn 84, trễ hạn 02 (do công chức xử lý chậm trên phần mềm).',
      'solved_early=512 solved_on_time=84 solved_late=2',
    ],
    [
      'Trong kỳ có 11 hồ sơ công dân xin rút, 06 hồ sơ trả lại do không đủ điều kiện, 23 hồ sơ yêu cầu bổ sung.',
      'returned=6 supplement=23',
    ],
    ['Kết quả kiểm tra nội bộ 25 hồ sơ cho thấy 24 hồ sơ đúng quy trình, 01 hồ sơ giải quyết chậm 01 ngày.', ''],
  ],
  'districts and departments': [
    [
      'Năm 2020, UBND huyện đã tiếp nhận 41.210 hồ sơ (cấp huyện 6.104 hồ sơ, cấp xã 35.106 hồ sơ); đã giải quyết 40.980 hồ sơ, đạt 99,4%, trong đó đúng hạn và trước hạn 40.902 hồ sơ, đạt 99,8%; quá hạn 78 hồ sơ, chiếm 0,2%.',
      'received=41210 received=6104 received=35106 solved=40980 solved_early_or_on_time=40902 rate_on_time=99.8 solved_late=78 rate_late=0.2',
    ],
    [
      'Số hồ sơ tiếp nhận qua dịch vụ công trực tuyến mức độ 3, mức độ 4 đạt 5.204 hồ sơ, chiếm 12,6% tổng số hồ sơ tiếp nhận; số TTHC mức độ 3, 4 có phát sinh hồ sơ là 61 TTHC.',
      'online=5204 rate_online=12.6',
    ],
    [
      'Trong năm, UBND tỉnh giao UBND huyện 412 nhiệm vụ; đã hoàn thành 398 nhiệm vụ (đúng hạn 391, quá hạn 07); 14 nhiệm vụ đang trong hạn thực hiện; không có nhiệm vụ quá hạn chưa thực hiện.',
      'tasks_assigned=412 tasks_on_time=391 tasks_done_late=7 tasks_in_process=14 tasks_open_overdue=0',
    ],
    [
      'Sở Nội vụ tiếp nhận 1.204 hồ sơ, tăng 14% so với năm 2021; giải quyết 1.190 hồ sơ, trong đó 1.190 hồ sơ đúng hạn (100%), 14 hồ sơ đang giải quyết trong hạn.',
      'received=1204 solved=1190 solved_on_time=1190 rate_on_time=100 in_process_within=14',
    ],
    [
      'Toàn huyện có 19 xã, thị trấn; 19/19 đơn vị triển khai phần mềm một cửa; 17/19 đơn vị có tỷ lệ hồ sơ đúng hạn đạt 100%.',
      '',
    ],
    [
      'UBND huyện ban hành 03 văn bản quy phạm pháp luật, đạt 100% kế hoạch; kiểm tra theo thẩm quyền 21 văn bản quy phạm pháp luật của cấp xã; rà soát 58 văn bản quy phạm pháp luật.',
      'legal_documents=3 legal_documents_checked=21 legal_documents_reviewed=58',
    ],
    ['Kết quả khảo sát sự hài lòng: phát ra 500 phiếu, thu về 486 phiếu, trong đó 471 phiếu hài lòng, đạt 96,9%.', ''],
    [
      'Trong 6 tháng đầu năm 2019, Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 38.450 hồ sơ, gồm 2.310 hồ sơ tồn năm 2018 chuyển sang và 36.140 hồ sơ tiếp nhận mới; đã giải quyết 35.902 hồ sơ, trong đó trước hạn 21.400, đúng hạn 14.380, trễ hạn 122.',
      'received=38450 carried_over=2310 received_new=36140 solved=35902 solved_early=21400 solved_on_time=14380 solved_late=122',
    ],
    [
      'Hiện còn 2.548 hồ sơ đang giải quyết, trong đó có 2.531 hồ sơ trong hạn và 17 hồ sơ quá hạn.',
      'in_process=2548 in_process_within=2531 in_process_overdue=17',
    ],
    [
      'Số TTHC được cắt giảm thời gian là 214/1.620 TTHC (13,2%); cắt giảm trên 30% thời gian so với quy định của Trung ương.',
      '',
    ],
  ],
  news: [
    [
      'Sau hơn 100 ngày vận hành mô hình chính quyền hai cấp, xã Tân An đã tiếp nhận 2.870 hồ sơ, giải quyết 2.811 hồ sơ, đạt gần 98%; trong đó tỷ lệ hồ sơ đúng và trước hạn đạt 99,1%.',
      'received=2870 solved=2811 rate_on_time=99.1',
    ],
    ['Chị Nguyễn Thị Lan (thôn 3) kể, trước đây phải đi 12 km lên huyện, nay chỉ 10 phút là nộp xong hồ sơ.', ''],
    [
      'Theo đồng chí Phạm Hùng, Phó Giám đốc Trung tâm, có những ngày cao điểm, 6 công chức phải xử lý gần 300 hồ sơ, nhưng đến nay chưa có hồ sơ nào trễ hạn.',
      'solved_late=0',
    ],
    [
      'Tính đến hết tháng 10, toàn tỉnh đã tiếp nhận 812.400 hồ sơ, trong đó hồ sơ trực tuyến chiếm 88,5%; hồ sơ giải quyết đúng hạn chiếm 98,3%; hồ sơ quá hạn chiếm 1,7%.',
      'received=812400 rate_online=88.5 rate_on_time=98.3 rate_late=1.7',
    ],
    ['Đáng chú ý, tỷ lệ hồ sơ trực tuyến của phường tăng từ 71% (tháng 7) lên 96,8% (tháng 10).', ''],
    ['UBND tỉnh phê bình 5 sở, 12 xã có hồ sơ quá hạn trên 5%; yêu cầu xử lý dứt điểm trước ngày 15/11.', ''],
    [
      'Huyện phấn đấu đến cuối năm 2023 có 80% hồ sơ nộp trực tuyến; 6 tháng qua, tỷ lệ này đạt 67,4%.',
      'rate_online=67.4',
    ],
    [
      'Bộ phận một cửa thị trấn mỗi năm tiếp nhận trên 6.000 hồ sơ; riêng năm 2022 là 6.412 hồ sơ, giải quyết đúng hạn 99,97%.',
      'received=6412 rate_on_time=99.97',
    ],
  ],
};
