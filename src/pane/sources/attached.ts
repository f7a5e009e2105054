/** What is attached, as one list: for the screen, and for the count beside its name. */
import type { SourceKind } from '../../sources/registry.js';
import type { PaneState } from '../session/state.js';

export interface AttachedSource {
  readonly kind: SourceKind;
  /** The file's name, or the sheet's. */
  readonly name: string;
}

export function attachedSources({
  sources,
  settings,
}: Pick<PaneState, 'sources' | 'settings'>): readonly AttachedSource[] {
  const { dossiers, report, tasks } = sources;
  return [
    ...(dossiers ? [{ kind: 'dossiers', name: dossiers.file ?? dossiers.table.name } as const] : []),
    ...(tasks?.list ? [{ kind: 'tasks', name: tasks.file } as const] : []),
    ...(settings.previous ?? []).map(({ name }) => ({ kind: 'previous', name }) as const),
    ...(report ? [{ kind: 'report', name: report.name } as const] : []),
  ];
}
