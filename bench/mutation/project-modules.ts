/**
 * Loads the project's modules as tests see them, and forgets them again, so that no mutant finds what another has left
 * behind in a module. Packages stay loaded. Each file is read, stripped of types and compiled once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';

interface LoadedModule {
  exports: unknown;
}

type ModuleBody = (
  exports: unknown,
  require: (name: string) => unknown,
  module: LoadedModule,
  filename: string,
  directory: string,
) => void;

export class ProjectModules {
  private readonly bodies = new Map<string, ModuleBody>();
  private readonly loaded = new Map<string, LoadedModule>();

  constructor(
    private readonly root: string,
    /** Stands in for what is on the disk, by absolute path. */
    private readonly replaced: ReadonlyMap<string, string>,
    /** What packages are to be, by name. */
    private readonly packages: Readonly<Record<string, unknown>>,
  ) {}

  forget(): void {
    this.loaded.clear();
  }

  load(file: string): unknown {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module: LoadedModule = { exports: {} };
    this.loaded.set(file, module);
    this.bodyOf(file)(module.exports, this.requireFor(file), module, file, dirname(file));
    return module.exports;
  }

  private bodyOf(file: string): ModuleBody {
    let body = this.bodies.get(file);
    if (!body) {
      const code = compiled(file, this.replaced.get(file) ?? readFileSync(file, 'utf8'));
      const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
      body = new Script(wrapped, { filename: file }).runInThisContext() as ModuleBody; // by the line above
      this.bodies.set(file, body);
    }
    return body;
  }

  private requireFor(file: string): (name: string) => unknown {
    const fromPackages = createRequire(file);
    const require = (name: string): unknown => {
      if (Object.hasOwn(this.packages, name)) return this.packages[name];
      if (name === 'fast-check') return this.load(join(this.root, 'tests', 'support', 'fast-check.js')); // as in jest.config.js
      const path = name.startsWith('.') ? pathOf(resolve(dirname(file), name)) : undefined;
      return path === undefined ? fromPackages(name) : this.load(path);
    };
    return Object.assign(require, { resolve: fromPackages.resolve });
  }
}

/** Imports that end in `.js` mean the TypeScript beside them, as everywhere here. */
function pathOf(named: string): string | undefined {
  const base = named.replace(/\.js$/, '');
  return [`${base}.ts`, `${base}.tsx`, named, join(named, 'index.ts')].find(
    (path) => extname(path) && existsSync(path),
  );
}

function compiled(file: string, text: string): string {
  if (file.endsWith('.json')) return `module.exports = ${text};`;
  if (!/\.tsx?$/.test(file)) return text;
  return transformSync(text, {
    filename: file,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  }).code;
}
