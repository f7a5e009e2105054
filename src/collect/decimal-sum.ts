/**
 * A sum of written decimals, exact to the last digit however many there are: 0,1 + 0,2 is 0,3, and three thousand amounts
 * in millions of đồng add up as on paper. Whole numbers stay plain numbers as long as a double holds them.
 */
import { intervalOf, type Interval, type Quantity } from '../quantity/quantity.js';

const LARGEST = Number.MAX_SAFE_INTEGER;
/** More decimals than any figure is written with. */
const MOST_DECIMALS = 12;

export class DecimalSum {
  private whole = 0;
  /** What does not fit `whole`, in units of 10^-scale. */
  private scaled = 0n;
  private scale = 0;
  private slack = 0;
  private allExact = true;
  count = 0;

  add(quantity: Quantity): void {
    this.count += 1;
    this.addValue(quantity.value, quantity.decimals);
    if (quantity.exact) return;
    const { low, high } = intervalOf(quantity);
    // Money to one decimal stands for an interval; so does the sum of it.
    this.slack += (high - low) / 2;
    this.allExact = false;
  }

  private addValue(value: number, decimals: number): void {
    if (Number.isInteger(value) && Math.abs(this.whole + value) <= LARGEST) {
      this.whole += value;
      return;
    }
    const places = Math.min(Math.max(0, decimals), MOST_DECIMALS);
    if (places > this.scale) {
      this.scaled *= 10n ** BigInt(places - this.scale);
      this.scale = places;
    }
    // toFixed is right to the last digit (ECMA-262, Number.prototype.toFixed): the decimal that was written.
    const digits = BigInt(value.toFixed(places).replace('.', ''));
    this.scaled += digits * 10n ** BigInt(this.scale - places);
  }

  /** The sum as a decimal text with a point: `12345.6`, without trailing zeros. */
  text(): string {
    const all = this.scaled + BigInt(this.whole) * 10n ** BigInt(this.scale);
    const sign = all < 0n ? '-' : '';
    const digits = (all < 0n ? -all : all).toString().padStart(this.scale + 1, '0');
    const whole = digits.slice(0, digits.length - this.scale);
    const fraction = digits.slice(digits.length - this.scale).replace(/0+$/, '');
    return sign + whole + (fraction === '' ? '' : `.${fraction}`);
  }

  /** The sum as a quantity: exact where every part is; else good to half the parts' last places together. */
  quantity(): Quantity {
    const text = this.text();
    return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0, exact: this.allExact };
  }

  /** What the sum may stand for, when its parts are printed and so stand for intervals. */
  interval(): Interval {
    const value = Number(this.text());
    return { low: value - this.slack, high: value + this.slack };
  }
}
