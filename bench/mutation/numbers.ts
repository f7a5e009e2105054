/** Stryker changes no numbers. A bound that is off by one is the most human of mistakes, so we add this mutator to its list. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** As far as it is used here, of @babel/traverse. */
interface NodePath {
  readonly key: string | number | null;
  readonly node: { readonly value?: number; readonly computed?: boolean };
  readonly parent: { readonly type: string; readonly computed?: boolean };
  isNumericLiteral(): boolean;
}

interface Mutator {
  readonly name: string;
  mutate(path: NodePath): Iterable<unknown>;
}

const require = createRequire(__filename);
const NAME = 'NumericLiteral';

/** The instrumenter exports no way to add one, so its list is reached by its place. Once is enough. */
export function addNumberMutator(): void {
  const instrumenter = dirname(require.resolve('@stryker-mutator/instrumenter/package.json'));
  const { allMutators } = require(join(instrumenter, 'dist', 'src', 'mutators', 'index.js')) as {
    readonly allMutators: Mutator[];
  };
  if (allMutators.some(({ name }) => name === NAME)) return;
  allMutators.push({
    name: NAME,
    *mutate(path) {
      const { value } = path.node;
      if (!path.isNumericLiteral() || value === undefined || isNameOrType(path)) return;
      yield { type: NAME, value: value + 1 };
    },
  });
}

function isNameOrType({ key, parent }: NodePath): boolean {
  return parent.type.startsWith('TS') || (key === 'key' && parent.computed !== true);
}
