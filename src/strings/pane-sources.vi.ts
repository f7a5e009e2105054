/** The screen of other sources in Vietnamese. */
import type { PaneSourcesWords } from './pane-sources.js';

export const PANE_SOURCES_VI: PaneSourcesWords = {
  title: 'Nguồn khác của cùng số liệu',
  intro:
    'Chọn danh sách hồ sơ, phụ lục kỳ trước hoặc lời văn báo cáo. Phần mềm đọc ngay trên máy này, đối chiếu với phụ lục và gợi ý số còn thiếu.',
  back: 'Về kết quả kiểm tra',
  attached: 'Các nguồn đang dùng',
  none: 'Chưa chọn nguồn nào.',
  kinds: { dossiers: 'Danh sách hồ sơ', previous: 'Kỳ trước', report: 'Lời văn báo cáo' },
  item: (kind, name) => `${kind}: ${name}`,
  remove: (name) => `Bỏ nguồn ${name}`,
  removeShort: 'Bỏ',
  problem: (name) => `Chưa dùng được “${name}”.`,
  problems: {
    'no-list': 'Không thấy danh sách hồ sơ trong đó: cần có cột mã hồ sơ và cột ngày tiếp nhận.',
    'list-too-large': 'Danh sách quá lớn, chưa đọc hết được. Hãy xuất riêng danh sách của kỳ báo cáo rồi chọn lại.',
    'no-form': 'Không nhận dạng được phụ lục nào trong tệp này.',
    'too-much': 'Tệp có quá nhiều số liệu để nhớ cùng sổ tính này.',
    'too-many': 'Đã có 12 kỳ. Hãy bỏ bớt một kỳ rồi chọn lại.',
  },
  rowsDone: (rows) => `Đã đọc ${rows.toLocaleString('vi')} dòng…`,
  report: {
    intro: 'Báo cáo bằng lời văn để đối chiếu với số liệu trong phụ lục.',
    choose: 'Chọn báo cáo…',
    hint: 'Tệp Word (.docx) hoặc văn bản (.txt); có thể kéo thả vào đây.',
    read: (facts) => `Đọc được ${facts} số liệu trong lời văn.`,
  },
  previous: {
    intro: 'Phụ lục của kỳ trước hoặc cùng kỳ năm trước, để so sánh từng chỉ tiêu.',
    choose: 'Chọn phụ lục kỳ trước…',
    hint: 'Tệp Excel; chọn được nhiều kỳ, có thể kéo thả vào đây.',
    kept: 'Số liệu các kỳ này được nhớ cùng sổ tính, lần sau không phải chọn lại.',
  },
  dossiers: {
    intro: 'Danh sách hồ sơ xuất từ hệ thống một cửa, để đếm số hồ sơ trong kỳ.',
    choose: 'Chọn danh sách hồ sơ…',
    hint: 'Tệp Excel (.xlsx, .xls) hoặc CSV; có thể kéo thả vào đây.',
  },
};
