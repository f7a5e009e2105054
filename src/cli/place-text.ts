/** A cell as the command line names it. */
import { formatAddress, type Place } from '../workbook/address.js';

/** `Phụ lục 4!D18`. */
export function placeText(place: Place): string {
  return `${place.sheet}!${formatAddress(place)}`;
}
