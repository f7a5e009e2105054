/** A seventh set, in the styles of communes' reports of 2023 to 2026 and of provincial news, written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_SEVEN: Readonly<Record<string, readonly Measured[]>> = {
  'provincial news': [
    [
      'Trong quý I năm 2023 (tính từ ngày 15/12/2022 đến 14/3/2023), các cơ quan, đơn vị, địa phương trên địa bàn tỉnh đã tiếp nhận 51.204 hồ sơ thông qua Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh.',
      'period_from=2022-12-15 period_to=2023-03-14 received=51204',
    ],
    [
      'Toàn tỉnh tiếp nhận 51.204 hồ sơ. Trong đó, có 11.980 hồ sơ trực tuyến (đạt tỷ lệ 23,4%, chưa bao gồm hồ sơ trực tuyến trên hệ thống của bộ, ngành trung ương); 34.910 hồ sơ trực tiếp và bưu chính; 4.314 hồ sơ từ kỳ trước chuyển sang; đã giải quyết 45.120 hồ sơ (tỷ lệ hồ sơ đúng hạn và sớm hạn đạt gần 98%); 5.870 hồ sơ đang trong thời hạn giải quyết.',
      'received=51204 online=11980 rate_online=23.4 carried_over=4314 solved=45120 rate_on_time<98 in_process_within=5870',
    ],
    [
      'Các sở, ban, ngành cấp tỉnh tiếp nhận 20.118 hồ sơ, với 6.102 hồ sơ trực tuyến (đạt tỷ lệ 30,3%); cấp huyện tiếp nhận 6.010 hồ sơ, với 2.304 hồ sơ trực tuyến (đạt tỷ lệ 38,3%).',
      'received=20118 online=6102 rate_online=30.3 received=6010 online=2304 rate_online=38.3',
    ],
    [
      'Số lượng hồ sơ trực tuyến của quý I năm 2023 bằng trên 90% số hồ sơ trực tuyến của cả năm 2021 và bằng 205,6% số hồ sơ trực tuyến của quý I năm 2022.',
      '',
    ],
    [
      'Trong 9 tháng năm 2020, Trung tâm đã tiếp nhận 58,7 ngàn hồ sơ (HS) các loại. Trong đó, đa số là HS tiếp nhận trực tiếp (51,2 ngàn HS), còn lại là tiếp nhận trực tuyến và qua dịch vụ bưu chính công ích.',
      'received=58700',
    ],
    [
      'Cơ quan chức năng đã giải quyết 8,75 ngàn HS các loại (đạt 87,9%). Trong đó, có 8,74 ngàn HS giải quyết đúng và trước hạn (đạt 99,8%), có 15 HS giải quyết trễ hạn (tỷ lệ 0,2%).',
      'solved=8750 solved_early_or_on_time=8740 rate_on_time=99.8 solved_late=15 rate_late=0.2',
    ],
    ['Số lượng HS tiếp nhận giảm 138 HS so với tháng 9-2020.', ''],
    [
      'Các cơ quan có số lượng HS tiếp nhận nhiều trong tháng là: Công an tỉnh 3,5 ngàn HS, Sở Công Thương 1,6 ngàn HS, Sở Tài nguyên và Môi trường 790 HS.',
      '',
    ],
    [
      'Thống kê trong quý III-2020, số lượng HS tiếp nhận tăng, với tổng số 24,8 ngàn HS (tăng 9,1 ngàn HS so với quý II-2020).',
      'received=24800',
    ],
    ['Tổng số hồ sơ tiếp nhận trên cổng dịch vụ công của tỉnh mức độ 3, 4 là 31.020 hồ sơ.', 'online=31020'],
    ['Tổng số hồ sơ nhận và trả kết quả qua dịch vụ bưu chính công ích là 18.450 lượt.', ''],
    ['Tổng số ý kiến phản ánh đã tiếp nhận là 96 ý kiến, đã giải quyết được 81 ý kiến (đạt 84,4%).', 'petitions=96'],
    [
      'Từ năm 2015-2020, UBND tỉnh đã ban hành 290 quyết định công bố 6.918 TTHC ở 3 cấp: tỉnh, huyện, xã, trong đó: 3.120 TTHC mới và thay thế, 2.610 TTHC bị bãi bỏ.',
      '',
    ],
    [
      'Thực hiện cung ứng dịch vụ công trực tuyến 3 cấp với 2.104 thủ tục; trong đó mức độ 3 là 980 thủ tục và mức độ 4 là 412 thủ tục.',
      '',
    ],
    ['Tỷ lệ giải quyết hồ sơ TTHC đúng hạn đạt tỷ lệ cao, trung bình đạt 99%.', 'rate_on_time=99'],
    ['Chỉ số PAR INDEX xếp 9/63 tỉnh, thành phố, tăng 26 bậc so với năm 2015.', ''],
    [
      '10 tháng đầu năm 2020, huyện đã tiếp nhận và giải quyết trên 9.200 hồ sơ liên quan đến lĩnh vực đất đai, trong đó gần 6.800 hồ sơ thuộc thẩm quyền giải quyết của UBND cấp huyện.',
      'received>9200',
    ],
    [
      'Từ đầu tháng 7 đến giữa tháng 9/2025, toàn tỉnh tiếp nhận gần 112.000 hồ sơ liên quan đến đất đai, trong đó hơn 88.000 hồ sơ đã được giải quyết, tỷ lệ giải quyết đúng và trước hạn đạt 99,6%, cao nhất trong 3 năm qua.',
      'received<112000 solved>88000 rate_on_time=99.6',
    ],
    [
      'Tính đến 17 giờ ngày 30/9/2025, 124 trung tâm phục vụ hành chính công cấp xã đã tiếp nhận 201.340 hồ sơ, đã trả kết quả 189.220 hồ sơ, trong đó đúng hạn 98,7%.',
      'received=201340 solved=189220 rate_on_time=98.7',
    ],
    ['Chính sách đưa cán bộ đất đai về 95 phường, xã đã cho kết quả rõ rệt sau hơn một tháng.', ''],
  ],
  'communes, lists and odd ways': [
    [
      'Năm 2023, bộ phận một cửa trực và tiếp nhận 17 đơn của công dân, trong đó 02 đơn tố cáo và 15 đơn đề nghị; đã giải quyết xong 16 đơn, đang giải quyết 01 đơn.',
      '',
    ],
    [
      'Chứng thực bản sao cho hơn 1.734 lượt văn bản, hồ sơ các loại; đăng ký kết hôn cho 14 trường hợp; khai sinh 53 trường hợp; khai tử 21 trường hợp.',
      '',
    ],
    [
      '* Tình hình tiếp nhận:\n- Tổng số: 1.344 HS;\n- Trực tuyến: 1.290 HS (tỷ lệ 96%);\n- Trực tiếp: 54 HS.',
      'received=1344 online=1290 rate_online=96',
    ],
    [
      '* Tình hình giải quyết:\n- Đã giải quyết: 1.320 HS.\n  + Sớm hạn: 1.150 HS;\n  + Đúng hạn: 168 HS;\n  + Trễ hạn: 02 HS.\n- Chưa giải quyết: 24 HS (đều trong hạn).',
      'solved=1320 solved_early=1150 solved_on_time=168 solved_late=2 in_process_within=24',
    ],
    [
      'Kết quả: nhận 1.344 hồ sơ; giải quyết xong 1.320 hồ sơ; đúng hẹn 1.318 hồ sơ; trễ hẹn 02 hồ sơ (đã xin lỗi công dân).',
      'received=1344 solved=1320 solved_on_time=1318 solved_late=2',
    ],
    [
      'Trong đó, hồ sơ nộp trực tuyến toàn trình là 802 hồ sơ, một phần là 488 hồ sơ, đạt 96% so với tổng số hồ sơ tiếp nhận.',
      'online_full=802 online_partial=488',
    ],
    ['Số hồ sơ còn lại đang trong thời gian giải quyết (24 hồ sơ).', 'in_process=24'],
    ['Hồ sơ quá hạn chủ yếu thuộc lĩnh vực đất đai, với 02/02 hồ sơ.', ''],
    ['Xã đã giải quyết đúng hạn, trước hạn cho 1.318 lượt công dân.', ''],
    [
      'Tỷ lệ giải quyết TTHC đúng hạn, sớm hạn: 99,85% (1.318/1.320 hồ sơ).',
      'rate_on_time=99.85 solved_early_or_on_time=1318',
    ],
    ['Số hồ sơ giải quyết trễ hạn giảm từ 09 hồ sơ (quý II) xuống còn 02 hồ sơ (quý III).', ''],
    ['Trong kỳ không để xảy ra tình trạng hồ sơ chậm trễ.', ''],
    [
      'Phần mềm Một cửa điện tử: tiếp nhận 1.044 hồ sơ, giải quyết 1.024 hồ sơ. Phần mềm hộ tịch: tiếp nhận 300 hồ sơ, giải quyết 296 hồ sơ.',
      'received=1044 solved=1024 received=300 solved=296',
    ],
    [
      'Trong tháng 9, tiếp nhận 412 hồ sơ, nâng tổng số hồ sơ tiếp nhận từ đầu năm lên 3.870 hồ sơ.',
      'received=412 received=3870',
    ],
    [
      'Cụ thể: đã tiếp nhận 1.344 hồ sơ, bằng 112,5% so với cùng kỳ (1.195 hồ sơ); đã giải quyết 1.320 hồ sơ, tăng 135 hồ sơ.',
      'received=1344 solved=1320',
    ],
    ['Hồ sơ TTHC nộp trực tuyến: 1.290/1.344 (đạt 96%).', 'online=1290 rate_online=96'],
    ['Số hồ sơ TTHC thanh toán trực tuyến: 740/802 hồ sơ, đạt 92,3%.', ''],
    ['Số hồ sơ được cấp kết quả điện tử: 1.301/1.320 hồ sơ, đạt 98,6%.', ''],
    ['Đã thu phí, lệ phí 12 triệu đồng từ 1.102 hồ sơ.', ''],
    ['Tổ công nghệ số cộng đồng hỗ trợ 640 lượt người dân nộp 702 hồ sơ trực tuyến.', ''],
    ['Kết quả giải quyết 98,7 điểm/100 điểm, xếp thứ 12/65 xã, phường.', ''],
    ['Công chức trẻ nhất 24 tuổi, trung bình 38,5 tuổi.', ''],
    ['Tiếp nhận hồ sơ của 03 TTHC phi địa giới: 05 hồ sơ.', ''],
    ['Mỗi hồ sơ chỉ phải luân chuyển qua 02 bộ phận, giảm 01 bộ phận so với trước.', ''],
    ['Có 21 hồ sơ phải bổ sung, 06 hồ sơ bị từ chối tiếp nhận, 03 hồ sơ công dân xin rút.', 'supplement=21 returned=6'],
    ['Đã tiếp nhận: 1.344; đã trả: 1.320; quá hạn: 0.', 'received=1344 solved=1320 ?solved_late|in_process_overdue=0'],
    [
      'Về hồ sơ liên thông: tiếp nhận 88 hồ sơ, chuyển cấp tỉnh 88 hồ sơ, đã có kết quả 80 hồ sơ.',
      'received=88 solved=80',
    ],
    [
      'Trong số 1.320 hồ sơ đã giải quyết, có 1.318 hồ sơ đúng và trước hạn (99,85%); số còn lại quá hạn.',
      'solved=1320 solved_early_or_on_time=1318 rate_on_time=99.85',
    ],
    [
      'Trung tâm trả kết quả 1.320 hồ sơ, trong đó 02 hồ sơ trả chậm, còn lại đều đúng hạn.',
      'solved=1320 solved_late=2',
    ],
  ],
  'tasks, plans, targets': [
    [
      'Tổng số nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao: 44 nhiệm vụ. Đã hoàn thành 40 nhiệm vụ, đạt 90,9%; trong đó đúng hạn 40 nhiệm vụ. Còn 04 nhiệm vụ trong hạn.',
      'tasks_assigned=44 tasks_on_time=40 tasks_in_process=4',
    ],
    ['Xã không có nhiệm vụ nào do cấp trên giao bị quá hạn.', 'tasks_overdue=0'],
    ['Chủ tịch UBND phường giao 31 nhiệm vụ cho các phòng, đã hoàn thành 29 nhiệm vụ.', ''],
    [
      'Thành phố giao phường 47 nhiệm vụ, trong đó có 03 nhiệm vụ quá hạn chưa hoàn thành và 02 nhiệm vụ hoàn thành nhưng quá hạn.',
      'tasks_assigned=47 tasks_open_overdue=3 tasks_done_late=2',
    ],
    [
      'Kế hoạch số 12/KH-UBND ngày 08/01/2026 về CCHC năm 2026 đề ra 7 nhóm nhiệm vụ với 36 nhiệm vụ cụ thể, 58 sản phẩm; đến 14/9/2026 đã hoàn thành 24/36 nhiệm vụ, đạt 66,7%.',
      'plan_tasks=36 plan_tasks_done=24 plan_tasks=36',
    ],
    ['Năm 2026 phấn đấu giải quyết đúng hạn từ 99% hồ sơ trở lên; 9 tháng đạt 99,85%.', 'rate_on_time=99.85'],
    ['Chỉ tiêu tỉnh giao: 85% hồ sơ trực tuyến.', ''],
    ['Yêu cầu các phòng giải quyết dứt điểm 02 hồ sơ quá hạn trước ngày 30/9/2026.', ''],
    ['Tiếp tục rà soát 15 TTHC để kiến nghị cắt giảm ít nhất 30% thời gian giải quyết.', ''],
    ['Thực hiện Chỉ thị số 16/CT-TTg, 100% công chức ký cam kết; xử lý 02 trường hợp vi phạm.', ''],
  ],
  'documents, staff, procedures, petitions, news': [
    ['HĐND phường ban hành 12 nghị quyết, UBND phường ban hành 02 quyết định quy phạm pháp luật.', 'legal_documents=2'],
    ['Trong kỳ, phường ban hành 03 VBQPPL (01 nghị quyết của HĐND, 02 quyết định của UBND).', 'legal_documents=3'],
    [
      'Số VBQPPL đã ban hành: 0 văn bản; số VBQPPL tự kiểm tra: 04 văn bản; số VBQPPL rà soát: 11 văn bản.',
      'legal_documents=0 legal_documents_checked=4 legal_documents_reviewed=11',
    ],
    ['UBND xã ban hành 1.320 văn bản hành chính, trong đó 12 quyết định cá biệt.', ''],
    [
      'Toàn xã hiện có 42/45 biên chế được giao, trong đó 38 công chức, 04 viên chức.',
      'staff_present=42 staff_assigned=45',
    ],
    [
      'Biên chế giao: 45; biên chế thực hiện: 42; hợp đồng theo Nghị định 111: 03.',
      'staff_assigned=45 staff_present=42',
    ],
    ['Phường có 68 công chức, trong đó nữ 31 người, dưới 30 tuổi có 09 người.', ''],
    ['Công khai 401/401 TTHC thuộc thẩm quyền giải quyết của UBND xã tại Trung tâm.', 'procedures=401'],
    ['Bộ thủ tục hành chính cấp xã hiện hành gồm 401 TTHC.', ''],
    ['Trong kỳ phát sinh 05 PAKN, đã xử lý xong 05 PAKN, không có PAKN quá hạn.', 'petitions=5'],
    ['Không tiếp nhận ý kiến phản ánh nào về quy định hành chính.', 'petitions=0'],
    ['Tiếp 104 lượt công dân, nhận 21 đơn khiếu nại, kiến nghị.', ''],
    ['Đăng 67 tin, bài và 12 video về CCHC trên trang thông tin điện tử, fanpage.', 'news_items=67'],
    ['Phát 48 lượt trên hệ thống truyền thanh, treo 15 băng rôn.', ''],
  ],
  'reception, late or awaited': [
    [
      'Có 1.290 hồ sơ trực tuyến được tiếp nhận, trong đó tiếp nhận đúng hạn 1.281 hồ sơ, chậm tiếp nhận 09 hồ sơ.',
      'online=1290 late_reception=9',
    ],
    ['Hiện còn 06 hồ sơ trên Cổng Dịch vụ công quốc gia chưa được tiếp nhận.', ''],
    ['Tỷ lệ hồ sơ tiếp nhận đúng hạn đạt 99,3%.', ''],
    ['Không có hồ sơ trực tuyến nào bị tiếp nhận quá hạn.', 'late_reception=0'],
    ['Các hồ sơ chậm tiếp nhận (09 hồ sơ) đều đã có phiếu xin lỗi.', 'late_reception=9'],
    ['Trung tâm chậm tiếp nhận 09 hồ sơ do công chức đi tập huấn.', 'late_reception=9'],
    [
      'Chờ tiếp nhận: 06 hồ sơ; đang xử lý: 24 hồ sơ; chờ bổ sung: 05 hồ sơ; dừng xử lý: 02 hồ sơ.',
      'awaiting_reception=6 in_process=24 supplement=5',
    ],
  ],
};
