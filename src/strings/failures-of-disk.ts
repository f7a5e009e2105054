/** What a disk answered: for the command line, which alone reads and writes files by their paths. */
import type { HostFailure } from '../workbook/failure.js';
import { failureTextFor, type FileUse } from './failures-by-use.js';
import type { FailureText } from './failures.js';
import type { Language, Words } from './language.js';

/** What the disk says, where reading or writing a file failed: by the system's code. */
interface DiskTexts {
  readonly reading: ReadonlyMap<string, FailureText>;
  readonly writing: ReadonlyMap<string, FailureText>;
}

const DISK_TEXTS: Words<DiskTexts> = {
  vi: {
    reading: new Map([
      ['ENOENT', { what: 'Không đọc được tệp. Không có tệp này.', next: 'Kiểm tra lại tên tệp và thư mục.' }],
      [
        'EACCES',
        {
          what: 'Không đọc được tệp. Không có quyền đọc.',
          next: 'Kiểm tra quyền truy cập, hoặc chép tệp sang thư mục khác.',
        },
      ],
      [
        'EPERM',
        {
          what: 'Không đọc được tệp. Không có quyền đọc.',
          next: 'Kiểm tra quyền truy cập, hoặc chép tệp sang thư mục khác.',
        },
      ],
      ['EISDIR', { what: 'Không đọc được tệp. Đây là thư mục.', next: 'Hãy nêu một tệp trong thư mục đó.' }],
      ['ENOTSUP', { what: 'Không đọc được tệp. Đây không phải là tệp thường.', next: 'Hãy nêu một tệp trên đĩa.' }],
      [
        'ENOTDIR',
        {
          what: 'Không đọc được. Một phần của đường dẫn là tệp, không phải thư mục.',
          next: 'Kiểm tra lại tên tệp và thư mục.',
        },
      ],
      [
        'ENAMETOOLONG',
        {
          what: 'Không đọc được tệp. Tên tệp quá dài.',
          next: 'Đổi tên tệp cho ngắn hơn, hoặc chép ra thư mục gần gốc.',
        },
      ],
      [
        'EIO',
        {
          what: 'Không đọc được tệp. Ổ đĩa không trả lời được.',
          next: 'Cắm lại ổ đĩa hoặc USB rồi thử lại; nếu vẫn vậy, xin lại tệp từ người gửi.',
        },
      ],
      [
        'EBUSY',
        {
          what: 'Không đọc được tệp. Tệp đang mở ở chương trình khác.',
          next: 'Đóng tệp ở chương trình đó rồi thử lại.',
        },
      ],
    ]),
    writing: new Map([
      ['ENOSPC', { what: 'Không ghi được tệp. Đĩa đã đầy.', next: 'Giải phóng chỗ trên đĩa, hoặc ghi sang đĩa khác.' }],
      [
        'EDQUOT',
        { what: 'Không ghi được tệp. Đã hết dung lượng được cấp.', next: 'Xóa bớt tệp, hoặc ghi sang nơi khác.' },
      ],
      ['EFBIG', { what: 'Không ghi được tệp. Tệp lớn hơn mức cho phép của đĩa.', next: 'Hãy ghi sang đĩa khác.' }],
      [
        'EACCES',
        {
          what: 'Không ghi được tệp. Không có quyền ghi vào đây.',
          next: 'Kiểm tra quyền ghi, hoặc chọn thư mục khác.',
        },
      ],
      [
        'EPERM',
        {
          what: 'Không ghi được tệp. Không có quyền ghi vào đây.',
          next: 'Kiểm tra quyền ghi, hoặc chọn thư mục khác.',
        },
      ],
      ['EROFS', { what: 'Không ghi được tệp. Ổ đĩa chỉ đọc.', next: 'Hãy ghi sang ổ đĩa khác.' }],
      ['ENAMETOOLONG', { what: 'Không ghi được tệp. Tên tệp quá dài.', next: 'Hãy chọn tên ngắn hơn.' }],
      [
        'ENOENT',
        { what: 'Không ghi được tệp. Không có thư mục này.', next: 'Tạo thư mục đó trước, hoặc chọn thư mục khác.' },
      ],
      [
        'ENOTDIR',
        {
          what: 'Không ghi được tệp. Một phần của đường dẫn là tệp, không phải thư mục.',
          next: 'Hãy chọn thư mục khác.',
        },
      ],
      [
        'EEXIST',
        {
          what: 'Không ghi được tệp. Một phần của đường dẫn là tệp, không phải thư mục.',
          next: 'Hãy chọn thư mục khác.',
        },
      ],
      ['EISDIR', { what: 'Không ghi được tệp. Đây là thư mục.', next: 'Hãy nêu thêm tên tệp.' }],
      [
        'EBUSY',
        {
          what: 'Không ghi được tệp. Tệp đang mở ở chương trình khác, hoặc không có quyền ghi.',
          next: 'Đóng tệp ở chương trình đó rồi thử lại, hoặc chọn tên khác.',
        },
      ],
    ]),
  },
  en: {
    reading: new Map([
      ['ENOENT', { what: 'The file cannot be read. There is no such file.', next: 'Check its name and folder.' }],
      [
        'EACCES',
        { what: 'The file cannot be read. No right to read it.', next: 'Check its permissions, or copy it elsewhere.' },
      ],
      [
        'EPERM',
        { what: 'The file cannot be read. No right to read it.', next: 'Check its permissions, or copy it elsewhere.' },
      ],
      ['EISDIR', { what: 'The file cannot be read. It is a folder.', next: 'Name a file in it.' }],
      ['ENOTSUP', { what: 'The file cannot be read. It is no ordinary file.', next: 'Name a file on a disk.' }],
      [
        'ENOTDIR',
        { what: 'It cannot be read. Part of the path is a file, not a folder.', next: 'Check its name and folder.' },
      ],
      [
        'ENAMETOOLONG',
        {
          what: 'The file cannot be read. Its name is too long.',
          next: 'Give it a shorter name, or copy it to a folder nearer to the root.',
        },
      ],
      [
        'EIO',
        {
          what: 'The file cannot be read. The disk gave no answer.',
          next: 'Plug the disk or stick in again and try once more; or ask the sender for the file again.',
        },
      ],
      [
        'EBUSY',
        { what: 'The file cannot be read. It is open in another program.', next: 'Close it there and try again.' },
      ],
    ]),
    writing: new Map([
      [
        'ENOSPC',
        { what: 'The file cannot be written. The disk is full.', next: 'Free some space, or write to another disk.' },
      ],
      [
        'EDQUOT',
        {
          what: 'The file cannot be written. The space allotted to you is used up.',
          next: 'Remove some files, or write elsewhere.',
        },
      ],
      [
        'EFBIG',
        { what: 'The file cannot be written. It is larger than the disk allows.', next: 'Write to another disk.' },
      ],
      [
        'EACCES',
        {
          what: 'The file cannot be written. No right to write here.',
          next: 'Check the permissions, or choose another folder.',
        },
      ],
      [
        'EPERM',
        {
          what: 'The file cannot be written. No right to write here.',
          next: 'Check the permissions, or choose another folder.',
        },
      ],
      ['EROFS', { what: 'The file cannot be written. The disk is read-only.', next: 'Write to another disk.' }],
      ['ENAMETOOLONG', { what: 'The file cannot be written. Its name is too long.', next: 'Choose a shorter name.' }],
      [
        'ENOENT',
        { what: 'The file cannot be written. There is no such folder.', next: 'Make it first, or choose another.' },
      ],
      [
        'ENOTDIR',
        {
          what: 'The file cannot be written. Part of the path is a file, not a folder.',
          next: 'Choose another folder.',
        },
      ],
      [
        'EEXIST',
        {
          what: 'The file cannot be written. Part of the path is a file, not a folder.',
          next: 'Choose another folder.',
        },
      ],
      ['EISDIR', { what: 'The file cannot be written. It is a folder.', next: 'Add the name of a file.' }],
      [
        'EBUSY',
        {
          what: 'The file cannot be written. It is open in another program, or there is no right to write it.',
          next: 'Close it there and try again, or choose another name.',
        },
      ],
    ]),
  },
};

/**
 * As `failureTextFor`, with what the disk answered.
 * @param detail The error's own detail: the system's code, the kind of file, the encoding.
 */
export function diskFailureText(
  code: HostFailure,
  language: Language,
  detail = '',
  use: FileUse = 'workbook',
): FailureText {
  const { reading, writing } = DISK_TEXTS[language];
  const ofDisk = code === 'file-unreadable' ? reading : code === 'file-unwritable' ? writing : null;
  return ofDisk?.get(detail) ?? failureTextFor(use, code, language, detail);
}
