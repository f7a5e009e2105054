/**
 * The assumptions that the stand-in acts out. The list itself lies with the host, whose self-test puts it to a real Excel;
 * where the stand-in's code embodies one, a comment there names it by its id.
 */
export { ASSUMPTIONS } from '../../src/hosts/office/assumptions.js';
export type { Assumption, AssumptionId } from '../../src/hosts/office/assumptions.js';
