/**
 * The beliefs that the stand-in acts out. The list itself lies with the door, whose self-test puts it to a real Excel;
 * where the stand-in's code embodies one, a comment there names it by its id.
 */
export { BELIEFS } from '../../src/hosts/office/beliefs.js';
export type { Belief, BeliefId } from '../../src/hosts/office/beliefs.js';
