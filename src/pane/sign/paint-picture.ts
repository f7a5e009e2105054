/** Draws a laid out picture on a canvas of the browser. */
import type { MeasureText, SignPicture, PictureFont } from '../../sheets/sign-picture.js';

const FAMILY = '"Segoe UI", Arial, "Noto Sans", sans-serif';

function cssFont({ size, bold, italic }: PictureFont): string {
  return `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${size}px ${FAMILY}`;
}

/** Measures with the very letters that `paintPicture` draws. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * font.size * 0.55;
    context.font = cssFont(font);
    return context.measureText(text).width;
  };
}

/** As a PNG. Rejects where the browser draws nothing. */
export async function paintPicture({ width, height, parts }: SignPicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const part of parts) {
    if (part.kind === 'line') {
      context.fillStyle = '#999999';
      context.fillRect(part.from, part.y, part.to - part.from, 2);
      continue;
    }
    context.font = cssFont(part);
    context.fillStyle = part.colour;
    context.textAlign = part.align;
    context.fillText(part.text, part.x, part.y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}
