import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { put, SAMPLE, soat, temporaryFolder } from './support.js';

const folder = temporaryFolder();

interface Data {
  id: string;
  forms: { number: string; indicators: Record<string, unknown>[] }[];
  rules: { id: string; rule: string }[];
}

/** Our own edition with something changed in it. */
function editionFile(name: string, change: (data: Data) => void): string {
  const data = structuredClone(HUE_2023) as Data;
  change(data);
  return put(folder, name, JSON.stringify(data));
}

test('an edition of one’s own is read, byte order mark and all', async () => {
  const file = put(
    folder,
    'riêng.json',
    '\ufeff' + JSON.stringify({ ...(HUE_2023 as Data), id: 'rieng-2024', rules: [] }),
  );
  const { out, code, err } = await soat(['check', SAMPLE, '--edition', file, '--json']);
  expect(err).toBe('');
  expect(JSON.parse(out)).toMatchObject({ edition: 'rieng-2024' });
  // Without rules of its own the general ones remain: code 3 is still none of the cell's codes.
  expect(code).toBe(1);
});

test.each([
  ['not there', () => 'không có.json', /Không đọc được tệp/],
  ['not JSON', () => put(folder, 'a.json', '{ "id": '), /không phải là JSON/],
  [
    'a key too many',
    () => editionFile('b.json', (data) => (data.forms[1]!.indicators[2]!['lebel'] = 'x')),
    /forms\.1\.indicators\.2\.lebel: không có khóa “lebel”/,
  ],
  [
    'a form twice',
    () => editionFile('c.json', (data) => data.forms.push(data.forms[0]!)),
    /forms\.7\.number: phụ lục 2 có hai lần/,
  ],
  [
    'a rule with a slip',
    () => editionFile('d.json', (data) => (data.rules[0]!.rule = '2:2 = 2:2.2 / / 2:2.1')),
    /quy tắc P2-a “2:2 = 2:2\.2 \/ \/ 2:2\.1”: “\/” ở vị trí 15 không đúng chỗ, ở đó cần một chỉ tiêu hoặc một số/,
  ],
  [
    'a rule about nothing',
    () => editionFile('e.json', (data) => (data.rules[0]!.rule = '2:2 = 2:99')),
    /P2-a.*không có chỉ tiêu “2:99” \(vị trí 7\)/,
  ],
])('an edition that is %s is refused with its place', async (_, make, said) => {
  for (const argv of [['check', SAMPLE], ['rules']]) {
    const { code, out, err } = await soat([...argv, '--edition', make()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
});
