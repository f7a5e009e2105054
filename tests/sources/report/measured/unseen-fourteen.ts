/** A fourteenth set: paragraphs of reports, notices and news; written before the reader was run on it; see `measured.ts` for the notation. */
import type { Measured } from './measured-sentence.js';

export const UNSEEN_FOURTEEN: Readonly<Record<string, readonly Measured[]>> = {
  reports: [
    [
      'Kết quả thực hiện cơ chế một cửa, một cửa liên thông: Trong quý II/2026, Trung tâm Phục vụ hành chính công xã tiếp nhận 1.736 hồ sơ TTHC; trong đó, hồ sơ trực tuyến là 1.690 hồ sơ, đạt 97,4%. Số hồ sơ đã trả kết quả là 1.701 hồ sơ, gồm 1.699 hồ sơ trước và đúng hạn, 02 hồ sơ quá hạn.',
      'received=1736 online=1690 rate_online=97.4 solved=1701 solved_early_or_on_time=1699 solved_late=2',
    ],
    [
      'Số hồ sơ đang trong quy trình xử lý là 35 hồ sơ, trong đó trong hạn 34 hồ sơ và quá hạn 01 hồ sơ (lĩnh vực đất đai).',
      'in_process=35 in_process_within=34 in_process_overdue=1',
    ],
    [
      'Tính đến ngày 14/6/2026, xã đã hoàn thành 21/38 nhiệm vụ CCHC theo Kế hoạch năm 2026, đạt 55,3%; các nhiệm vụ còn lại đang thực hiện đúng tiến độ.',
      'plan_tasks_done=21 plan_tasks=38',
    ],
    [
      'Tổng số nhiệm vụ do UBND tỉnh giao trong quý là 29 nhiệm vụ. Đã hoàn thành 28 nhiệm vụ, trong đó đúng hạn 28 nhiệm vụ, không có nhiệm vụ hoàn thành quá hạn. Còn 01 nhiệm vụ chưa đến hạn.',
      'tasks_assigned=29 tasks_on_time=28 tasks_done_late=0 tasks_in_process=1',
    ],
    [
      'UBND xã thường xuyên rà soát, cập nhật danh mục 409 TTHC thuộc thẩm quyền giải quyết của xã, niêm yết công khai 100% tại Trung tâm và trên Trang thông tin điện tử.',
      'procedures=409',
    ],
    [
      'Trong 6 tháng, có 03 lượt phản ánh, kiến nghị của công dân về việc giải quyết TTHC được tiếp nhận, xử lý và trả lời đúng quy định.',
      'petitions=3',
    ],
    [
      'Về biên chế: năm 2026 UBND xã được UBND tỉnh giao 64 biên chế, hiện nay có mặt 61 người, chưa tuyển dụng 03 người.',
      'staff_assigned=64 staff_present=61',
    ],
    [
      'Từ ngày 15/3/2026 đến ngày 14/6/2026, số hồ sơ chậm tiếp nhận của xã là 05 hồ sơ (chiếm 0,3% hồ sơ trực tuyến), giảm 04 hồ sơ so với quý I; đã có văn bản xin lỗi 04 hồ sơ, chưa xin lỗi 01 hồ sơ.',
      'period_from=2026-03-15 period_to=2026-06-14 late_reception=5 late_reception_apology=4 late_reception_no_apology=1',
    ],
    [
      'Trong đó số hồ sơ giải quyết trước hạn chiếm 86,4% với 1.470 hồ sơ; đúng hạn chiếm 13,5% với 229 hồ sơ; quá hạn 0,1% với 02 hồ sơ.',
      'solved_early=1470 solved_on_time=229 rate_late=0.1 solved_late=2',
    ],
    ['Công tác số hóa: đã số hóa 1.736 thành phần hồ sơ đầu vào, 1.690 kết quả; tỷ lệ tái sử dụng đạt 64,2%.', ''],
    [
      'HĐND xã ban hành 01 Nghị quyết quy phạm pháp luật; UBND xã ban hành 01 Quyết định quy phạm pháp luật. Đã tự kiểm tra 02 văn bản quy phạm pháp luật; rà soát 15 văn bản quy phạm pháp luật còn hiệu lực.',
      'legal_documents=1 legal_documents=1 legal_documents_checked=2 legal_documents_reviewed=15',
    ],
    [
      'Trong tổng số 1.701 hồ sơ đã giải quyết, hồ sơ thuộc lĩnh vực chứng thực 960 hồ sơ, hộ tịch 412 hồ sơ, đất đai 120 hồ sơ, lĩnh vực khác 209 hồ sơ.',
      'solved=1701',
    ],
    ['Bố trí 02 tỷ đồng nâng cấp trụ sở; mua 06 bộ máy tính, 01 ki-ốt tra cứu; lắp 04 camera tại Trung tâm.', ''],
    [
      'Hồ sơ tồn đầu kỳ: 19 hồ sơ; tiếp nhận mới: 1.717 hồ sơ; đã giải quyết: 1.701 hồ sơ; tồn cuối kỳ: 35 hồ sơ.',
      'carried_over=19 received_new=1717 solved=1701 in_process=35',
    ],
    [
      'Xã đã tổ chức 02 lớp tập huấn cho 86 lượt cán bộ, công chức, thành viên Tổ công nghệ số cộng đồng về hướng dẫn người dân nộp hồ sơ trực tuyến.',
      '',
    ],
    [
      'Ngoài ra, Trung tâm còn tiếp nhận 214 hồ sơ thuộc thẩm quyền của cấp tỉnh, 18 hồ sơ của ngành Công an, 09 hồ sơ bảo hiểm xã hội.',
      'received=214',
    ],
    [
      'Năm 2021, toàn huyện tiếp nhận 28.410 hồ sơ; số hồ sơ đã giải quyết 28.102 hồ sơ; hồ sơ đúng hạn 27.996 hồ sơ, tỷ lệ 99,62%; hồ sơ trễ hạn 106 hồ sơ, tỷ lệ 0,38%; hồ sơ chưa đến hạn 308 hồ sơ.',
      'received=28410 solved=28102 solved_on_time=27996 rate_on_time=99.62 solved_late=106 rate_late=0.38 in_process_within=308',
    ],
    [
      'Số lượng hồ sơ nộp trực tuyến mức độ 3: 3.120/8.204 hồ sơ, đạt 38%; mức độ 4: 1.402/2.110 hồ sơ, đạt 66,4%.',
      'online_partial=3120 online_full=1402',
    ],
    [
      'Các cơ quan, đơn vị đã đăng tải trên Cổng Thông tin điện tử huyện 187 tin, bài tuyên truyền CCHC; xây dựng 12 chuyên mục.',
      'news_items=187',
    ],
    [
      'Việc giải quyết hồ sơ bảo đảm đúng thời hạn theo quy định, không có hồ sơ trễ hạn, không có hồ sơ phải trả lại.',
      'solved_late=0 returned=0',
    ],
  ],
  'news and notices': [
    [
      'Trong tháng 8, toàn thành phố tiếp nhận 98.120 hồ sơ, nâng tổng số hồ sơ từ đầu năm lên 702.310 hồ sơ; tỷ lệ giải quyết đúng hạn của tháng đạt 98,8%.',
      'received=98120 received=702310 rate_on_time=98.8',
    ],
    [
      'Thông tin tại họp báo, đại diện Văn phòng UBND tỉnh cho biết có 1.024 hồ sơ đang quá hạn, tập trung tại 4 sở và 11 xã.',
      'in_process_overdue=1024',
    ],
    [
      'Tại xã Ia Grai, 3 tháng qua trung tâm tiếp nhận 1.310 hồ sơ, trong đó 1.298 hồ sơ được trả đúng và trước hạn, 12 hồ sơ đang chờ bổ sung giấy tờ.',
      'received=1310 solved_early_or_on_time=1298 supplement=12',
    ],
    [
      'Mục tiêu của phường là 100% hồ sơ được xử lý trên môi trường mạng, ít nhất 95% hồ sơ đúng hạn, 80% người dân có tài khoản định danh.',
      '',
    ],
    ['Ông Nguyễn Văn Bảy (70 tuổi) chia sẻ: “Tôi làm 3 bộ hồ sơ cấp lại sổ, hẹn 10 ngày, mới 6 ngày đã có”.', ''],
    [
      'Trong 2.410 hồ sơ tiếp nhận từ đầu tháng 7, hồ sơ trực tuyến đạt 2.301 hồ sơ, tương đương 95,5%.',
      'received=2410 online=2301 rate_online=95.5',
    ],
    [
      'So với thời điểm mới sáp nhập, số hồ sơ quá hạn đã giảm từ 312 xuống còn 24 hồ sơ, tỷ lệ đúng hạn tăng từ 91% lên 99,2%.',
      '',
    ],
    [
      'Năm 2022, thị trấn tiếp nhận 4.102 hồ sơ, không có hồ sơ quá hạn; năm 2023 tiếp nhận 4.560 hồ sơ, trễ hạn 01 hồ sơ.',
      'received=4102 solved_late=0 received=4560 ?solved_late|in_process_overdue=1',
    ],
    [
      'Bảng xếp hạng tháng 9: phường đạt 94,1 điểm, đứng thứ 5/33; chỉ tiêu đúng hạn 19,9/20 điểm; trực tuyến 11,8/12 điểm.',
      '',
    ],
    [
      'Kết quả đáng ghi nhận là 99,6% hồ sơ được giải quyết đúng hạn; 96,1% hồ sơ nộp trực tuyến; chỉ 0,4% hồ sơ trễ hạn.',
      'rate_on_time=99.6 rate_online=96.1 rate_late=0.4',
    ],
  ],
};
