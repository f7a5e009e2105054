/**
 * `npm run icons`: draws every icon of the product into assets/. White paper with a mid-dark outline, so that it is seen on
 * a light and on a dark ribbon alike; one accent a glyph. The committed files are this script's output (a test compares).
 */
const fs = require('node:fs');
const path = require('node:path');
const { toPng, toSvg } = require('./raster.js');

const PAPER = '#FFFFFF';
const INK = '#5B6B77'; // 5.5:1 on white, 2.7:1 on the dark ribbon, where the white paper carries the shape
const GREEN = '#1E8E5A';
const RED = '#D13438';
const BLUE = '#2B7CD3';
const AMBER = '#FFD166';

/** A sheet of paper with a table on it. */
const sheet = [
  { box: [3.5, 3, 26.5, 28], round: 2, fill: PAPER, line: INK },
  {
    path: [
      [4, 10],
      [26, 10],
    ],
    line: INK,
  },
  {
    path: [
      [4, 16],
      [26, 16],
    ],
    line: INK,
  },
  {
    path: [
      [4, 22],
      [26, 22],
    ],
    line: INK,
  },
  {
    path: [
      [13, 10],
      [13, 28],
    ],
    line: INK,
  },
];
/** A coloured disc at the lower right corner, with a white rim so that it stands off the table. */
const badge = (colour) => [
  { disc: [23, 23, 8.6], fill: PAPER },
  { disc: [23, 23, 7.6], fill: colour },
];
const white = (points) => ({ path: points, line: PAPER, width: 2.2, free: true });

/** The large check mark of the main command; drawn twice, the white one under it as its rim. */
const CHECK = [
  [12.5, 20.5],
  [18, 26],
  [28.6, 11.5],
];

const GLYPHS = {
  icon: {
    title: 'Soát Phụ lục',
    sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128],
    shapes: [
      ...sheet,
      ...badge(GREEN),
      white([
        [19.3, 23.2],
        [22, 25.8],
        [26.8, 20.4],
      ]),
    ],
  },
  check: {
    title: 'Kiểm tra',
    sizes: [16, 32, 80],
    shapes: [
      { box: [3.5, 3, 22.5, 28], round: 2, fill: PAPER, line: INK },
      {
        path: [
          [8, 9.5],
          [18, 9.5],
        ],
        line: INK,
      },
      {
        path: [
          [8, 15.5],
          [13, 15.5],
        ],
        line: INK,
      },
      { path: CHECK, line: PAPER, width: 6.4, free: true },
      { path: CHECK, line: GREEN, width: 3.6, free: true },
    ],
  },
  fill: {
    title: 'Điền số còn thiếu',
    sizes: [16, 32, 80],
    shapes: [
      ...sheet,
      { box: [13.7, 10.7, 26, 15.5], fill: AMBER },
      ...badge(BLUE),
      white([
        [23, 18.8],
        [23, 27.2],
      ]),
      white([
        [18.8, 23],
        [27.2, 23],
      ]),
    ],
  },
  next: {
    title: 'Nội dung tiếp theo',
    sizes: [16, 32, 80],
    shapes: [
      ...sheet,
      { box: [4.2, 10.7, 12.5, 15.5], fill: RED },
      ...badge(BLUE),
      white([
        [18.8, 23],
        [27, 23],
      ]),
      white([
        [23.6, 19.4],
        [27.2, 23],
        [23.6, 26.6],
      ]),
    ],
  },
  unmark: {
    title: 'Bỏ đánh dấu',
    sizes: [16, 32, 80],
    shapes: [
      ...sheet,
      { box: [4.2, 10.7, 12.5, 15.5], fill: AMBER },
      ...badge(INK),
      white([
        [19.9, 19.9],
        [26.1, 26.1],
      ]),
      white([
        [26.1, 19.9],
        [19.9, 26.1],
      ]),
    ],
  },
  pane: {
    title: 'Mở khung kiểm tra',
    sizes: [16, 32, 80],
    shapes: [
      { box: [3, 5, 29, 27], round: 2, fill: PAPER, line: INK },
      { box: [19, 5.8, 28, 26.2], fill: GREEN },
      {
        path: [
          [3, 10.5],
          [18, 10.5],
        ],
        line: INK,
      },
      {
        path: [
          [3, 16],
          [18, 16],
        ],
        line: INK,
      },
      {
        path: [
          [3, 21.5],
          [18, 21.5],
        ],
        line: INK,
      },
      {
        path: [
          [18.5, 5],
          [18.5, 27],
        ],
        line: INK,
      },
      white([
        [21, 16.2],
        [23, 18.2],
        [26.4, 13.6],
      ]),
    ],
  },
};

/** Every file of assets/ that this script answers for: its name and its bytes. */
function icons() {
  const files = new Map();
  for (const [name, { title, sizes, shapes }] of Object.entries(GLYPHS)) {
    files.set(`${name}.svg`, Buffer.from(toSvg(shapes, title)));
    for (const size of sizes) files.set(`${name}-${size}.png`, toPng(shapes, size));
  }
  return files;
}

module.exports = { icons };

if (require.main === module) {
  const folder = path.join(__dirname, '..', '..', 'assets');
  const files = icons();
  for (const [name, bytes] of files) fs.writeFileSync(path.join(folder, name), bytes);
  console.log(`assets/: ${files.size} icons`);
}
