/**
 * `kiem-tra-may.html`: one line that says what a machine can use. A page cannot see which Excel is installed, so the line is
 * about this browser, and what to do with which Excel stands below it. ES5: the browsers that cannot are the ones it is for.
 */
const { pageOf } = require('./page.js');

const BODY = `
<h1>Máy này dùng được gì?</h1>
<p id="ket-qua" role="status" style="font-size:18px"><b>Trình duyệt này không chạy được trang. Mở lại bằng Edge, Chrome hoặc Firefox bản mới.</b></p>
<ul>
<li><b>Excel 2021, 2024, Microsoft 365</b> (Windows, Mac): dùng phần mềm ngay trong Excel, và trang này khi cần. Xem tên bản: File, Account.</li>
<li><b>Excel 2010, 2013, 2016, 2019</b>: dùng trang trong trình duyệt, mở tệp Excel ngay trên trang.</li>
<li><b>WPS Office</b>: dùng trang trong trình duyệt. Lưu tệp dạng .xlsx (không phải .et) rồi mở trên trang.</li>
</ul>
<p id="mo-trang"></p>
`;

/* global document, location, navigator */

/** Chrome and Edge 109, Firefox 115, Safari 16.4: what the page's own check asks for. */
function check() {
  var agent = navigator.userAgent;
  var isExplorer = /Trident|MSIE/.test(agent);
  var can =
    !isExplorer &&
    typeof Promise === 'function' &&
    typeof Array.prototype.findLast === 'function' &&
    typeof structuredClone === 'function' &&
    typeof DecompressionStream === 'function';
  var line = can
    ? 'Trình duyệt này dùng được trang Soát Phụ lục.'
    : isExplorer
      ? 'Internet Explorer không dùng được. Bấm chuột phải vào tệp, Open with, chọn Edge.'
      : 'Trình duyệt này quá cũ. Cần Edge 109, Chrome 109, Firefox ESR 115 trở lên.';
  var result = document.getElementById('ket-qua');
  result.innerHTML = '';
  var strong = document.createElement('b');
  strong.appendChild(document.createTextNode(line));
  result.appendChild(strong);
  if (!can) return;
  var link = document.createElement('a');
  link.href = location.protocol === 'file:' ? 'soat-phu-luc.html' : './';
  link.appendChild(document.createTextNode('Mở trang Soát Phụ lục'));
  document.getElementById('mo-trang').appendChild(link);
}

function checkPage() {
  return pageOf('Máy này dùng được gì?', BODY, `(${check.toString()})();`);
}

module.exports = { checkPage };
