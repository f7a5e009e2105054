/** `soat new --like FILE`: a new file beside the old one, which stays as it is. */
import { describe, expect, test } from '@jest/globals';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEdition } from '../../src/rules/editions.js';
import { SAMPLE, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();
let files = 0;
const fileOf = (name: string): string => join(folder, `${(files += 1)}-${name}`);

const copyOfSample = (): string => {
  const file = fileOf('phu-luc-6t2023.xlsx');
  copyFileSync(SAMPLE, file);
  return file;
};

describe('soat new --like', () => {
  test('writes the next period’s file beside the old one and says what it did', async () => {
    const file = copyOfSample();
    const call = await soat(['new', '--like', file]);
    expect(call).toMatchObject({ code: 0, err: '' });
    const out = file.replace('.xlsx', ' - Quý III-2023.xlsx');
    expect(call.out).toContain('Quý III/2023');
    expect(call.out).toMatch(/Đã xóa trắng 52 ô số liệu/);
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
    const { entries } = workbookOf(await soat(['check', out, '--json']));
    expect((entries as unknown as { value: number | null }[]).every(({ value }) => value === null)).toBe(true);
  });

  test('may be run again, but never over a file that somebody has filled in, nor over its input', async () => {
    const file = copyOfSample();
    const out = fileOf('moi.xlsx');
    expect((await soat(['new', '--like', file, '-o', out])).code).toBe(0);
    expect((await soat(['new', '--like', file, '-o', out])).code).toBe(0);
    copyFileSync(SAMPLE, out);
    expect((await soat(['new', '--like', file, '-o', out])).code).toBe(2);
    expect((await soat(['new', '--like', file, '-o', file, '--force'])).code).toBe(2);
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test('asks for what does not go with it, and for a period that it can read', async () => {
    const file = copyOfSample();
    expect((await soat(['new', '--like', file, '--unit', 'UBND xã A'])).err).toContain('--unit');
    expect((await soat(['new', '--like', file, '--period', 'kỳ sau'])).code).toBe(2);
    const out = fileOf('moi.xlsm');
    expect((await soat(['new', '--like', file, '-o', out])).err).toContain('.xlsx');
    expect(existsSync(out)).toBe(false);
  });

  test('as JSON', async () => {
    const out = fileOf('moi.xlsx');
    const call = await soat(['new', '--like', SAMPLE, '-o', out, '--period', 'năm 2023', '--json']);
    expect(JSON.parse(call.out)).toMatchObject({
      edition: 'hue-2023',
      period: 'năm 2023',
      output: out,
      formulas: [],
      lastFigures: 51,
    });
  });
});

test('`soat new --optional` has the rows that some provinces ask for', async () => {
  const rowsOf = async (more: readonly string[]): Promise<number> => {
    const out = fileOf('moi');
    const call = ['new', '--unit', 'UBND xã Quảng Phú', '--period', 'Quý III/2026', '-o', out, ...more];
    expect((await soat(call)).code).toBe(0);
    const [made] = readdirSync(out);
    const { entries } = workbookOf(await soat(['check', join(out, made!), '--json']));
    return (entries as unknown as unknown[]).length;
  };
  const optional = [...builtInEdition('xa-2025-hai-cap')!.indicators.values()].filter((one) => one.optional).length;
  expect(optional).toBeGreaterThan(0);
  expect((await rowsOf(['--optional'])) - (await rowsOf([]))).toBe(optional);
});
