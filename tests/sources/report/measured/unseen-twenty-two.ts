/**
 * A twenty-second set: paragraphs as communes, wards and provinces send them in, 2022 to 2026; modelled on public texts, in
 * words of our own; written before the reader was run on it; see `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_TWENTY_TWO: Readonly<Record<string, readonly Measured[]>> = {
  'communes and wards': [
    [
      'Trong quý III/2025, Trung tâm Phục vụ hành chính công phường đã tiếp nhận 5.240 hồ sơ (trực tuyến 4.890 hồ sơ, đạt 93,3%; trực tiếp 350 hồ sơ); đã giải quyết, trả kết quả 5.102 hồ sơ, trong đó trước hạn 4.870 hồ sơ, đúng hạn 226 hồ sơ, quá hạn 06 hồ sơ; đang giải quyết 138 hồ sơ, trong đó trong hạn 137 hồ sơ, quá hạn 01 hồ sơ.',
      'received=5240 online=4890 rate_online=93.3 solved=5102 solved_early=4870 solved_on_time=226 solved_late=6 in_process=138 in_process_within=137 in_process_overdue=1',
    ],
    [
      'UBND xã thường xuyên chỉ đạo công chức chuyên môn rà soát, không để hồ sơ quá hạn; trong kỳ 100% hồ sơ được giải quyết đúng hạn và trước hạn (820/820 hồ sơ).',
      'rate_on_time=100 solved_early_or_on_time=820',
    ],
    [
      'Về công khai TTHC: đã niêm yết 398/398 TTHC thuộc thẩm quyền tiếp nhận tại Trung tâm; cập nhật 12 quyết định công bố TTHC của Chủ tịch UBND tỉnh.',
      '',
    ],
    [
      'Thực hiện số hóa hồ sơ: số hồ sơ được số hóa thành phần khi tiếp nhận là 5.010/5.240 hồ sơ (95,6%); số kết quả được số hóa là 4.980/5.102 (97,6%).',
      '',
    ],
    [
      'Về thực hiện nhiệm vụ do UBND, Chủ tịch UBND tỉnh giao: tổng số nhiệm vụ được giao là 74 nhiệm vụ, trong đó: đã hoàn thành đúng hạn 70 nhiệm vụ, hoàn thành quá hạn 01 nhiệm vụ, chưa đến hạn 03 nhiệm vụ.',
      'tasks_assigned=74 tasks_on_time=70 tasks_done_late=1 tasks_in_process=3',
    ],
    [
      'Trong kỳ, HĐND và UBND phường không ban hành văn bản quy phạm pháp luật; đã thực hiện rà soát 03 văn bản QPPL của phường cũ còn hiệu lực.',
      'legal_documents=0 legal_documents_reviewed=3',
    ],
    [
      'Công tác tuyên truyền: đăng tải 36 tin, bài trên Trang thông tin điện tử; phát 90 lượt trên hệ thống truyền thanh; treo 24 băng rôn, khẩu hiệu.',
      'news_items=36',
    ],
    [
      'UBND phường ban hành Kế hoạch số 18/KH-UBND ngày 20/7/2025 về cải cách hành chính 6 tháng cuối năm 2025 với 8 nội dung, 39 nhiệm vụ; đến ngày 14/9/2025 đã hoàn thành 21 nhiệm vụ, đạt 53,8%.',
      'plan_tasks=39 plan_tasks_done=21',
    ],
    [
      'Tiếp nhận 04 phản ánh, kiến nghị của công dân về hành vi hành chính qua Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị; đã xử lý, công khai 04/04.',
      'petitions=4',
    ],
    [
      'Tổng biên chế được giao năm 2025 là 72, trong đó khối Đảng 22, khối chính quyền 50; có mặt 66 người.',
      'staff_assigned=72 staff_present=66',
    ],
    [
      'Số hồ sơ quá hạn là 06 hồ sơ đều thuộc lĩnh vực đất đai, do Chi nhánh Văn phòng đăng ký đất đai trả kết quả liên thông chậm; Trung tâm đã có thư xin lỗi đối với cả 06 trường hợp.',
      '?solved_late|in_process_overdue=6',
    ],
    [
      'Kỳ trước chuyển sang 112 hồ sơ, mới tiếp nhận 5.128 hồ sơ, tổng số phải giải quyết 5.240 hồ sơ.',
      'carried_over=112 received_new=5128',
    ],
    ['Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt 71,2%, một phần đạt 22,1%.', ''],
    [
      'Đoàn kiểm tra của Sở Nội vụ kiểm tra ngẫu nhiên 40 hồ sơ tại Trung tâm, 38 hồ sơ thực hiện đúng quy trình, 02 hồ sơ ký số chưa đúng.',
      '',
    ],
    ['So với quý II/2025, số hồ sơ tiếp nhận tăng 1.204 hồ sơ (tăng 29,8%), tỷ lệ hồ sơ trực tuyến tăng 6,1%.', ''],
    ['Kinh phí chi cho công tác CCHC trong kỳ 85 triệu đồng/6 nội dung.', ''],
    [
      'Hội đồng nhân dân xã thông qua 12 nghị quyết, trong đó có 02 nghị quyết quy phạm pháp luật.',
      'legal_documents=2',
    ],
    [
      'Tồn tại: còn 02 nhiệm vụ UBND tỉnh giao hoàn thành chậm so với thời hạn; tỷ lệ thanh toán trực tuyến mới đạt 61%.',
      'tasks_done_late=2',
    ],
    [
      'Số TTHC thuộc thẩm quyền giải quyết của UBND cấp xã: 413 TTHC, trong đó 280 TTHC cung cấp toàn trình.',
      'procedures=413',
    ],
    ['Đã mở 64 lớp hướng dẫn với 2.310 lượt người tham gia, cài đặt VNeID cho 1.204 người.', ''],
    [
      'Có 15 hồ sơ tạm dừng chờ công dân bổ sung, 08 hồ sơ trả lại, 03 hồ sơ công dân xin rút.',
      'supplement=15 returned=8',
    ],
    [
      'Trong 9 tháng đầu năm 2026, xã được giao 128 nhiệm vụ; đã thực hiện 121/128 nhiệm vụ, đạt 94,5%, còn 07 nhiệm vụ đang triển khai trong hạn.',
      'tasks_assigned=128 tasks_in_process=7',
    ],
  ],
  'provinces and press': [
    [
      'Từ 01/01 đến 15/9/2025, các cơ quan, đơn vị, địa phương đã tiếp nhận 612.408 hồ sơ; kết quả giải quyết đúng hạn, trước hạn đạt 98,94%, trễ hạn chiếm 1,06%.',
      'period_from=2025-01-01 period_to=2025-09-15 received=612408 rate_on_time=98.94 rate_late=1.06',
    ],
    [
      'Riêng cấp xã, từ ngày 01/7/2025 đến nay tiếp nhận 204.310 hồ sơ, đã giải quyết 198.744 hồ sơ, tỷ lệ đúng hạn 99,2%.',
      'received=204310 solved=198744 rate_on_time=99.2',
    ],
    [
      'Toàn tỉnh có 1.604/1.890 TTHC đủ điều kiện cung cấp toàn trình; tỷ lệ phát sinh hồ sơ của dịch vụ công toàn trình đạt 74%.',
      '',
    ],
    [
      'Tỉnh đứng thứ 5 cả nước về chỉ số phục vụ người dân, doanh nghiệp với 86,2 điểm, trong đó chỉ số tiến độ giải quyết đạt 19,1/20 điểm.',
      '',
    ],
    [
      'Các sở, ngành tiếp nhận 51.204 hồ sơ, giải quyết 48.930 hồ sơ (đúng hạn 99,8%); UBND cấp xã tiếp nhận 561.204 hồ sơ, giải quyết 545.012 hồ sơ (đúng hạn 98,9%).',
      'received=51204 solved=48930 rate_on_time=99.8 received=561204 solved=545012 rate_on_time=98.9',
    ],
    [
      'Báo cáo tại hội nghị, lãnh đạo Sở Khoa học và Công nghệ cho biết, tỷ lệ hồ sơ trực tuyến của tỉnh trong quý đạt 87,6%, tăng 9,2% so với quý trước và vượt 2,6% kế hoạch.',
      'rate_online=87.6',
    ],
    [
      'Nhiều xã còn hồ sơ quá hạn như xã A (45 hồ sơ), xã B (31 hồ sơ), xã C (28 hồ sơ).',
      '?solved_late|in_process_overdue=45 ?solved_late|in_process_overdue=31 ?solved_late|in_process_overdue=28',
    ],
    [
      'HĐND tỉnh ban hành 24 nghị quyết, UBND tỉnh ban hành 61 quyết định quy phạm pháp luật; Sở Tư pháp thẩm định 102 dự thảo.',
      'legal_documents=61',
    ],
    ['Tỉnh tinh giản 214 biên chế, sắp xếp giảm 12 phòng, ban.', ''],
    [
      'Trước đó, năm 2024, tỉnh tiếp nhận hơn 1,1 triệu hồ sơ, tỷ lệ đúng hạn 98,7%.',
      'received>1100000 rate_on_time=98.7',
    ],
    [
      'Văn phòng UBND tỉnh đã ban hành 7 văn bản đôn đốc đối với 31 nhiệm vụ quá hạn; đến nay các đơn vị đã báo cáo hoàn thành 26 nhiệm vụ.',
      '',
    ],
    ['Phấn đấu đến hết năm 2025, 100% hồ sơ được số hóa, 90% hồ sơ nộp trực tuyến, trên 99% hồ sơ đúng hạn.', ''],
    ['Trung tâm bố trí 12 quầy, 24 công chức, viên chức, giải quyết bình quân 310 hồ sơ/ngày.', ''],
  ],
};
