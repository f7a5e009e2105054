/**
 * What Office tells about itself, asked with care: beside the grid there is no Office at all, and on the web it knows no
 * theme (office-js #6134).
 */
import type { PaneEnvironment } from './environment.js';
import { copyText } from '../ui/browser.js';

/** The parts of `Office` that are used. In the workbench only some are there, or none. */
interface OfficeParts {
  readonly context?: {
    readonly partitionKey?: string;
    readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
  };
}

function officeParts(): OfficeParts | null {
  // The global's own type promises more than an old Excel or the workbench keeps; this narrower one asks before it uses.
  return typeof Office === 'undefined' ? null : Office;
}

/** Keeps this add-in's storage apart from others of the same origin; empty where Office does not partition. */
export function storagePartition(): string {
  return officeParts()?.context?.partitionKey ?? '';
}

/** True in the frame beside the grid, where the stand-in answers instead of Excel (the boot script asks the same). */
export function isBesideGrid(): boolean {
  try {
    return window.parent !== window && 'soatWorkbench' in window.parent;
  } catch {
    return false; // another origin above: Excel on the web
  }
}

export function officeEnvironment(selfTest: PaneEnvironment['selfTest']): PaneEnvironment {
  // The page around us says where the handbook is: it may hold it itself.
  const besideGrid = isBesideGrid();
  const handbookUrl = (besideGrid ? window.parent.soatWorkbench?.handbookUrl : undefined) ?? 'rules.html';
  const singleFileUrl = besideGrid ? null : 'soat-phu-luc.html';
  return { isDark: officeIsDark, workbenchUrl: './', singleFileUrl, handbookUrl, copy: copyText, selfTest };
}

/** Newer Offices say it; older ones give only the colour of their background; the web gives nothing. */
function officeIsDark(): boolean | null {
  const theme = officeParts()?.context?.officeTheme;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  return theme.bodyBackgroundColor ? isDarkColour(theme.bodyBackgroundColor) : null;
}

/** `#292929` → true; null for what is no six-digit colour. Weights of ITU-R BT.601. */
export function isDarkColour(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
