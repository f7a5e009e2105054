/**
 * Univer with the plugins of one preset. `@univerjs/presets` has the same few lines, but brings every preset there is with
 * it, some without an open licence.
 */
import { LogLevel, Univer, type IUniverConfig } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import type { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';

export function createUniver(
  config: Partial<IUniverConfig>,
  { plugins }: ReturnType<typeof UniverSheetsCorePreset>,
): { readonly univer: Univer; readonly api: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...config });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
