/** A sixth set, after the wording of newspapers and portals from 2018 to 2025, written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_SIX: Readonly<Record<string, readonly Measured[]>> = {
  'press and portals, 2018 to 2022': [
    [
      'Năm 2020, tổng số hồ sơ yêu cầu giải quyết TTHC của toàn huyện là 48.310 bộ; trong đó số hồ sơ mới tiếp nhận là 46.925 bộ, số hồ sơ từ kỳ trước chuyển qua là 1.385 bộ.',
      'received_new=46925 carried_over=1385',
    ],
    [
      'Kết quả, ngành chức năng đã giải quyết được 46.902 bộ hồ sơ (46.811 hồ sơ giải quyết đúng hạn, 91 hồ sơ giải quyết quá hạn); 1.408 hồ sơ đang giải quyết (1.350 hồ sơ chưa đến hạn, 58 hồ sơ quá hạn).',
      'solved=46902 solved_on_time=46811 solved_late=91 in_process=1408 in_process_within=1350 in_process_overdue=58',
    ],
    [
      'Toàn huyện đã tiếp nhận 13.820 hồ sơ, đã giải quyết 13.610 hồ sơ. Trong đó, đúng hạn và trước hạn 13.588 hồ sơ, đạt tỷ lệ 99,84%; 22 hồ sơ trễ hạn, chiếm tỷ lệ 0,16%.',
      'received=13820 solved=13610 solved_early_or_on_time=13588 rate_on_time=99.84 solved_late=22 rate_late=0.16',
    ],
    [
      'Cấp huyện tiếp nhận 845 hồ sơ, đã giải quyết 790 hồ sơ; trước hạn và đúng hạn 772 hồ sơ, đạt 97,72%; trễ hạn 18 hồ sơ (11 hồ sơ do lỗi hệ thống), chiếm 2,28%.',
      'received=845 solved=790 solved_early_or_on_time=772 rate_on_time=97.72 solved_late=18 rate_late=2.28',
    ],
    [
      'Trong 3 tháng đầu năm, Bộ phận một cửa đã tiếp nhận 2.844 hồ sơ, trong đó nhận mới 2.840 hồ sơ, kỳ trước chuyển qua 04 hồ sơ; đã giải quyết và trả kết quả 2.839 hồ sơ, đạt tỷ lệ 99,8%; đang giải quyết 05 hồ sơ chưa đến hạn, chiếm tỷ lệ 0,2%.',
      'received=2844 received_new=2840 carried_over=4 solved=2839 in_process_within=5',
    ],
    [
      'Từ ngày 5-12-2021 đến 15-11-2022, bộ phận “một cửa” thị xã đã tiếp nhận 8.115 hồ sơ, trong đó có 301 hồ sơ kỳ trước chuyển sang, 7.814 nhận mới.',
      'period_from=2021-12-05 period_to=2022-11-15 received=8115 carried_over=301 received_new=7814',
    ],
    [
      'Hồ sơ đã có kết quả trả cho cá nhân, tổ chức đạt 6.010/6.010 hồ sơ, chiếm tỷ lệ 100%; trong đó giải quyết trước hạn là 1.702 hồ sơ, chiếm tỷ lệ 28,32%, đúng hạn là 4.308 hồ sơ, chiếm tỷ lệ 71,68%.',
      'solved=6010 solved_early=1702 solved_on_time=4308',
    ],
    ['Số hồ sơ hủy là 1.120 hồ sơ do hồ sơ không hợp lệ, người dân rút hồ sơ hoặc không đủ điều kiện.', ''],
    [
      'Tư vấn TTHC qua điện thoại khoảng 4.210 lượt; khảo sát mức độ hài lòng với tổng số phiếu 655, trong đó rất hài lòng 430/655, tỷ lệ 65,6%.',
      '',
    ],
    [
      'Tháng 5-2022, Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 5,12 ngàn hồ sơ (HS) các loại. Trong đó có 985 HS kỳ trước chuyển sang, tiếp nhận mới trực tiếp 2,9 ngàn HS, tiếp nhận trực tuyến 1,1 ngàn HS, tiếp nhận qua dịch vụ bưu chính công ích 135 HS.',
      'received=5120 carried_over=985 online=1100',
    ],
    [
      'Trung tâm đã giải quyết: 4.230/5.120 HS (tỷ lệ 82,6%). Trong đó, có 4,21 ngàn HS giải quyết đúng và trước hạn (tỷ lệ 99,5%), có 20 HS giải quyết trễ hạn (tỷ lệ 0,5%). Trung tâm đang giải quyết 890 HS (còn trong thời hạn giải quyết).',
      'solved=4230 solved_early_or_on_time=4210 rate_on_time=99.5 solved_late=20 rate_late=0.5 in_process_within=890',
    ],
    [
      'Nguyên nhân HS trễ hạn, do các HS xin cấp phiếu lý lịch tư pháp (10 trường hợp) đương sự không khai báo tình trạng án tích; 2 trường hợp thuộc lĩnh vực đất đai.',
      '',
    ],
    [
      'Từ ngày 2.1.2019 đến 17.5.2019 đã tiếp nhận 22.410 hồ sơ, nhưng chỉ mới giải quyết được 20.987 hồ sơ.',
      'period_from=2019-01-02 period_to=2019-05-17 received=22410 solved=20987',
    ],
    [
      'Chỉ tính riêng trong tuần đã có tổng cộng 1.230 lượt tổ chức, công dân đến thực hiện các giao dịch tại trung tâm.',
      '',
    ],
    [
      'Các cơ quan có tần suất giao dịch nhiều là Công an tỉnh (512 hồ sơ), Sở Giao thông vận tải (148 hồ sơ), Sở Tư pháp (119 hồ sơ).',
      '',
    ],
    [
      'Năm 2021, 91 xã, phường, thị trấn trên địa bàn tỉnh đã tiếp nhận 874.120 hồ sơ TTHC các loại; đã giải quyết 873.905 hồ sơ, trong đó trả trước và đúng hạn 873.840 hồ sơ, đạt tỷ lệ 99,99%, quá hạn 65 hồ sơ, chiếm tỷ lệ 0,01%.',
      'received=874120 solved=873905 solved_early_or_on_time=873840 rate_on_time=99.99 solved_late=65 rate_late=0.01',
    ],
    [
      'Trong năm 2019, UBND quận tiếp nhận 512.430 hồ sơ hành chính. Kết quả đã giải quyết 512.011 hồ sơ, đạt tỷ lệ 99,92% (số hồ sơ giải quyết đúng hạn là 512.008 hồ sơ đạt tỷ lệ 99,99%, số hồ sơ giải quyết trễ hạn là 3 hồ sơ, tỷ lệ 0,01%); số hồ sơ đang giải quyết còn trong hạn là 419 hồ sơ.',
      'received=512430 solved=512011 solved_on_time=512008 rate_on_time=99.99 solved_late=3 rate_late=0.01 in_process_within=419',
    ],
    [
      'Qua 3 năm từ 2017 đến 2019 chỉ có 2 hồ sơ trễ hạn (năm 2018) tại UBND phường (hồ sơ liên thông khai sinh - đăng ký thường trú).',
      '?solved_late|in_process_overdue=2',
    ],
    [
      'Số lượng hồ sơ được giải quyết là 1.402/1.455, trong đó giải quyết đúng hạn 1.398 hồ sơ (tỷ lệ 99,7%).',
      'solved=1402 solved_on_time=1398 rate_on_time=99.7',
    ],
    ['Tuy nhiên, số hồ sơ tiếp nhận và xử lý trực tuyến chỉ 96 hồ sơ.', 'online=96'],
    [
      '09 tháng đầu năm, toàn tỉnh tiếp nhận 1.023.411 hồ sơ; đã giải quyết 998.712 hồ sơ, tỷ lệ giải quyết hồ sơ TTHC đạt 97,6%.',
      'received=1023411 solved=998712',
    ],
  ],
  'press and portals, two tiers': [
    [
      'Từ ngày 1-7 đến ngày 30-9, Trung tâm tiếp nhận 11.240 hồ sơ, đã giải quyết 11.015 hồ sơ. Tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt 99,1%; 96 hồ sơ bị trễ hạn, chủ yếu do lỗi hệ thống và phần mềm chưa được liên thông dữ liệu.',
      'received=11240 solved=11015 rate_on_time=99.1 ?solved_late|in_process_overdue=96',
    ],
    [
      'Riêng các hồ sơ thuộc thẩm quyền cấp xã, có tổng số 2.310, với 2.205 hồ sơ được giải quyết đúng và trước hạn, chiếm 95,5%.',
      'solved_early_or_on_time=2205 rate_on_time=95.5',
    ],
    [
      'Trong tháng đầu hoạt động, Trung tâm đón tiếp hơn 3.100 lượt công dân đến giao dịch; tiếp nhận, giải quyết gần 3.000 hồ sơ TTHC, trong đó số hồ sơ tiếp nhận trực tuyến gần 700, hồ sơ chứng thực tiếp nhận trực tiếp trên 2.300.',
      'received<3000 online<700',
    ],
    ['Trung tâm đã trả kết quả trên 2.600 hồ sơ, không có hồ sơ nào quá hạn giải quyết.', 'solved>2600 solved_late=0'],
    ['Qua đánh giá mức độ hài lòng trên phần mềm, 455/460 lượt đánh giá rất hài lòng, 5 lượt hài lòng.', ''],
    [
      'Sau 1 tháng vận hành, Trung tâm Phục vụ hành chính công phường tiếp nhận 3.320 hồ sơ TTHC, gồm: tiếp nhận trực tiếp 2.810 hồ sơ lĩnh vực chứng thực và tiếp nhận trực tuyến 510 hồ sơ lĩnh vực người có công, hộ tịch, đất đai.',
      'received=3320 online=510',
    ],
    [
      'Đã tiếp nhận 3.115 hồ sơ, tỷ lệ giải quyết trong hạn đạt 96,2%, không có hồ sơ quá hạn.',
      'received=3115 rate_on_time=96.2 solved_late=0',
    ],
    [
      'Xã tiếp nhận 602 hồ sơ hành chính trong tháng đầu triển khai, giải quyết 515 hồ sơ, tỷ lệ giải quyết sớm và đúng hạn đạt 100%.',
      'received=602 solved=515 rate_on_time=100',
    ],
    [
      'Từ ngày 1/7 đến nay, Ủy ban nhân dân phường đã tiếp nhận 3.905 hồ sơ thủ tục hành chính, trong đó có 2.410 hồ sơ được nộp trực tuyến, chiếm 61,7%. Tất cả hồ sơ đều được giải quyết đúng hạn và trước hạn, không có hồ sơ quá hạn. 98,1% hồ sơ có thu phí, lệ phí được thanh toán trực tuyến.',
      'received=3905 online=2410 rate_online=61.7 solved_late=0',
    ],
    [
      'Trung tâm đang thực hiện 396 thủ tục; trong hơn hai tháng đã đón trên 10.000 lượt công dân, tiếp nhận 8.105 hồ sơ, trong đó 7.990 hồ sơ giải quyết đúng và trước hạn, đạt tỷ lệ 99,7%.',
      'received=8105 solved_early_or_on_time=7990 rate_on_time=99.7',
    ],
    ['Việc số hóa hồ sơ đạt trên 92% đối với hồ sơ tiếp nhận và 96% đối với kết quả giải quyết.', ''],
    ['Trung tâm Phục vụ hành chính công phường tiếp hơn 7.400 lượt công dân.', ''],
    ['Trên 85% hồ sơ được giải quyết trước hạn.', ''],
    ['Bình quân mỗi ngày, trung tâm tiếp nhận 110 - 130 hồ sơ.', ''],
    ['Thời điểm cao nhất trong ngày Trung tâm tiếp nhận tới 180 hồ sơ.', ''],
    ['Bà Nguyễn Thị Hoa, 61 tuổi, cho biết chỉ mất 10 phút để nhận kết quả hồ sơ.', ''],
    ['Phường có 62.410 nhân khẩu, diện tích 12,4 km2, 41 tổ dân phố.', ''],
  ],
  'tables pasted, several bases, numbers mistyped': [
    ['Tiếp nhận trong kỳ: 1.812 | Trực tuyến: 1.744 | Trực tiếp: 68', 'received=1812 online=1744'],
    [
      'STT\tNội dung\tSố lượng\n1\tSố hồ sơ tiếp nhận\t1.812\n2\tSố hồ sơ đã giải quyết\t1.790\n3\tSố hồ sơ đang giải quyết\t22',
      '',
    ],
    [
      'Hồ sơ trực tuyến đạt 2.120 hồ sơ, bằng 95,1% tổng hồ sơ tiếp nhận và vượt 15,1% chỉ tiêu thành phố giao.',
      'online=2120 rate_online=95.1',
    ],
    [
      'Tỷ lệ hồ sơ giải quyết trước hạn 81,2%, đúng hạn 18,7%, quá hạn 0,1% trên tổng số hồ sơ đã giải quyết.',
      'rate_late=0.1',
    ],
    [
      'Trong tổng số hồ sơ tiếp nhận, hồ sơ trực tuyến là 1.744 hồ sơ, số còn lại 68 hồ sơ nộp trực tiếp.',
      'online=1744',
    ],
    ['Số còn lại là 68 hồ sơ nộp trực tiếp.', ''],
    [
      'Trong đó có 5 hồ sơ quá hạn, tập trung ở lĩnh vực đất đai (3 hồ sơ), xây dựng (2 hồ sơ).',
      '?solved_late|in_process_overdue=5',
    ],
    [
      'Lũy kế từ đầu năm 2026 đến nay: tiếp nhận 7.120 hồ sơ; giải quyết 7.044 hồ sơ; đúng hạn 99,7%.',
      'received=7120 solved=7044 rate_on_time=99.7',
    ],
    [
      'Theo Cổng Dịch vụ công quốc gia, phường tiếp nhận 3.018 hồ sơ; theo phần mềm một cửa của thành phố là 3.102 hồ sơ.',
      'received=3018 received=3102',
    ],
    ['Tiếp nhận 3,102 hồ sơ trên hệ thống.', '?received=3102'],
    ['Trong kỳ tiếp nhận 1 245 hồ sơ, giải quyết 1 230 hồ sơ.', 'received=1245 solved=1230'],
    ['Tiếp nhận 1.2345 hồ sơ.', ''],
    ['Quý I tiếp nhận 412, quý II 530, quý III 618 hồ sơ.', 'received=412 received=530 received=618'],
    ['6 tháng đầu năm tiếp nhận 942 hồ sơ (cùng kỳ năm trước 880 hồ sơ).', 'received=942'],
    ['Chỉ tiêu năm 2026: tỷ lệ hồ sơ trực tuyến đạt tối thiểu 90%; kết quả thực hiện đạt 93,4%.', 'rate_online=93.4'],
    ['Tỷ lệ giải quyết hồ sơ đúng hạn đạt 99,6% (kế hoạch 99%).', 'rate_on_time=99.6'],
    ['Có 03/09 đơn vị để xảy ra hồ sơ quá hạn.', ''],
    ['Không có hồ sơ nào quá hạn trong 6 tháng đầu năm.', 'solved_late=0'],
    ['Chưa ghi nhận trường hợp hồ sơ trễ hẹn nào.', 'solved_late=0'],
    ['Phấn đấu không để hồ sơ quá hạn.', ''],
    ['Thực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026, Trung tâm tiếp nhận 2.011 hồ sơ.', 'received=2011'],
    ['Số hồ sơ chờ bổ sung: 11; số hồ sơ từ chối giải quyết: 04.', 'supplement=11 returned=4'],
    ['Dự kiến cả năm tiếp nhận khoảng 9.000 hồ sơ.', ''],
    ['Điểm b khoản 2 Điều 9: quá 05 ngày làm việc kể từ ngày nhận hồ sơ.', ''],
    ['Số hồ sơ chậm tiếp nhận: 0; số hồ sơ chờ tiếp nhận: 02.', 'late_reception=0 awaiting_reception=2'],
    ['Đã có phiếu xin lỗi 08/08 hồ sơ chậm tiếp nhận.', 'late_reception=8 late_reception_apology=8'],
  ],
  'tasks, documents, staff': [
    [
      'UBND tỉnh giao xã 91 nhiệm vụ; trong đó 12 nhiệm vụ quá hạn (có nhiệm vụ quá hạn hơn 20 ngày), 10 nhiệm vụ còn trong hạn, 69 nhiệm vụ đã hoàn thành.',
      'tasks_assigned=91 tasks_overdue=12 tasks_in_process=10',
    ],
    [
      'Từ ngày 01/01/2022 đến 25/12/2022, có tổng số 214 nhiệm vụ do UBND tỉnh giao. Trong đó, có 160 nhiệm vụ đến hạn đã hoàn thành (đúng hạn: 151, quá hạn: 09); chưa hoàn thành: 54 (trong hạn: 52, quá hạn: 02).',
      'period_from=2022-01-01 period_to=2022-12-25 tasks_assigned=214 tasks_on_time=151 tasks_done_late=9 tasks_in_process=52 tasks_open_overdue=2',
    ],
    ['Các nhiệm vụ quá hạn của năm chỉ chiếm 1,4%, giảm 1,2% so với cùng kỳ năm trước (2,6%).', ''],
    ['Trong quý I, huyện ban hành 02 văn bản quy phạm pháp luật, 1.245 văn bản hành chính.', 'legal_documents=2'],
    [
      'Đến thời điểm báo cáo, tổng số VBQPPL được rà soát là 47 văn bản, trong đó còn hiệu lực 40 văn bản, hết hiệu lực 07 văn bản.',
      'legal_documents_reviewed=47',
    ],
    ['Mỗi thủ tục hành chính được rút ngắn từ 15 - 20% thời gian; 28 TTHC được kiến nghị đơn giản hóa.', ''],
    [
      'Biên chế công chức được giao năm 2022 là 92 biên chế, có mặt 88 người, còn thiếu 04 biên chế.',
      'staff_assigned=92 staff_present=88',
    ],
    ['Đến 30/6/2023 đã tinh giản 03 biên chế, giảm 4,5% so với năm 2015.', ''],
    ['Ban Chỉ đạo họp 03 phiên, ban hành 05 thông báo kết luận.', ''],
    ['Tổng kinh phí thực hiện 1,2 tỷ đồng, giải ngân đạt 62,5% kế hoạch.', ''],
    ['Đăng tải 118 tin, bài về CCHC trên Cổng thông tin điện tử phường.', 'news_items=118'],
    ['Có 385/420 TTHC cung cấp dịch vụ công trực tuyến toàn trình, đạt 91,7%.', ''],
    [
      'Danh mục gồm 412 TTHC thuộc thẩm quyền tiếp nhận của Trung tâm, trong đó 386 TTHC thuộc thẩm quyền giải quyết của UBND phường.',
      'procedures=386',
    ],
    [
      'Năm 2026 UBND phường ban hành Kế hoạch CCHC với 6 nội dung, 39 nhiệm vụ cụ thể; 9 tháng đã hoàn thành 27 nhiệm vụ, đang thực hiện 12 nhiệm vụ.',
      'plan_tasks=39 plan_tasks_done=27',
    ],
    [
      'UBND tỉnh giao 55 nhiệm vụ; đã hoàn thành 50 nhiệm vụ (trong đó: đúng hạn 48 nhiệm vụ, quá hạn 02 nhiệm vụ); chưa hoàn thành 05 nhiệm vụ (trong hạn 04 nhiệm vụ, quá hạn 01 nhiệm vụ).',
      'tasks_assigned=55 tasks_on_time=48 tasks_done_late=2 tasks_in_process=4 tasks_open_overdue=1',
    ],
    [
      'Phường tiếp nhận 07 phản ánh, kiến nghị (qua Cổng DVCQG 05, qua đường dây nóng 02), đã xử lý 07/07.',
      'petitions=7',
    ],
  ],
};
