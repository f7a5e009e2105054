/**
 * Draws the few shapes our icons are made of, to SVG text and to PNG bytes, from one description. No browser and no
 * image library: the same input gives the same bytes on every machine, so a test can compare them with what is committed.
 *
 * A shape lies on a grid of 32 × 32 units:
 *   { box: [left, top, right, bottom], round?, fill?, line? }      a rectangle
 *   { disc: [x, y, radius], fill? }                                a circle
 *   { path: [[x, y], …], line, width? , free? }                    a line through points, round at its ends and corners
 * `line` is a colour drawn one and a half units wide (at least one pixel); horizontal and vertical lines are moved onto
 * whole pixels so that they stay sharp at 16 pixels, except where `free` is set.
 */
const zlib = require('node:zlib');

const GRID = 32;
const LINE_WIDTH = 1.5;

/** The SVG text of a list of shapes. */
function toSvg(shapes, title) {
  const bodies = shapes.map((shape) => {
    const fill = `fill="${shape.fill ?? 'none'}"`;
    const line = shape.line
      ? ` stroke="${shape.line}" stroke-width="${shape.width ?? LINE_WIDTH}" stroke-linecap="round" stroke-linejoin="round"`
      : '';
    if (shape.box) {
      const [left, top, right, bottom] = shape.box;
      return `  <rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${shape.round ?? 0}" ${fill}${line}/>`;
    }
    if (shape.disc) {
      const [x, y, radius] = shape.disc;
      return `  <circle cx="${x}" cy="${y}" r="${radius}" ${fill}${line}/>`;
    }
    return `  <polyline points="${shape.path.map((point) => point.join(',')).join(' ')}" ${fill}${line}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}" role="img">\n  <title>${title}</title>\n${bodies.join('\n')}\n</svg>\n`;
}

/** The PNG bytes of a list of shapes, `size` × `size` pixels, transparent where nothing is drawn. */
function toPng(shapes, size) {
  const scale = size / GRID;
  const layers = shapes.flatMap((shape) => layersOf(shape, scale));
  const pixels = Buffer.alloc(size * (size * 4 + 1)); // each row begins with its filter byte, 0
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [red, green, blue, alpha] = colourAt(layers, x + 0.5, y + 0.5);
      const at = y * (size * 4 + 1) + 1 + x * 4;
      pixels[at] = Math.round(red);
      pixels[at + 1] = Math.round(green);
      pixels[at + 2] = Math.round(blue);
      pixels[at + 3] = Math.round(alpha * 255);
    }
  }
  return png(size, pixels);
}

/** A shape as layers { distance(x, y) in pixels, negative inside; colour }, first the area, then its line. */
function layersOf(shape, scale) {
  const width = Math.max(1, (shape.width ?? LINE_WIDTH) * scale);
  const snapped = shape.free ? width : Math.round(width);
  const onPixel = (value) =>
    shape.free ? value * scale : snapped % 2 === 1 ? Math.floor(value * scale) + 0.5 : Math.round(value * scale);
  const layers = [];
  const area = areaOf(shape, scale, onPixel);
  if (area && shape.fill) layers.push({ distance: area, colour: shape.fill });
  if (shape.line) {
    const outline = area ? (x, y) => Math.abs(area(x, y)) : pathOf(shape.path.map((point) => point.map(onPixel)));
    layers.push({ distance: (x, y) => outline(x, y) - snapped / 2, colour: shape.line });
  }
  return layers;
}

function areaOf(shape, scale, onPixel) {
  if (shape.disc) {
    const [centreX, centreY, radius] = shape.disc.map((value) => value * scale);
    return (x, y) => Math.hypot(x - centreX, y - centreY) - radius;
  }
  if (!shape.box) return undefined;
  const [left, top, right, bottom] = shape.line
    ? shape.box.map(onPixel)
    : shape.box.map((value) => Math.round(value * scale));
  const round = (shape.round ?? 0) * scale;
  return (x, y) => {
    const outsideX = Math.abs(x - (left + right) / 2) - (right - left) / 2 + round;
    const outsideY = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + round;
    return Math.hypot(Math.max(outsideX, 0), Math.max(outsideY, 0)) + Math.min(Math.max(outsideX, outsideY), 0) - round;
  };
}

/** The distance to a line through points. */
function pathOf(points) {
  return (x, y) => {
    let nearest = Infinity;
    for (let i = 1; i < points.length; i += 1) {
      const [fromX, fromY] = points[i - 1];
      const [toX, toY] = points[i];
      const lengthSquared = (toX - fromX) ** 2 + (toY - fromY) ** 2;
      const along = Math.max(
        0,
        Math.min(1, ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / lengthSquared),
      );
      nearest = Math.min(nearest, Math.hypot(x - fromX - along * (toX - fromX), y - fromY - along * (toY - fromY)));
    }
    return nearest;
  };
}

/** Red, green, blue 0…255 and alpha 0…1 of one pixel: the layers over each other, soft over one pixel at their edges. */
function colourAt(layers, x, y) {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (const { distance, colour } of layers) {
    const over = Math.max(0, Math.min(1, 0.5 - distance(x, y)));
    if (over === 0) continue;
    const under = alpha * (1 - over);
    const total = over + under;
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    red = (r * over + red * under) / total;
    green = (g * over + green * under) / total;
    blue = (b * over + blue * under) / total;
    alpha = total;
  }
  return [red, green, blue, alpha];
}

/** Rows of RGBA, each after its filter byte, as a PNG file. */
function png(size, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, RGBA, no interlace
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

module.exports = { toSvg, toPng };
