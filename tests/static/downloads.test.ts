/**
 * Ways of a web view that do nothing and say nothing: each has another way beside it.
 *
 * In Excel on a Mac a link with `download` does nothing and says nothing (office-js #2700, #4681, #6468). What the pane
 * hands over must have another way: the new workbook that Excel opens, or the text to copy.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/paths.js';

const FOLDERS = ['src/pane', 'src/commands'];
const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|js|html)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`);
const files = FOLDERS.flatMap(filesUnder);
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

test('no link of the pane has the attribute', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /<(?:a|Link)\b[^>]*\sdownload\b/.test(textOf(file)))).toEqual([]);
});

test('a file that the pane saves can be had otherwise too', () => {
  const saving = files.filter((file) => /\bdownloadFile\(|\bdownloads\b/.test(textOf(file)));
  expect(saving).toEqual(
    expect.arrayContaining(['src/pane/parts/learn-offer.tsx', 'src/pane/screens/collect-screen.tsx']),
  );
  expect(saving.filter((file) => !/<CopyText\b|openAsNewWorkbook\(/.test(textOf(file)))).toEqual([]);
});

test('what takes a dropped file has a button that chooses one: dropping fails in some builds (office-js #6868, #2090)', () => {
  const faces = [...files, ...filesUnder('src/ui'), ...filesUnder('src/collect-page')];
  const taking = faces.filter((file) => /\bonDrop(?:Capture)?=\{(?!\(rule\))/.test(textOf(file)));
  expect(taking).toEqual(expect.arrayContaining(['src/ui/file-picker.tsx']));
  expect(taking.filter((file) => !/type="file"|<FilePicker\b|<\w+Part\b/.test(textOf(file)))).toEqual([]);
});
