import { DEFAULT_PREFERENCES, preferenceStore } from '../../src/pane/session/preferences.js';
import { isDarkColour } from '../../src/pane/office-environment.js';
import { memoryStorage } from './support.js';

it('keeps what the person prefers, apart for each partition', () => {
  const storage = memoryStorage();
  const own = { ...DEFAULT_PREFERENCES, language: 'en', firstRunSeen: true, markOnCheck: false } as const;
  expect(preferenceStore(storage, 'a').write(own)).toBe(true);
  expect(preferenceStore(storage, 'a').read()).toEqual(own);
  expect(preferenceStore(storage, 'b').read()).toEqual(DEFAULT_PREFERENCES);
});

it('speaks Vietnamese until told otherwise', () => {
  expect(preferenceStore(memoryStorage()).read().language).toBe('vi');
});

it.each([
  ['{', DEFAULT_PREFERENCES],
  ['null', DEFAULT_PREFERENCES],
  ['{"language":"fr","edition":{"kind":"own"},"markOnCheck":"yes"}', DEFAULT_PREFERENCES],
  ['{"automaticRecheck":false,"later":1}', { ...DEFAULT_PREFERENCES, automaticRecheck: false }],
])('takes from %s what makes sense', (text, expected) => {
  const storage = memoryStorage();
  storage.setItem('soat-phu-luc.preferences', text);
  expect(preferenceStore(storage).read()).toEqual(expected);
});

it('says when nothing can be kept', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(preferenceStore(full).write(DEFAULT_PREFERENCES)).toBe(false);
  expect(preferenceStore(null).write(DEFAULT_PREFERENCES)).toBe(false);
  expect(preferenceStore(null).read()).toEqual(DEFAULT_PREFERENCES);
});

it.each([
  ['#292929', true],
  ['#FFFFFF', false],
  ['f5f5f5', false],
  ['rgb(0,0,0)', null],
])('tells whether %s is dark', (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
