/**
 * The sections of the screen of other sources, in their order. A further source puts its own here; how it is read and
 * handed to a check stands in `session/sources.ts`.
 */
import type { ComponentType } from 'react';
import type { SourceKind } from '../../sources/registry.js';
import { DossierSection } from './dossier-section.js';
import { PreviousSection } from './previous-section.js';
import { ReportSection } from './report-section.js';

export const SOURCE_SECTIONS: readonly { readonly kind: SourceKind; readonly Section: ComponentType }[] = [
  { kind: 'dossiers', Section: DossierSection },
  { kind: 'previous', Section: PreviousSection },
  { kind: 'report', Section: ReportSection },
];
