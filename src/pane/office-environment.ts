/**
 * What Office tells about itself, asked with care: on the web it knows no theme (office-js #6134).
 */
import type { PaneEnvironment } from './environment.js';
import { copyPicture, copyText } from '../ui/browser.js';

/** The parts of `Office` that are used. An old Excel has only some. */
interface OfficeParts {
  readonly context?: {
    readonly partitionKey?: string;
    readonly document?: { readonly url?: string };
    readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
  };
}

function officeParts(): OfficeParts | null {
  // The global's own type promises more than an old Excel keeps; this narrower one asks before it uses.
  return typeof Office === 'undefined' ? null : Office;
}

/** Keeps this add-in's storage apart from others of the same origin; empty where Office does not partition. */
export function storagePartition(): string {
  return officeParts()?.context?.partitionKey ?? '';
}

/** The name of the open workbook, as its address has it; empty for one that was never saved. */
export function openFileName(): string {
  const last = (officeParts()?.context?.document?.url ?? '').split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return last; // a path of a disk may hold a percent sign
  }
}

export function officeEnvironment(selfTest: PaneEnvironment['selfTest']): PaneEnvironment {
  return {
    isDark: officeIsDark,
    workbenchUrl: './',
    singleFileUrl: 'soat-phu-luc.html',
    handbookUrl: 'rules.html',
    copy: copyText,
    // Excel prints and saves PDF itself: what is to be printed is opened as a workbook.
    print: null,
    copyPicture,
    download: null,
    selfTest,
  };
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
