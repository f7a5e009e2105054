/** What the memory of labels holds on to: the labels, not the files that they came from. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { indexOf } from '../../src/forms/edition-index.js';
import { headingKeys } from '../../src/forms/heading-paths.js';
import { builtInEdition } from '../../src/rules/editions.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function megabytesHeld(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const MEMORIES = {
  labels: (text: string) => indexOf(builtInEdition()!.edition).meaningOf(text).key,
  headings: (text: string) => headingKeys(text)[0],
};

test.each(Object.entries(MEMORIES))(
  'three hundred %s cut out of files of half a megabyte leave no files behind',
  (_, keyOf) => {
    keyOf('Hồ sơ');
    const before = megabytesHeld();
    for (let at = 0; at < 300; at += 1) {
      const file = `<t>Hồ sơ trả trước hạn của xã số ${at}</t>`.padEnd(256 * 1024, '…');
      // As a reader of XML cuts it: a piece that the engine may keep by keeping the whole.
      expect(keyOf(file.slice(3, 36))).toContain('ho so tra truoc han');
    }
    expect(megabytesHeld() - before).toBeLessThan(30);
  },
);
