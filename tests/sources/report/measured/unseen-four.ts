/** A fourth set written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_FOUR: Readonly<Record<string, readonly Measured[]>> = {
  'districts and provinces, 2019 to 2022': [
    [
      'Năm 2019, Bộ phận Một cửa UBND huyện tiếp nhận 25.410 hồ sơ, giải quyết 25.102 hồ sơ, trong đó đúng hạn 24.980 hồ sơ, trễ hạn 122 hồ sơ.',
      'received=25410 solved=25102 solved_on_time=24980 solved_late=122',
    ],
    [
      'Trung tâm Hành chính công tỉnh đã tiếp nhận 68.120 hồ sơ (bao gồm 1.240 hồ sơ kỳ trước chuyển sang), đã giải quyết 66.450 hồ sơ, đạt 97,5%; trong đó sớm hạn 40.010 hồ sơ, đúng hạn 26.320 hồ sơ, trễ hạn 120 hồ sơ.',
      'received=68120 carried_over=1240 solved=66450 solved_early=40010 solved_on_time=26320 solved_late=120',
    ],
    [
      'Số hồ sơ tiếp nhận trực tuyến mức độ 3, 4 là 3.120 hồ sơ, chiếm 12,3% tổng số hồ sơ tiếp nhận.',
      'online=3120 rate_online=12.3',
    ],
    [
      'Trong quý IV/2021, các phòng chuyên môn đã giải quyết 4.510/4.633 hồ sơ; trong đó đúng hạn 4.498 hồ sơ (99,7%), quá hạn 12 hồ sơ (0,3%).',
      'solved=4510 solved_on_time=4498 rate_on_time=99.7 solved_late=12 rate_late=0.3',
    ],
    ['UBND tỉnh ban hành 58 văn bản QPPL, HĐND tỉnh ban hành 31 nghị quyết.', 'legal_documents=58'],
    [
      'Tiếp nhận 12 ý kiến phản ánh, kiến nghị qua Hệ thống thông tin tiếp nhận PAKN, đã xử lý 11/12 ý kiến.',
      'petitions=12',
    ],
    [
      'Bộ phận Một cửa cấp xã: tổng số hồ sơ tiếp nhận 210.450; đã giải quyết 209.980; đang giải quyết 470 (quá hạn 15).',
      'received=210450 solved=209980 in_process=470 in_process_overdue=15',
    ],
    [
      'Tổng số TTHC thuộc thẩm quyền giải quyết của tỉnh là 1.845 TTHC; trong đó cấp huyện 310 TTHC, cấp xã 145 TTHC.',
      'procedures=1845',
    ],
  ],
  'communes and wards, 2023 to 2025': [
    [
      'Từ đầu năm đến nay, bộ phận 1 cửa đã tiếp nhận 875 HS, giải quyết xong 870 HS, 05 HS đang giải quyết, không có HS trễ hạn.',
      'received=875 solved=870 in_process=5 solved_late=0 in_process_overdue=0',
    ],
    [
      'Trong đó: giải quyết trước hạn: 702 HS (80,7%); đúng hạn: 166 HS (19,1%); quá hạn: 02 HS (0,2%).',
      'solved_early=702 solved_on_time=166 solved_late=2 rate_late=0.2',
    ],
    ['Kết quả giải quyết hồ sơ qua DVCTT: 512 hồ sơ/875 hồ sơ, đạt 58,5%.', ''],
    ['Số hồ sơ được tiếp nhận và hẹn trả kết quả: 875 hồ sơ.', 'received=875'],
    [
      'UBND xã được UBND huyện giao 38 nhiệm vụ trên hệ thống, hoàn thành đúng hạn 37 nhiệm vụ, 01 nhiệm vụ hoàn thành quá hạn.',
      'tasks_assigned=38 tasks_on_time=37 tasks_done_late=1',
    ],
    [
      'Xã ban hành Kế hoạch CCHC năm 2024 (Kế hoạch số 02/KH-UBND ngày 04/01/2024) với 28 nhiệm vụ, đến nay hoàn thành 12 nhiệm vụ.',
      'plan_tasks=28 plan_tasks_done=12',
    ],
    ['Đã phát 36 lượt tin trên loa truyền thanh về DVCTT.', 'news_items=36'],
    ['Niêm yết 158 TTHC thuộc thẩm quyền của UBND xã, trong đó 98 TTHC cung cấp toàn trình.', 'procedures=158'],
    ['Toàn xã có 21 cán bộ, công chức, trong đó 100% có trình độ đại học.', ''],
    ['Hồ sơ chứng thực phát sinh 2.310 hồ sơ, thu phí 23.100.000 đồng.', ''],
    ['Trễ hạn 01 hồ sơ trong tổng số 870 hồ sơ đã giải quyết.', 'solved_late=1 solved=870'],
    ['Nguyên nhân 02 hồ sơ trễ hạn là do công chức nghỉ ốm.', '?solved_late|in_process_overdue=2'],
  ],
  'two tiers, 2025 and 2026': [
    [
      'Kể từ ngày 01/7/2025 đến ngày 14/9/2025, phường đã tiếp nhận 3.512 hồ sơ, trong đó 3.402 hồ sơ trực tuyến (96,9%); đã giải quyết 3.470 hồ sơ, trong đó trước và đúng hạn 3.466 hồ sơ (99,9%), quá hạn 04 hồ sơ.',
      'period_from=2025-07-01 period_to=2025-09-14 received=3512 online=3402 rate_online=96.9 solved=3470 solved_early_or_on_time=3466 rate_on_time=99.9 solved_late=4',
    ],
    [
      'Hồ sơ chậm tiếp nhận: 09 hồ sơ; trong đó có phiếu xin lỗi: 09 hồ sơ.',
      'late_reception=9 late_reception_apology=9',
    ],
    [
      'UBND thành phố giao phường 62 nhiệm vụ, hoàn thành 60 nhiệm vụ (58 đúng hạn, 02 quá hạn), 02 nhiệm vụ đang thực hiện.',
      'tasks_assigned=62 tasks_on_time=58 tasks_done_late=2 tasks_in_process=2',
    ],
    ['Phường được giao 70 biên chế, hiện có 66 cán bộ, công chức.', 'staff_assigned=70 staff_present=66'],
    [
      'Trên Hệ thống thông tin giải quyết TTHC thành phố, phường tiếp nhận 3.102 hồ sơ; trên Hệ thống hộ tịch tiếp nhận 410 hồ sơ.',
      'received=3102 received=410',
    ],
    ['Tính đến 14/12/2025, lũy kế tiếp nhận 7.901 hồ sơ, trả kết quả 7.850 hồ sơ.', 'received=7901 solved=7850'],
    ['Trung tâm có 08 quầy, đang tiếp nhận 421 TTHC.', ''],
    ['Đặc khu đã tiếp nhận 512 hồ sơ TTHC, 100% được giải quyết trước và đúng hạn.', 'received=512 rate_on_time=100'],
    ['Số hồ sơ quá hạn do hệ thống của bộ, ngành chưa liên thông: 06 hồ sơ.', '?solved_late|in_process_overdue=6'],
    [
      'Hồ sơ đang chờ tiếp nhận 04, đang xử lý 45, đã trả kết quả 3.463.',
      'awaiting_reception=4 in_process=45 solved=3463',
    ],
  ],
  'lists and brackets': [
    [
      'Tiếp nhận 640 hồ sơ [trực tuyến 600; trực tiếp 40]; giải quyết 632 hồ sơ [trước hạn 500; đúng hạn 131; quá hạn 1].',
      'received=640 online=600 solved=632 solved_early=500 solved_on_time=131 solved_late=1',
    ],
    [
      '(1) Tiếp nhận: 640 hồ sơ; (2) Đã giải quyết: 632 hồ sơ; (3) Đang giải quyết: 08 hồ sơ.',
      'received=640 solved=632 in_process=8',
    ],
    [
      'Trong 632 hồ sơ đã giải quyết có: 500 hồ sơ trước hạn, 131 hồ sơ đúng hạn và 01 hồ sơ quá hạn.',
      'solved=632 solved_early=500 solved_on_time=131 solved_late=1',
    ],
    [
      'Đã giải quyết 632 hồ sơ (500 trước hạn, 131 đúng hạn, 01 quá hạn), 08 hồ sơ đang giải quyết (07 trong hạn, 01 quá hạn).',
      'solved=632 solved_early=500 solved_on_time=131 solved_late=1 in_process=8 in_process_within=7 in_process_overdue=1',
    ],
    [
      'Giải quyết trước hạn đạt 79,1% (500/632 hồ sơ); đúng hạn đạt 20,7% (131/632 hồ sơ); trễ hạn 0,2% (01/632 hồ sơ).',
      'solved_early=500 solved_on_time=131 rate_late=0.2 solved_late=1',
    ],
    ['Hồ sơ tiếp nhận 640, gồm: hộ tịch 300, chứng thực 250, đất đai 90.', 'received=640'],
    ['Tổng cộng 640 hồ sơ: 600 hồ sơ trực tuyến, 40 hồ sơ trực tiếp.', 'online=600'],
    ['Tiếp nhận 640 hồ sơ, gồm 600 trực tuyến và 40 trực tiếp; đã trả 632.', 'received=640 online=600 solved=632'],
    [
      'Số hồ sơ đã giải quyết: 632, trong đó: số giải quyết trước hạn: 500, số giải quyết đúng hạn: 131, số giải quyết quá hạn: 1.',
      'solved=632 solved_early=500 solved_on_time=131 solved_late=1',
    ],
    [
      'Đã giải quyết 632/640 hồ sơ (đạt 98,75%), còn lại 08 hồ sơ trong hạn giải quyết.',
      'solved=632 in_process_within=8',
    ],
    [
      'Hồ sơ trong hạn giải quyết: 07; hồ sơ quá hạn giải quyết: 01.',
      'in_process_within=7 ?solved_late|in_process_overdue=1',
    ],
  ],
  'what is no fact': [
    ['So với cùng kỳ, số hồ sơ tiếp nhận của phường tăng gấp 1,5 lần.', ''],
    ['Đến hết năm 2026, 100% hồ sơ TTHC được số hóa, 90% hồ sơ được tiếp nhận trực tuyến là mục tiêu đề ra.', ''],
    ['Mỗi công chức phải đảm nhận từ 300 hồ sơ/tháng.', ''],
    ['Tỉnh bạn Quảng Trị tiếp nhận 120.000 hồ sơ.', ''],
    ['Tại hội nghị, 12 ý kiến đã được trao đổi.', ''],
    ['Giảm 02 hồ sơ quá hạn so với quý II.', ''],
    ['Trong quý tới, giao các phòng giải quyết xong 08 hồ sơ còn lại.', ''],
    ['Chấm điểm 40 hồ sơ, đạt 98 điểm.', ''],
    ['Công dân được hẹn trả kết quả sau 05 ngày làm việc.', ''],
    ['Bưu điện đã chuyển trả 120 hồ sơ tại nhà.', ''],
    ['Lập 02 biên bản, xử phạt 5.000.000 đồng.', ''],
    ['Tổng đài tiếp nhận 230 cuộc gọi.', ''],
    ['Thực hiện nghiêm việc xin lỗi khi để hồ sơ quá hạn; 02 công chức bị nhắc nhở.', ''],
    ['Nâng cấp 05 máy tính, 02 máy quét phục vụ tiếp nhận hồ sơ.', ''],
    ['Phường A tiếp nhận nhiều nhất với 4.120 hồ sơ, xã B ít nhất với 310 hồ sơ.', 'received=4120 received=310'],
    ['Quyết định số 1042/QĐ-UBND công bố 24 TTHC sửa đổi.', ''],
    ['Hồ sơ lưu trữ từ năm 2015 đến năm 2020: 12.000 hồ sơ.', ''],
    ['Khảo sát 150 người dân đến nộp hồ sơ, 148 người hài lòng.', ''],
  ],
  press: [
    [
      'Theo ông Nguyễn Văn An, Phó Chủ tịch UBND xã, 6 tháng qua xã tiếp nhận hơn 1.900 hồ sơ, không để hồ sơ nào trễ hạn.',
      'received>1900 solved_late=0',
    ],
    [
      'Đến cuối tháng 9, phường tiếp nhận 6.120 hồ sơ, đã giải quyết 6.050 hồ sơ; trong đó, 99,5% hồ sơ được giải quyết đúng hạn.',
      'received=6120 solved=6050 rate_on_time=99.5',
    ],
    ['Có hơn 5.800 hồ sơ trong số đó được nộp trực tuyến.', 'online>5800'],
    ['Người dân xếp hàng từ sáng sớm, có người chờ 2 giờ mới nộp được hồ sơ.', ''],
    ['Trung tâm hiện có 12 cán bộ, mỗi người xử lý trên dưới 40 hồ sơ một ngày.', ''],
    ['Chỉ trong ngày 15/9, trung tâm đã trả kết quả cho 95 hồ sơ.', ''],
    [
      'Tính chung 9 tháng, tỷ lệ hồ sơ đúng hạn của tỉnh đạt 98,2%, riêng cấp xã đạt 98,9%.',
      'rate_on_time=98.2 rate_on_time=98.9',
    ],
    ['Đơn vị đã về đích sớm với 97% hồ sơ nộp trực tuyến, vượt 17% so với chỉ tiêu.', 'rate_online=97'],
    ['Ước tính mỗi hồ sơ tiết kiệm cho người dân 50.000 đồng.', ''],
  ],
};
