import { readArguments, UsageError } from '../../src/cli/arguments.js';
import { HELP } from '../../src/strings/cli-help.js';
import { soat } from './support.js';

function faultOf(argv: readonly string[]): UsageError {
  try {
    readArguments(argv);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`${argv.join(' ')} was understood`);
}

describe('arguments', () => {
  test('check takes files and options in any order', () => {
    expect(readArguments(['check', 'a.xlsx', '--level', 'huyen', 'b.xlsx', '--json', '--lang=en'])).toEqual({
      kind: 'check',
      files: ['a.xlsx', 'b.xlsx'],
      level: 'huyen',
      edition: null,
      json: true,
      language: 'en',
    });
  });

  test('fill writes values unless told otherwise', () => {
    expect(readArguments(['fill', 'a.xlsx', '-o', 'b.xlsx'])).toMatchObject({
      file: 'a.xlsx',
      out: 'b.xlsx',
      as: 'values',
    });
    expect(readArguments(['fill', '--as=formulas', '--out', 'b.xlsx', 'a.xlsx'])).toMatchObject({ as: 'formulas' });
  });

  test('after -- everything is a file', () => {
    expect(readArguments(['check', '--', '--json'])).toMatchObject({ files: ['--json'], json: false });
  });

  test.each([
    [[], 'no-command', ''],
    [['chck', 'a.xlsx'], 'unknown-command', 'chck'],
    [['check'], 'no-file', ''],
    [['fill', 'a.xlsx', '-o', 'c.xlsx', '--previous', 'b.xlsx'], 'unknown-option', '--previous'],
    [['check', 'a.xlsx', '--dossiers=b.xlsx'], 'no-period', '--from'],
    [['check', 'a.xlsx', '--dossiers=b.xlsx', '--from', '2022-12-06'], 'no-period', '--to'],
    [['check', 'a.xlsx', '--from', '2022-12-06'], 'period-alone', '--from'],
    [['check', 'a.xlsx', 'b.xlsx', '--previous', 'c.xlsx'], 'one-file-only', 'b.xlsx'],
    [['dossiers'], 'no-file', ''],
    [['dossiers', 'a.csv'], 'no-period', '--from'],
    [['dossiers', 'a.csv', '--from', '31/02/2023', '--to', '2023-06-07'], 'wrong-date', '--from'],
    [['dossiers', 'a.csv', '--from', '2023-06-08', '--to', '2023-06-07'], 'period-backwards', '--from'],
    [['dossiers', 'a.csv', 'b.csv', '--from', '2022-12-06', '--to', '2023-06-07'], 'too-many-files', 'b.csv'],
    [['dossiers', 'a.csv', '--rows', 'late', '--from', '1/1/2023', '--to', '1/2/2023'], 'wrong-value', '--rows'],
    [['check', 'a.xlsx', '--reports', 'b.docx'], 'unknown-option', '--reports'],
    [['check', 'a.xlsx', '-o', 'b.xlsx'], 'unknown-option', '-o'],
    [['check', 'a.xlsx', '--constructor'], 'unknown-option', '--constructor'],
    [['check', 'a.xlsx', '--level'], 'missing-value', '--level'],
    [['check', 'a.xlsx', '--level', '--json'], 'missing-value', '--level'],
    [['check', 'a.xlsx', '--level='], 'missing-value', '--level'],
    [['check', 'a.xlsx', '--level', 'xã'], 'wrong-value', '--level'],
    [['check', 'a.xlsx', '--json=yes'], 'unwanted-value', '--json'],
    [['check', 'a.xlsx', '--lang', 'fr'], 'wrong-value', '--lang'],
    [['fill', 'a.xlsx'], 'no-output', ''],
    [['fill', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], 'too-many-files', 'b.xlsx'],
    [['rules', 'a.xlsx'], 'unwanted-file', 'a.xlsx'],
    [['--what'], 'unknown-option', '--what'],
  ] as const)('%j is refused', (argv, fault, subject) => {
    expect(faultOf(argv)).toMatchObject({ fault, subject });
  });

  test('a refusal goes to standard error in the language asked for, with exit code 2', async () => {
    const vi = await soat(['check', 'a.xlsx', '--prevous', 'b.xlsx']);
    expect(vi).toMatchObject({ code: 2, out: '' });
    expect(vi.err).toMatch(/không có tùy chọn --prevous/);
    const en = await soat(['check', 'a.xlsx', '--prevous', 'b.xlsx', '--lang', 'en']);
    expect(en.err).toMatch(/no option --prevous/);
  });

  test('help of each command names each of its options, in both languages', async () => {
    const options = {
      check: ['--level', '--edition', '--json', '--lang'],
      fill: ['-o', '--out', '--as', '--level', '--edition', '--json', '--lang'],
      rules: ['--markdown', '--edition', '--lang'],
    } as const;
    for (const language of ['vi', 'en'] as const) {
      for (const [command, names] of Object.entries(options)) {
        const { code, out } = await soat([command, '--help', '--lang', language]);
        expect(code).toBe(0);
        for (const name of names) expect(out).toMatch(new RegExp(`^ .*${name}\\b`, 'm'));
      }
    }
    expect((await soat(['--help'])).out.trim()).toBe(HELP.vi.all);
    expect((await soat(['--lang', 'en', '--help'])).out.trim()).toBe(HELP.en.all);
    expect((await soat(['help', 'fill'])).out.trim()).toBe(HELP.vi.fill);
    expect((await soat(['--version'])).out).toBe('1.2.3\n');
  });
});
