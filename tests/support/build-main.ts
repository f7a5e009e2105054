/** Builds dist/ for the tests ahead of them: `.ci/run` does it beside lint, which leaves a processor idle. */
import buildOnce from './build-once.js';

buildOnce();
