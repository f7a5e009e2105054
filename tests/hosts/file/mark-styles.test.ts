/** Marks put on and taken off, saved and opened in between: the styles part is what it was, however it is spelled. */
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { MAIN, smallPackage } from './small-package.js';

const PART = 'xl/styles.xml';
const textOf = (bytes: Uint8Array): string => Buffer.from(unzipSync(bytes)[PART]!).toString();
const OURS =
  '<dxf><font><color rgb="FF7A0010"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';

test.each([
  '',
  '<dxfs count="0"></dxfs>',
  '<dxfs count="0"/>',
  '<dxfs count="0" />',
  '<dxfs/>',
  '<dxfs />',
  '<dxfs></dxfs>',
  '<dxfs  count = "0"\n></dxfs>',
  "<dxfs count='0'> </dxfs>",
  '<x:dxfs count="0"/>',
  '<x:dxfs xmlns:y="urn:y" count="0" y:a="1"></x:dxfs>',
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
  `<dxfs count="1">${OURS}</dxfs>`,
  `<dxfs count="2">${OURS}<dxf/></dxfs>`,
  '<dxfs count="0"/><tableStyles count="0"/><extLst><ext uri="u"/></extLst>',
])('%s', async (dxfs) => {
  const styles = `<styleSheet xmlns="${MAIN}" xmlns:x="${MAIN}"><cellXfs count="1"><xf/></cellXfs><cellStyles count="0"/>${dxfs}</styleSheet>`;
  let bytes = smallPackage({ [PART]: styles });
  for (const level of ['error', 'warning', 'info'] as const) {
    const marking = await openWorkbook(bytes, 'x.xlsx');
    await marking.apply([{ kind: 'mark', sheet: 'S', row: 0, column: 0, level, sentence: '' }]);
    bytes = await marking.save();
  }
  expect(textOf(bytes)).toContain('<bgColor');
  const unmarking = await openWorkbook(bytes, 'x.xlsx');
  await unmarking.apply([{ kind: 'unmark' }]);
  expect(textOf(await unmarking.save())).toBe(styles);
});
