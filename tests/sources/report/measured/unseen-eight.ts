/** An eighth set, of whole paragraphs of reports, notices and news as they run on; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_EIGHT: Readonly<Record<string, readonly Measured[]>> = {
  'paragraphs of communes and wards': [
    [
      'Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ, UBND phường đã kiện toàn Trung tâm Phục vụ hành chính công với 14 công chức, 09 quầy giao dịch. Trong quý III/2026, Trung tâm tiếp nhận 4.872 hồ sơ, tăng 8,6% so với quý II. Số hồ sơ đã giải quyết là 4.790 hồ sơ, trong đó 4.785 hồ sơ đúng hạn và trước hạn, 05 hồ sơ quá hạn. Số hồ sơ đang giải quyết: 82 hồ sơ, tất cả đều trong hạn.',
      'received=4872 solved=4790 solved_early_or_on_time=4785 solved_late=5 in_process=82',
    ],
    [
      'Kết quả tiếp nhận và giải quyết hồ sơ TTHC từ ngày 15/6/2026 đến ngày 14/9/2026: Tổng số hồ sơ tiếp nhận 2.204 hồ sơ (trong đó: hồ sơ mới tiếp nhận 2.160 hồ sơ, hồ sơ kỳ trước chuyển sang 44 hồ sơ); đã giải quyết 2.171 hồ sơ (trước hạn 1.902 hồ sơ, đúng hạn 266 hồ sơ, quá hạn 03 hồ sơ); đang giải quyết 33 hồ sơ (trong hạn 32 hồ sơ, quá hạn 01 hồ sơ).',
      'period_from=2026-06-15 period_to=2026-09-14 received=2204 received_new=2160 carried_over=44 solved=2171 solved_early=1902 solved_on_time=266 solved_late=3 in_process=33 in_process_within=32 in_process_overdue=1',
    ],
    [
      'Trong quý, xã đã bố trí 06 máy tính phục vụ người dân nộp hồ sơ trực tuyến. Tổng số hồ sơ nộp trực tuyến là 1.508/1.570 hồ sơ, đạt 96,05%, vượt 6,05% chỉ tiêu tỉnh giao; trong đó toàn trình 1.120 hồ sơ, một phần 388 hồ sơ.',
      'online=1508 rate_online=96.05 online_full=1120 online_partial=388',
    ],
    [
      'Đối với các hồ sơ quá hạn, UBND xã đã gửi thư xin lỗi đến 03/03 trường hợp theo quy định tại khoản 3 Điều 25 Nghị định số 118/2025/NĐ-CP.',
      '',
    ],
    [
      'Về việc thực hiện nhiệm vụ được giao: Từ đầu năm đến nay, UBND tỉnh, Chủ tịch UBND tỉnh giao xã 64 nhiệm vụ; đến nay đã hoàn thành 60 nhiệm vụ, trong đó 58 nhiệm vụ hoàn thành đúng hạn, 02 nhiệm vụ hoàn thành quá hạn; còn 04 nhiệm vụ đang triển khai trong hạn.',
      'tasks_assigned=64 tasks_on_time=58 tasks_done_late=2 tasks_in_process=4',
    ],
    [
      'Công tác tuyên truyền được chú trọng. Trong 9 tháng, xã đã đăng tải 84 tin, bài trên Trang thông tin điện tử; phát 126 lượt bản tin trên hệ thống truyền thanh; tổ chức 05 hội nghị với 410 lượt người tham dự.',
      'news_items=84',
    ],
    [
      'Đến nay, phường được giao 72 biên chế công chức; số có mặt là 69 người, còn thiếu 03 biên chế so với chỉ tiêu. Trong kỳ, có 02 công chức nghỉ hưu, 01 công chức chuyển công tác.',
      'staff_assigned=72 staff_present=69',
    ],
    [
      'Hồ sơ tiếp nhận trong tháng: 318 (trực tuyến 305, trực tiếp 13). Đã giải quyết: 312 (trước hạn 290, đúng hạn 22). Đang giải quyết: 06. Không có hồ sơ quá hạn.',
      'received=318 online=305 solved=312 solved_early=290 solved_on_time=22 in_process=6 solved_late=0',
    ],
    [
      'UBND xã hiện thực hiện 402 TTHC thuộc thẩm quyền giải quyết, trong đó 318 TTHC được cung cấp trực tuyến (toàn trình 204, một phần 114). Có 97 TTHC phát sinh hồ sơ trong kỳ.',
      'procedures=402',
    ],
    [
      'Qua Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị, xã nhận được 08 phản ánh, kiến nghị của người dân, đã trả lời 08/08, đạt 100%.',
      'petitions=8',
    ],
    [
      'Trong 6 tháng đầu năm 2026, Bộ phận Tư pháp - Hộ tịch tiếp nhận và giải quyết 1.205 hồ sơ chứng thực, 310 hồ sơ hộ tịch.',
      '',
    ],
    [
      'Tổng số hồ sơ phải giải quyết trong quý: 1.260 hồ sơ. Trong đó: kỳ trước chuyển sang 31 hồ sơ; tiếp nhận mới 1.229 hồ sơ, gồm: trực tuyến 1.188 hồ sơ, trực tiếp 41 hồ sơ. Đã giải quyết 1.240 hồ sơ, đạt 98,4%.',
      'carried_over=31 received_new=1229 online=1188 solved=1240',
    ],
    [
      'Xã đã ban hành Kế hoạch số 05/KH-UBND ngày 06/01/2026 về cải cách hành chính năm 2026 với 31 nhiệm vụ; đến ngày 14/9/2026 hoàn thành 22 nhiệm vụ, còn 09 nhiệm vụ đang triển khai theo tiến độ.',
      'plan_tasks=31 plan_tasks_done=22',
    ],
    [
      'Do lỗi đồng bộ giữa phần mềm một cửa và Cổng Dịch vụ công quốc gia, có 11 hồ sơ hiển thị quá hạn trên hệ thống nhưng thực tế đã trả kết quả đúng hạn.',
      '',
    ],
    [
      'Một số hồ sơ lĩnh vực đất đai còn chậm: trong 57 hồ sơ đã giải quyết có 04 hồ sơ trễ hạn, chiếm 7%.',
      'solved=57 solved_late=4 rate_late=7',
    ],
    [
      'Trung tâm đã tiếp nhận 3.011 lượt hồ sơ, trong số đó hồ sơ thuộc thẩm quyền UBND xã là 2.870 hồ sơ, thuộc thẩm quyền cấp tỉnh là 141 hồ sơ.',
      'received=3011',
    ],
    [
      'Tỷ lệ hồ sơ giải quyết đúng hạn 99,8%; tỷ lệ số hóa hồ sơ 98,2%; tỷ lệ khai thác lại dữ liệu 71,4%; tỷ lệ thanh toán trực tuyến 93%; mức độ hài lòng 18/18 điểm.',
      'rate_on_time=99.8',
    ],
    [
      'Về số lượng hồ sơ: quý I tiếp nhận 1.105 hồ sơ, quý II tiếp nhận 1.240 hồ sơ, quý III tiếp nhận 1.260 hồ sơ; tổng cộng 9 tháng là 3.605 hồ sơ.',
      'received=1105 received=1240 received=1260 received=3605',
    ],
    [
      'Kiểm tra việc giải quyết 40 hồ sơ tại Trung tâm cho thấy 39 hồ sơ được giải quyết đúng hạn, 01 hồ sơ chậm 02 ngày.',
      '',
    ],
    [
      'HĐND, UBND xã không ban hành văn bản quy phạm pháp luật trong kỳ; đã tự kiểm tra 02 văn bản, rà soát 09 văn bản quy phạm pháp luật do HĐND, UBND các xã cũ ban hành.',
      'legal_documents=0 legal_documents_reviewed=9',
    ],
  ],
  'paragraphs of districts, departments and provinces': [
    [
      'Năm 2022, Bộ phận Tiếp nhận và Trả kết quả huyện tiếp nhận 9.815 hồ sơ (tiếp nhận mới 9.402, năm trước chuyển sang 413); đã giải quyết 9.511 hồ sơ, trong đó trước hạn 6.870 hồ sơ (72,2%), đúng hạn 2.602 hồ sơ (27,4%), trễ hạn 39 hồ sơ (0,4%); đang giải quyết 304 hồ sơ, trong đó trong hạn 301, quá hạn 03.',
      'received=9815 received_new=9402 carried_over=413 solved=9511 solved_early=6870 solved_on_time=2602 solved_late=39 rate_late=0.4 in_process=304 in_process_within=301 in_process_overdue=3',
    ],
    [
      'Tại các xã, thị trấn: tổng số hồ sơ tiếp nhận là 61.230 hồ sơ; số hồ sơ đã giải quyết là 61.102 hồ sơ, đúng hạn đạt 99,96%.',
      'received=61230 solved=61102 rate_on_time=99.96',
    ],
    [
      'Sở đã tiếp nhận 3.420 hồ sơ, trong đó có 3.390 hồ sơ trực tuyến; giải quyết đúng hạn 3.318/3.318 hồ sơ, đạt 100%; 102 hồ sơ còn lại đang trong hạn giải quyết.',
      'received=3420 online=3390 solved_on_time=3318 rate_on_time=100 in_process_within=102',
    ],
    [
      'UBND tỉnh giao Sở 118 nhiệm vụ, Sở đã hoàn thành 109 nhiệm vụ đúng hạn, 03 nhiệm vụ quá hạn, 06 nhiệm vụ chưa đến hạn.',
      'tasks_assigned=118 tasks_on_time=109 tasks_overdue=3 tasks_in_process=6',
    ],
    [
      'Trong 6 tháng, HĐND tỉnh ban hành 18 nghị quyết quy phạm pháp luật, UBND tỉnh ban hành 42 quyết định quy phạm pháp luật.',
      'legal_documents=18 legal_documents=42',
    ],
    [
      'Sở Tư pháp đã thẩm định 51 dự thảo văn bản quy phạm pháp luật; kiểm tra theo thẩm quyền 33 văn bản; tự kiểm tra 60 văn bản quy phạm pháp luật.',
      'legal_documents_checked=60',
    ],
    [
      'Toàn tỉnh có 2.012 TTHC thuộc thẩm quyền giải quyết của các cấp, trong đó cấp tỉnh 1.601, cấp xã 411.',
      'procedures=2012',
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 78,3%, cao hơn 5,1 điểm phần trăm so với cùng kỳ; tỷ lệ hồ sơ đúng hạn đạt 97,9%; tỷ lệ hồ sơ quá hạn 2,1%.',
      'rate_online=78.3 rate_on_time=97.9 rate_late=2.1',
    ],
    [
      'Còn 04/09 sở, ngành có hồ sơ quá hạn, với tổng số 52 hồ sơ; 21/65 xã có hồ sơ quá hạn, nhiều nhất là 17 hồ sơ.',
      '',
    ],
    [
      'Kế hoạch CCHC năm 2021 của tỉnh có 78 nhiệm vụ, tính đến 30/9 đã hoàn thành 51 nhiệm vụ (65,4%), đang triển khai 27 nhiệm vụ.',
      'plan_tasks=78 plan_tasks_done=51',
    ],
    [
      'Biên chế hành chính được giao năm 2024 của huyện là 88 chỉ tiêu, hiện có 81 công chức; số người làm việc trong đơn vị sự nghiệp là 1.402 người.',
      'staff_assigned=88 staff_present=81',
    ],
    [
      'Trung tâm Hành chính công tỉnh trong tuần từ 04/5 đến 08/5 tiếp nhận 1.120 hồ sơ, trả 1.098 kết quả.',
      'received=1120 solved=1098',
    ],
    [
      'Có 12 TTHC được rút ngắn thời hạn giải quyết từ 15 ngày xuống 10 ngày; 35/35 quy trình nội bộ được phê duyệt.',
      '',
    ],
    ['Đến nay đã chứng thực điện tử 21.450 hồ sơ, cấp 8.902 tài khoản định danh, số hóa 312.000 hồ sơ, kết quả.', ''],
    [
      'Quý I/2019, các cơ quan chuyên môn cấp huyện nhận 3.120 hồ sơ, trả 2.980 hồ sơ, trong đó trả đúng hẹn 2.951 hồ sơ, trễ hẹn 29 hồ sơ; còn lại 140 hồ sơ chưa đến hẹn trả.',
      'received=3120 solved=2980 solved_on_time=2951 solved_late=29 in_process_within=140',
    ],
  ],
  'news and portals': [
    [
      'Ghi nhận tại Trung tâm Phục vụ hành chính công xã Ea Kar, sau gần 5 tháng hoạt động, trung tâm đã tiếp nhận 8.940 hồ sơ, tỷ lệ giải quyết trước và đúng hạn đạt 98,6%. Anh Y Thanh (buôn Ega) cho biết chỉ mất 20 phút để hoàn thành thủ tục khai sinh cho con.',
      'received=8940 rate_on_time=98.6',
    ],
    [
      'Theo báo cáo của Văn phòng UBND tỉnh, từ 1/7 đến 15/11, toàn tỉnh tiếp nhận hơn 412.000 hồ sơ, trong đó 96% hồ sơ trực tuyến; đã giải quyết trên 395.000 hồ sơ. Xã Tân Lập dẫn đầu với 9.120 hồ sơ.',
      'received>412000 rate_online=96 solved>395000',
    ],
    ['Nếu như năm 2020 toàn thị xã có 320 hồ sơ trễ hạn thì đến năm 2023 chỉ còn 12 hồ sơ, chiếm 0,08%.', ''],
    ['Từ chỗ chỉ có 15% hồ sơ nộp trực tuyến năm 2021, đến nay tỷ lệ này của phường đã đạt 97,2%.', 'rate_online=97.2'],
    [
      'Chỉ riêng trong tháng 10, bộ phận một cửa đã giải quyết 1.024 hồ sơ, không có hồ sơ trễ hẹn; lũy kế 10 tháng giải quyết 9.870 hồ sơ.',
      'solved=1024 solved_late=0 solved=9870',
    ],
    [
      '“Mỗi ngày chúng tôi tiếp nhận khoảng 120 hồ sơ, có ngày lên tới 200 hồ sơ”, chị Hạnh, công chức một cửa, chia sẻ.',
      '',
    ],
    [
      'Mô hình “Ngày thứ Bảy vì dân” đã giải quyết ngay 640 hồ sơ cho người dân; mô hình “Trả kết quả tại nhà” phục vụ 212 trường hợp.',
      '',
    ],
    [
      'Với phương châm “4 không, 3 tại chỗ”, 100% hồ sơ được giải quyết đúng hạn, không có phản ánh, kiến nghị.',
      'rate_on_time=100 petitions=0',
    ],
    ['Đồng chí Bí thư Đảng ủy yêu cầu không để phát sinh hồ sơ trễ hạn, phấn đấu 100% hồ sơ nộp trực tuyến.', ''],
    [
      'Tính đến ngày 20/11, Trung tâm còn 35 hồ sơ đang xử lý, trong đó 02 hồ sơ đã quá hạn 3 ngày.',
      'in_process=35 in_process_overdue=2',
    ],
    [
      'Cổng Dịch vụ công quốc gia công bố: phường đạt 93,4/100 điểm, xếp 7/102; tỷ lệ đúng hạn 99,1%; hồ sơ trực tuyến 98,7%.',
      'rate_on_time=99.1 rate_online=98.7',
    ],
    [
      'Kết quả, đến cuối năm 2019, phường tiếp nhận, giải quyết 5.642 hồ sơ, trong đó hồ sơ đúng hạn là 5.640 (99,96%), hồ sơ trễ hạn là 02 (0,04%).',
      'received=5642 solved_on_time=5640 rate_on_time=99.96 solved_late=2 rate_late=0.04',
    ],
  ],
};
