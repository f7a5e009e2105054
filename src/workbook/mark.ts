/**
 * How both hosts recognise a mark of ours: a conditional format whose formula carries our word. The user's own
 * formatting is never touched, so taking the rule away restores the cell exactly, by construction.
 */
import type { MarkLevel } from './edit.js';

/** Fill and font of each level, readable on white paper and in dark mode alike (contrast at least 4.5:1). */
export const MARK_COLOURS: Readonly<Record<MarkLevel, { fill: string; font: string }>> = {
  error: { fill: '#FFC7CE', font: '#7A0010' },
  warning: { fill: '#FFE699', font: '#5F4200' },
  info: { fill: '#CFE2F8', font: '#0B3A66' },
};

/** The formula of our rule, without `=`: always true, and findable by its text. */
export function markFormula(level: MarkLevel): string {
  return `"soat-phu-luc:${level}"<>""`;
}

/** The level of a mark of ours, or undefined when the formula is somebody else's. */
export function markLevelOf(formula: string): MarkLevel | undefined {
  const match = /^=?\s*"soat-phu-luc:(error|warning|info)"\s*<>\s*""\s*$/.exec(formula);
  const level = match?.[1];
  return level === 'error' || level === 'warning' || level === 'info' ? level : undefined;
}
