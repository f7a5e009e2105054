/**
 * The first script of the workbench page, in ES5 so that it also runs where nothing else does: in Internet Explorer, the first
 * Edge, or a browser from before 2022 the page says so instead of staying blank. The oldest that are served are
 * Chrome 109 (the last for Windows 7), Edge of the same age and Firefox ESR 115.
 */
(function () {
  'use strict';

  /** Each of these came to Chrome by 99 and to Firefox by 112, after everything else that the bundles take for granted. */
  function isTooOld() {
    if (/Trident|MSIE|Edge\//.test(navigator.userAgent)) return true;
    return !(
      window.Promise &&
      window.Proxy &&
      window.ResizeObserver &&
      Object.hasOwn &&
      Array.prototype.findLast &&
      window.CanvasRenderingContext2D &&
      window.CanvasRenderingContext2D.prototype.roundRect
    );
  }

  if (!isTooOld()) return;
  document.documentElement.setAttribute('data-too-old', '');
  document.getElementById('workbench').style.display = 'none';
  var message = document.getElementById('too-old');
  message.hidden = false;
  message.style.display = '';

  // Served: where to go with another browser, and the page as one file, which lies beside it. The one file is neither.
  var served = message.getElementsByClassName('on-server')[0];
  if (!served || !/^https?:$/.test(location.protocol)) return;
  served.hidden = false;
  served.style.display = '';
  var page = location.href.replace(/[?#].*$/, '');
  served.getElementsByClassName('address')[0].appendChild(document.createTextNode(page));
  // Made here, for the one file holds no address of any other.
  var link = document.createElement('a');
  link.href = link.download = 'soat-phu-luc.html';
  link.appendChild(document.createTextNode('soat-phu-luc.html'));
  served.getElementsByClassName('one-file')[0].appendChild(link);
})();
