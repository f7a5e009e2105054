/** The guide for whoever installs the product, in Vietnamese, at most four printed pages: for an office with a server, or without. */
const { pageOf } = require('./page.js');

const CATALOG_ID = '{3F6B7A52-6A0E-4C1B-9B0B-5D0A7C1E2F90}';

/** The registry file that an administrator gives out by GPO; `share` is the folder with manifest.xml. */
function registryText(share) {
  const escaped = share.replaceAll('\\', '\\\\');
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOG_ID}]`,
    `"Id"="${CATALOG_ID}"`,
    `"Url"="${escaped}"`,
    '"Flags"=dword:00000001',
  ].join('\n');
}

/** Names the files whose sum is not the one in the list; Windows PowerShell 5 understands it. */
const SUMS_COMMAND =
  "Get-Content SHA256SUMS.txt | ForEach-Object { $s, $f = $_ -split '  ', 2; if ((Get-FileHash $f).Hash -ne $s) { $f } }";

const SERVER = (base) => `
<h1>Cài đặt Soát Phụ lục trên máy chủ của cơ quan</h1>
<p>Máy chủ chỉ phát tệp; mọi việc làm trên máy người dùng, không số liệu nào được gửi đi. Không cần Node, không cần cơ sở dữ liệu. Gói này làm cho địa chỉ <code>${base}</code>; đổi địa chỉ thì phải làm lại gói.</p>
<h2>1. Kiểm tra gói</h2>
<p>Giải nén, rồi đối chiếu <code>SHA256SUMS.txt</code> (Linux: <code>sha256sum -c SHA256SUMS.txt</code>; Windows: mở PowerShell trong thư mục đã giải nén, dán dòng dưới; không hiện dòng nào là đúng cả).</p>
<pre>${SUMS_COMMAND}</pre>
<h2>2. Đưa trang lên máy chủ</h2>
<ol>
<li>Chép toàn bộ thư mục <code>trang</code> lên máy chủ (IIS, nginx, Apache, Caddy đều được), sao cho mở được <code>${base}taskpane.html</code>. Giữ nguyên chữ hoa, chữ thường trong tên.</li>
<li>Chứng thư https do CA của cơ quan cấp cho đúng tên máy chủ; chứng thư gốc của CA phải có trong kho tin cậy của Windows trên mọi máy (GPO: Computer Configuration, Windows Settings, Security Settings, Public Key Policies, Trusted Root Certification Authorities). Excel không nhận http, cũng không nhận chứng thư tự ký mà máy không tin.</li>
<li>Đầu trả lời của máy chủ: <code>*.html</code>, <code>manifest.xml</code> và <code>service-worker.js</code> gửi <code>Cache-Control: no-cache</code>; tệp có 8 ký tự mã trong tên gửi <code>max-age=31536000, immutable</code>; biểu tượng không được gửi <code>no-cache</code>, <code>no-store</code>. Đúng kiểu nội dung (<code>.js</code> là <code>text/javascript</code>, <code>.json</code> là <code>application/json</code>). Có người dùng Excel trên web: không gửi <code>X-Frame-Options</code>.</li>
<li>Mở <code>${base}kiem-tra-may.html</code> trên một máy người dùng: một dòng cho biết máy dùng được gì.</li>
</ol>
<h2>3. Đưa phần mềm đến Excel (Windows)</h2>
<ol>
<li>Đặt <code>manifest.xml</code> vào một thư mục chia sẻ mà mọi người đọc được, ví dụ <code>\\\\may-chu\\soat</code>.</li>
<li>Báo cho Excel biết thư mục đó, bằng GPO hoặc tệp .reg sau (sửa đường dẫn, mỗi dấu \\ viết hai lần):
<pre>${registryText('\\\\may-chu\\soat')}</pre>
Hoặc từng máy: File, Options, Trust Center, Trust Center Settings, Trusted Add-in Catalogs; ghi thư mục, đánh dấu Show in Menu.</li>
<li>Mỗi người dùng bấm một lần: Home, Add-ins, Shared Folder, Soát Phụ lục, Add. Việc này không làm thay được bằng GPO.</li>
<li>Có Microsoft 365: quản trị viên dùng Integrated apps, không ai phải bấm. Trên Mac: chép <code>manifest.xml</code> vào <code>~/Library/Containers/com.microsoft.Excel/Data/Documents/wef</code>.</li>
</ol>
<h2>4. Máy cần có gì</h2>
<ul>
<li>Excel 2021, 2024 hoặc Microsoft 365. Excel 2010–2019 và WPS không chạy được phần mềm này: dùng trang <code>${base}</code> trong Edge, Chrome hoặc Firefox, mở tệp Excel ngay trên trang.</li>
<li>Office 2021 trên Windows 10 cần WebView2 Runtime. Máy không ra Internet: tải bản Evergreen Standalone Installer (x64) của Microsoft ở máy khác, cài bằng <code>MicrosoftEdgeWebView2RuntimeInstallerX64.exe /silent /install</code>.</li>
<li>Chính sách Office không được tắt phần bổ trợ: “Allow the use of connected experiences” và “Allow users to access the Office Store” phải bật (thư mục chia sẻ cũng cần).</li>
</ul>
<h2>5. Khi không chạy</h2>
<ul>
<li><b>Protected View</b> (thanh vàng “Protected View” trên tệp lấy từ thư, từ mạng): phần mềm không làm việc cho đến khi bấm Enable Editing.</li>
<li><b>Trình duyệt hỏi “tìm và kết nối thiết bị trong mạng cục bộ”</b> (Local Network Access, từ Edge/Chrome 142): chọn Allow; quản trị viên cho phép sẵn bằng chính sách <code>LocalNetworkAccessAllowedForUrls</code> = <code>${base}</code>.</li>
<li>Không thấy mục Shared Folder: đường dẫn trong TrustedCatalogs sai, hoặc máy không vào được thư mục; đóng hết Excel rồi mở lại.</li>
<li>Khung trắng: mở <code>${base}taskpane.html</code> bằng Edge trên chính máy đó; có báo lỗi chứng thư thì xem lại bước 2.</li>
<li><b>Bản sạch không mở được</b>: máy đặt <code>extensionhardening</code> = 2; tạo bản sạch ở trang trong trình duyệt. <b>Không đọc được tệp</b>: tệp có nhãn bảo mật (sensitivity label) không cho chương trình đọc.</li>
<li>Còn thấy bản cũ sau khi cập nhật: đóng hết Excel, xóa thư mục <code>%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef</code>, mở lại.</li>
</ul>
<h2>6. Cập nhật</h2>
<p>Chép đè thư mục <code>trang</code> của gói mới lên thư mục cũ, không xóa trước. Gói làm với <code>--previous GÓI_CŨ.zip</code> còn giữ các tệp của đúng một phiên bản trước (ghi trong <code>giu-lai-mot-phien-ban.txt</code>), nên ai đang mở khung vẫn dùng tiếp được. Chỉ phải bấm Add lại khi <code>manifest.xml</code> thêm nút trên ribbon.</p>
<h2>7. Gỡ bỏ</h2>
<p>Người dùng: Home, Add-ins, bấm ba chấm cạnh Soát Phụ lục, Remove. Quản trị viên: xóa khóa TrustedCatalogs ở mục 3, xóa <code>manifest.xml</code> khỏi thư mục chia sẻ, xóa thư mục <code>trang</code> trên máy chủ. Tệp Excel của người dùng không bị ảnh hưởng.</p>
<h2>8. Bộ biểu mẫu</h2>
<p>Thư mục <code>bo-bieu-mau</code> có các bộ biểu mẫu đi kèm, để đọc hoặc sửa thành bộ của tỉnh. Bộ riêng được chọn trong khung: Cài đặt, Bộ biểu mẫu.</p>
`;

const PLAIN = `
<h1>Dùng Soát Phụ lục không cần máy chủ</h1>
<p>Mọi việc làm trên máy này, không số liệu nào được gửi đi, không cần cài đặt.</p>
<h2>1. Trang một tệp</h2>
<ol>
<li>Giải nén gói vào một thư mục (hoặc USB).</li>
<li>Mở <code>kiem-tra-may.html</code>: một dòng cho biết máy dùng được gì.</li>
<li>Bấm đúp <code>soat-phu-luc.html</code>. Cần Edge 109, Chrome 109 hoặc Firefox ESR 115 trở lên. Nếu Windows mở bằng Internet Explorer: bấm chuột phải, Open with, chọn Edge.</li>
<li>Trên trang, bấm Mở tệp và chọn tệp phụ lục (.xlsx, .xls). Kiểm tra, sửa, rồi tải tệp về.</li>
</ol>
<p>Excel 2010–2019 và WPS dùng cách này. Excel 2021 trở lên có thể dùng phần mềm ngay trong Excel khi cơ quan có máy chủ.</p>
<h2>2. Dòng lệnh (khi có nhiều tệp)</h2>
<ol>
<li>Cần Node 20.19 trở lên. Không cài được: tải bản Windows .zip từ nodejs.org ở máy khác, giải nén thành thư mục <code>node</code> cạnh <code>soat.cmd</code> (có <code>node\\node.exe</code>).</li>
<li>Mở Command Prompt trong thư mục này:
<pre>soat.cmd check "D:\\bao-cao\\phu-luc.xlsx"
soat.cmd collect "D:\\bao-cao\\cac-xa" -o "D:\\bao-cao\\tong-hop.xlsx"
soat.cmd --help</pre></li>
</ol>
<h2>3. Kiểm tra gói, cập nhật, gỡ bỏ</h2>
<p>Mở PowerShell trong thư mục này, dán dòng sau; không hiện dòng nào là đúng cả.</p>
<pre>${SUMS_COMMAND}</pre>
<p>Cập nhật: giải nén gói mới vào thư mục khác rồi xóa thư mục cũ. Gỡ bỏ: xóa thư mục. Tệp của anh/chị không nằm trong đó.</p>
<h2>4. Bộ biểu mẫu</h2>
<p>Thư mục <code>bo-bieu-mau</code> có các bộ biểu mẫu đi kèm. Bộ riêng của tỉnh: trên trang, Cài đặt, Bộ biểu mẫu; dòng lệnh: <code>--edition TỆP.json</code>.</p>
`;

/** `kind` `server` with its address, or `plain`. */
function guidePage(kind, base) {
  return kind === 'server'
    ? pageOf('Cài đặt Soát Phụ lục', SERVER(base.replaceAll('&', '&amp;').replaceAll('<', '&lt;')))
    : pageOf('Dùng Soát Phụ lục không cần máy chủ', PLAIN);
}

module.exports = { guidePage, registryText };
