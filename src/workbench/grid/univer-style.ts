/** How the add-in made a cell look, as Univer's style. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { GridStyle, GridSide } from '../../../tests/standin/model.js';

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const SIDES: Readonly<Record<GridSide, 't' | 'b' | 'l' | 'r'>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

/** Only what the look names; Univer lays it over the style that the cell has. */
export function univerStyle(look: GridStyle): IStyleData {
  const { font, size, bold, italic, underline, colour, align, top, wrap, lines } = look;
  return {
    ...(font === undefined ? {} : { ff: font }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline) } }),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(align === undefined ? {} : { ht: ALIGN[align] }),
    ...(top ? { vt: VerticalAlign.TOP } : {}),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(lines === undefined ? {} : { bd: Object.fromEntries(lines.map((side) => [SIDES[side], LINE])) }),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
