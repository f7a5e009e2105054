/**
 * The sections of the screen of other sources, in their order. A further source puts its own here; how it is read and
 * handed to a check: docs/add-a-source.md.
 */
import type { ComponentType } from 'react';
import type { SourceKind } from '../../sources/registry.js';
import { DossierSection } from './dossier-section.js';
import { PreviousSection } from './previous-section.js';
import { ReportSection } from './report-section.js';
import { TaskSection } from './task-section.js';

export const SOURCE_SECTIONS: readonly { readonly kind: SourceKind; readonly Section: ComponentType }[] = [
  { kind: 'dossiers', Section: DossierSection },
  { kind: 'tasks', Section: TaskSection },
  { kind: 'previous', Section: PreviousSection },
  { kind: 'report', Section: ReportSection },
];
