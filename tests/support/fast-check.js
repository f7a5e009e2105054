/**
 * What the name `fast-check` means in tests (jest.config.js): the library with one fixed seed, so that a run of the tests is
 * like every other. `npm run fuzz` tries other seeds, and says how to repeat what they find:
 *   SOAT_FUZZ_SEED  another seed
 *   SOAT_FUZZ_PATH  goes straight to one failing case of that seed; only with the one test that it belongs to (-t)
 */
const { join } = require('node:path');

// By its place, since its name leads here.
const fc = require(join(__dirname, '../../node_modules/fast-check/lib/cjs/fast-check.js'));

const FIXED_SEED = 20231121;
const { SOAT_FUZZ_SEED: seed, SOAT_FUZZ_PATH: path } = process.env;
if (seed && !/^-?\d+$/.test(seed)) throw new Error(`SOAT_FUZZ_SEED is no whole number: ${seed}`);
fc.configureGlobal({ seed: seed ? Number(seed) : FIXED_SEED, ...(path ? { path, endOnFailure: true } : {}) });

module.exports = fc;
