import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConcreteRequest } from 'relay-runtime';
import { packageRoot } from '../../../src/package-root';
import { folderOf } from '../support/installed';

/** Modules with the documents that they contain. Relay requires names that begin with the name of the module. */
export type Modules = Readonly<Record<string, readonly string[]>>;

export interface Compiled {
  artifact(name: string): ConcreteRequest;
  /** Deletes the generated files. */
  remove(): void;
}

/** Compiles documents with Relay's compiler. The configuration contains paths and the language only. */
export function compile(modules: Modules): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  for (const part of ['src', 'artifacts']) mkdirSync(join(folder, part));
  for (const [name, documents] of Object.entries(modules)) {
    const tags = documents.map((document) => `graphql\`${document}\`;\n`);
    writeFileSync(join(folder, 'src', `${name}.ts`), tags.join(''));
  }
  const config = {
    src: './src',
    artifactDirectory: './artifacts',
    schema: join(packageRoot(), 'schema/schema.graphql'),
    language: 'typescript',
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  const compiler = join(folderOf('relay-compiler'), 'cli.js');
  execFileSync(process.execPath, [compiler, 'relay.config.json', '--noWatchman', '--output', 'quiet-with-errors'], {
    cwd: folder,
  });
  return {
    artifact: (name) => require(join(folder, 'artifacts', `${name}.graphql.ts`)).default,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
