/**
 * Prints a page of our own without leaving the one that is open: in a frame that nobody sees. Saving as PDF is a choice in
 * the browser's own dialogue.
 */

/** Long enough for the slowest printer's dialogue; the frame is gone then. */
const KEPT_MS = 600_000;

/** Settles when the browser has been asked; what the person does in its dialogue nobody tells. */
export function printHtml(html: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:0;height:0;border:0;visibility:hidden';
    frame.addEventListener('load', () => {
      const view = frame.contentWindow;
      if (!view) {
        reject(new Error('the frame to print from is empty'));
        return;
      }
      view.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 0));
      setTimeout(() => frame.remove(), KEPT_MS);
      view.print();
      resolve();
    });
    frame.srcdoc = html;
    document.body.append(frame);
  });
}
