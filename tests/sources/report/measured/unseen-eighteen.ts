/**
 * An eighteenth set: modelled on public texts (news of provinces and districts, portals' statistics, notices of one-stop
 * centres, 2017 to 2025), in words of our own with other figures; written before the reader was run on it; see
 * `measured.ts` for the notation.
 */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_EIGHTEEN: Readonly<Record<string, readonly Measured[]>> = {
  'provincial news': [
    [
      'Thống kê của UBND tỉnh cho biết, trong quý II năm 2021 (tính từ 1/3/2021 đến 31/5/2021) toàn tỉnh đã tiếp nhận 548.120 hồ sơ, đã giải quyết 533.017 hồ sơ; trong đó, số hồ sơ giải quyết đúng và trước hạn có 527.404 hồ sơ, chiếm tỷ lệ 98,95%; số hồ sơ quá hạn có 5.613 hồ sơ, chiếm tỷ lệ 1,05%.',
      'period_from=2021-03-01 period_to=2021-05-31 received=548120 solved=533017 solved_early_or_on_time=527404 rate_on_time=98.95 solved_late=5613 rate_late=1.05',
    ],
    [
      'Trong số hồ sơ còn lại đang giải quyết gồm 6.240 hồ sơ, có 5.118 hồ sơ chưa đến hạn và 1.122 hồ sơ đã quá hạn.',
      'in_process=6240 in_process_within=5118 in_process_overdue=1122',
    ],
    [
      'Với cấp xã, toàn tỉnh quý II tiếp nhận 201.340 hồ sơ, đã giải quyết 199.002 hồ sơ; trong đó, đúng và trước hạn 198.110 hồ sơ, đạt tỷ lệ 99,55%, quá hạn 892 hồ sơ, tỷ lệ 0,45%.',
      'received=201340 solved=199002 solved_early_or_on_time=198110 rate_on_time=99.55 solved_late=892 rate_late=0.45',
    ],
    [
      'Như trong tháng 11 vừa qua, Trung tâm Phục vụ Hành chính công của tỉnh đã tiếp nhận tổng cộng 18.204 hồ sơ, trong đó có 15.377 hồ sơ tiếp nhận mới, số còn lại từ kỳ trước chuyển sang.',
      'received=18204 received_new=15377',
    ],
    [
      'Trong số hồ sơ trên, đã giải quyết 14.902 hồ sơ, trong đó giải quyết trước hạn có 12.870 hồ sơ, chiếm tỷ lệ 86,4%; giải quyết đúng hạn có 1.905 hồ sơ, chiếm tỷ lệ 12,8%.',
      'solved=14902 solved_early=12870 solved_on_time=1905',
    ],
    [
      'Quý I vừa qua, tỉ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn đạt 99,71%; trong đó, tổng số hồ sơ TTHC đã giải quyết xong là 88.140 hồ sơ, số hồ sơ TTHC giải quyết đúng hạn là 87.884 hồ sơ.',
      'rate_on_time=99.71 solved=88140 solved_on_time=87884',
    ],
    [
      'Tỉ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn đạt 97,9%; do UBND cấp xã tiếp nhận đạt 98,8%.',
      'rate_on_time=97.9 rate_on_time=98.8',
    ],
    [
      'Trong năm 2022, tổng số hồ sơ yêu cầu giải quyết thủ tục hành chính trong kỳ của toàn huyện là 61.044 bộ; số hồ sơ mới tiếp nhận là 59.310 bộ; số hồ sơ từ kỳ trước chuyển qua là 1.734 bộ.',
      'received_new=59310 carried_over=1734',
    ],
    [
      'Ngành chức năng đã giải quyết được 58.902 bộ hồ sơ (58.744 hồ sơ giải quyết đúng hạn, 158 hồ sơ giải quyết quá hạn); 2.142 hồ sơ đang giải quyết (2.101 hồ sơ chưa đến hạn, 41 hồ sơ quá hạn).',
      'solved=58902 solved_on_time=58744 solved_late=158 in_process=2142 in_process_within=2101 in_process_overdue=41',
    ],
    [
      'Từ đầu năm đến nay, UBND TP và UBND 14 phường, xã tiếp nhận 98.311 hồ sơ thủ tục hành chính; đã giải quyết 97.880 hồ sơ đúng hạn, 431 hồ sơ đang giải quyết, 19 hồ sơ quá hạn thuộc lĩnh vực đất đai.',
      'received=98311 solved_on_time=97880 in_process=431 in_process_overdue=19',
    ],
    [
      'Trung tâm Hành chính công huyện đã tiếp nhận 7.015 hồ sơ, trong đó đã giải quyết trước hạn 4.402 hồ sơ, giải quyết đúng hạn 811 hồ sơ, đang giải quyết 1.020 hồ sơ và hồ sơ yêu cầu bổ sung 782 hồ sơ.',
      'received=7015 solved_early=4402 solved_on_time=811 in_process=1020 supplement=782',
    ],
    ['Hồ sơ tiếp nhận qua dịch vụ công trực tuyến mức độ 3, 4 đạt 21,7%.', 'rate_online=21.7'],
    ['Tại cấp huyện và cấp xã không có hồ sơ quá hạn.', 'solved_late=0'],
    [
      'Tháng 4-2022, Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 6,12 ngàn hồ sơ (HS) các loại, trong đó có 1,14 ngàn HS kỳ trước chuyển sang, tiếp nhận trực tuyến 1,87 ngàn HS.',
      'received=6120 carried_over=1140 online=1870',
    ],
    [
      'Trung tâm đã giải quyết 4.902/6.120 HS (tỷ lệ 80,1%); có 4,88 ngàn HS giải quyết đúng và trước hạn (tỷ lệ 99,5%), có 22 hồ sơ giải quyết trễ hạn (tỷ lệ 0,5%).',
      'solved=4902 solved_early_or_on_time=4880 rate_on_time=99.5 solved_late=22 rate_late=0.5',
    ],
    [
      'Nguyên nhân HS trễ hạn do các HS xin cấp phiếu lý lịch tư pháp (14 trường hợp) đương sự không khai báo tình trạng án tích; 8 trường hợp thuộc lĩnh vực đất đai.',
      '',
    ],
    [
      'Kết quả đã giải quyết 402.118 hồ sơ, đạt tỷ lệ 99,9% (số hồ sơ giải quyết đúng hạn là 402.115 hồ sơ, số hồ sơ giải quyết trễ hạn là 3 hồ sơ); số hồ sơ đang giải quyết còn trong hạn là 388 hồ sơ.',
      'solved=402118 solved_on_time=402115 solved_late=3 in_process_within=388',
    ],
    ['Kết quả kiểm soát qua 3 năm từ 2017 đến 2019 cho thấy chỉ có 2 hồ sơ trễ hạn tại một phường của quận.', ''],
  ],
  'one-stop centres': [
    [
      'Tháng 10/2022, Trung tâm Phục vụ hành chính công tỉnh đã tiếp nhận mới 3.980 hồ sơ, hồ sơ tồn kỳ trước chuyển sang là 2.015, lũy kế đã và đang giải quyết trong kỳ là 5.995 hồ sơ; đến hạn giải quyết là 4.011 hồ sơ.',
      'received_new=3980 carried_over=2015 due=4011',
    ],
    [
      'Đã có kết quả trả trước và đúng hạn là 4.001 hồ sơ (đạt 99,75%).',
      'solved_early_or_on_time=4001 rate_on_time=99.75',
    ],
    [
      'Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 10 hồ sơ (chiếm 0,25%).',
      'rate_late=0.25',
    ],
    ['Có 74 hồ sơ (chiếm 1,84%), các cơ quan thụ lý trả lại hồ sơ và người nộp đề nghị rút hồ sơ.', 'returned=74'],
    [
      'Có 15 cơ quan, đơn vị cấp tỉnh phát sinh hồ sơ trực tuyến với tổng số 1.702 hồ sơ, trong đó có 58 hồ sơ nộp mức độ 3 và 1.644 hồ sơ nộp mức độ 4.',
      'online=1702 online_partial=58 online_full=1644',
    ],
    [
      'Tại Bộ phận một cửa cấp huyện, cấp xã trong tháng đã tiếp nhận mới 18.204 hồ sơ, hồ sơ trả trước và đúng hạn là 17.990 hồ sơ (đạt 97,12%), hồ sơ quá hạn giải quyết nhưng chưa có kết quả 533 hồ sơ chiếm 2,88 %.',
      'received_new=18204 solved_early_or_on_time=17990 rate_on_time=97.12 in_process_overdue=533 rate_late=2.88',
    ],
    [
      'Kết quả giải quyết TTHC đúng và trước hạn tăng cao, TTHC chậm hạn tiếp tục giảm mạnh, còn 3,1%, giảm 2,4% so với tháng trước.',
      'rate_late=3.1',
    ],
    ['Có 4/9 huyện, thành phố đạt tỷ lệ chậm hạn dưới 3%, cả 9/9 huyện, thành phố đạt tỷ lệ dưới 10%.', ''],
    ['Huyện A giảm từ 9,85% xuống còn 1,42%; huyện B giảm từ 11,2% xuống còn 2,3%.', ''],
    [
      'Tổng số hồ sơ tiếp nhận tại cấp xã từ 01/7/2025 đến 23/9/2025 là 41.269 hồ sơ; trong đó tiếp nhận trực tiếp 16.790 hồ sơ (đạt 40,68%), trực tuyến 24.380 hồ sơ (59,08%), qua dịch vụ bưu chính công ích 99 hồ sơ (0,24%).',
      'period_from=2025-07-01 period_to=2025-09-23 received=41269 online=24380 rate_online=59.08',
    ],
    [
      'Tổng số hồ sơ đã giải quyết là 39.541 hồ sơ (95,8%), trong đó số hồ sơ giải quyết trước và đúng hạn là 39.482 hồ sơ (99,85%); số hồ sơ giải quyết quá hạn là 59 hồ sơ (0,15%). Số hồ sơ đang giải quyết là 1.728 hồ sơ (4,2%).',
      'solved=39541 solved_early_or_on_time=39482 rate_on_time=99.85 solved_late=59 rate_late=0.15 in_process=1728',
    ],
    ['Bình quân mỗi tháng tiếp nhận khoảng 13.700 hồ sơ, mỗi ngày trên 620 hồ sơ.', ''],
    [
      'Tổng số nhân sự tại các Trung tâm Phục vụ hành chính công cấp xã của tỉnh là 612 người, trung bình mỗi trung tâm được bố trí 6 nhân sự chuyên trách.',
      '',
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng hồ sơ giải quyết thủ tục hành chính của cả nước đạt 39,98%, trong đó khối bộ đạt 54,46% và khối tỉnh là 16,94%.',
      '',
    ],
    [
      'Sau 9 ngày vận hành mô hình chính quyền địa phương 2 cấp, thành phố đã tiếp nhận gần 80.000 hồ sơ thủ tục hành chính, trong đó hơn 48.000 hồ sơ thuộc cấp xã.',
      'received<80000 received>48000',
    ],
    [
      'Các hồ sơ có thời hạn giải quyết trước ngày 1/7/2025 sẽ do đơn vị cũ xử lý dứt điểm; 214 hồ sơ chưa giải quyết xong được chuyển giao cho đơn vị mới.',
      '',
    ],
    [
      'Theo chỉ đạo, các xã, phường phải đạt tối thiểu 60% hồ sơ TTHC được tiếp nhận trực tuyến, trong đó ít nhất 20% hồ sơ phải là toàn trình, hoàn thành trước ngày 30/7/2025.',
      '',
    ],
    [
      'Trong năm 2024, tỉnh đã xử lý trực tuyến toàn trình 68,5% trong tổng số 168.700 hồ sơ thủ tục hành chính, vượt các tỉnh xếp sau (58,9% và 55,8%).',
      '',
    ],
    ['Mức 3: tổng 68.544, đã xử lý 61.827, trước hạn 43.434 (70,3%), đúng hạn 11.795 (19,1%), trễ hạn 4.331 (7%).', ''],
  ],
  'tasks and documents': [
    [
      'Từ ngày 1/1 đến ngày 6/7, UBND tỉnh giao 712 nhiệm vụ cho các sở, ban, ngành, địa phương; trong đó có 140 nhiệm vụ quá hạn (có nhiệm vụ quá hạn hơn 120 ngày), 61 nhiệm vụ còn trong hạn, 511 nhiệm vụ đã hoàn thành.',
      'tasks_assigned=712 tasks_overdue=140 tasks_in_process=61',
    ],
    [
      'Trong 10 tháng, UBND thành phố giao các sở, ngành, địa phương 14.310 nhiệm vụ, trong đó đã hoàn thành 12.402 nhiệm vụ (86,7%); đang thực hiện 1.908 nhiệm vụ, trong đó trong hạn xử lý là 1.702, đã quá hạn xử lý 206 nhiệm vụ.',
      'tasks_assigned=14310 tasks_in_process=1702 tasks_open_overdue=206',
    ],
    [
      'Đối với nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao, thành phố được giao tổng số 151 nhiệm vụ, đã hoàn thành 104 nhiệm vụ, còn 47 nhiệm vụ đang thực hiện trong hạn, 0 nhiệm vụ quá hạn.',
      'tasks_assigned=151 tasks_in_process=47 tasks_overdue=0',
    ],
    ['UBND thành phố đã ban hành 4 văn bản phê bình và 7 văn bản nhắc nhở do chậm trễ trong thực hiện nhiệm vụ.', ''],
    [
      'Có 2 sở được giao trên 200 nhiệm vụ nhưng tỷ lệ hoàn thành trên 90%, trong đó tỷ lệ nhiệm vụ hoàn thành quá hạn dưới 10%.',
      '',
    ],
    [
      'Tổng số nhiệm vụ được giao là 219, trong đó 160 nhiệm vụ đến hạn đã hoàn thành (đúng hạn: 141, quá hạn: 19); chưa hoàn thành: 59 (trong hạn: 56, quá hạn: 03).',
      'tasks_assigned=219 tasks_on_time=141 tasks_done_late=19 tasks_in_process=56 tasks_open_overdue=3',
    ],
    [
      'Kế hoạch cải cách hành chính năm 2024 của xã có 07 nhóm nhiệm vụ với 41 nhiệm vụ cụ thể; đến ngày báo cáo đã hoàn thành 22 nhiệm vụ.',
      'plan_tasks=41 plan_tasks_done=22',
    ],
    ['Trong 10 năm qua, đã có 1.007 văn bản được kiểm tra, rà soát.', ''],
    [
      'Ban hành Kế hoạch kiểm tra, rà soát VBQPPL của HĐND, UBND tỉnh năm 2024; qua đó đã rà soát 34 VBQPPL, kiến nghị bãi bỏ 05 văn bản.',
      'legal_documents_reviewed=34',
    ],
    ['Tỉnh phê duyệt kế hoạch rà soát, đánh giá 55 TTHC của 17 ngành.', ''],
    ['Tỉnh có một nửa trong số 124 văn bản được kiểm tra có sai phạm.', ''],
    ['Quý I toàn thành phố tiếp nhận hơn 4.300 đơn, số đơn phải xử lý là hơn 3.000 đơn, đã xử lý 98%.', ''],
    ['Biên chế cấp xã bố trí khoảng 199.000 người, giảm khoảng 110.000 người sau sắp xếp.', ''],
    [
      '100% hồ sơ và thủ tục hành chính cấp xã được tiếp nhận và giải quyết trên hệ thống một cửa điện tử theo đúng quy trình.',
      '',
    ],
    ['Dân số xã khoảng 1.522 hộ với 6.236 nhân khẩu.', ''],
    ['Toàn tỉnh có 3.139 Trung tâm Phục vụ hành chính công cấp xã, 126 điểm tiếp nhận hồ sơ.', ''],
  ],
};
