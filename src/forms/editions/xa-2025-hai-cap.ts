/**
 * A commune's forms under two-level government (no district since 1 July 2025), as raw data: the 2023 forms without their
 * district rows, in the words of the decrees since. No official source for the form itself was found: every row and rule
 * that differs from 2023 is marked `proposed` and says why. It is also the example of an edition made without programming
 * (docs/editions.md).
 */
import forms from './xa-2025-hai-cap.forms.json';
import ii06a from './ii06a.json';
import rules from './xa-2025-hai-cap.rules.json';

export const XA_2025_HAI_CAP: unknown = {
  id: 'xa-2025-hai-cap',
  version: '1',
  name: {
    vi: 'Cấp xã, chính quyền địa phương hai cấp từ 01/7/2025 (Phụ lục 2–8)',
    en: 'Commune under two-level local government from 1 July 2025 (appendices 2–8)',
  },
  from: '2025-07-01',
  levels: ['xa'],
  forms,
  tables: [ii06a.table],
  rules: [...rules, ...ii06a.rules],
};
