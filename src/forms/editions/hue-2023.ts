/**
 * The Thừa Thiên Huế edition of 2023 as raw data: Phụ lục 2–8, one form for district and commune.
 * It goes through the same strict schema as an edition that a province loads itself (`edition-schema.ts`).
 */
import forms from './hue-2023.forms.json';
import ii06a from './ii06a.json';
import rules from './hue-2023.rules.json';

export const HUE_2023: unknown = {
  id: 'hue-2023',
  version: '1',
  name: { vi: 'Thừa Thiên Huế 2023 (Phụ lục 2–8)', en: 'Thừa Thiên Huế 2023 (appendices 2–8)' },
  until: '2025-06-30',
  levels: ['xa', 'huyen'],
  forms,
  tables: [ii06a.table],
  rules: [...rules, ...ii06a.rules],
};
