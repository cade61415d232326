import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../../src/package-root';

const run = promisify(execFile);

/** A project outside the repository that has installed the packed package. */
export interface Consumer {
  readonly folder: string;
  /** The packed package. */
  readonly tarball: string;
  /** Names of all installed packages. */
  readonly installed: readonly string[];
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Makes a package of another installation available, with its dependencies there. */
  link(name: string, from: string): Promise<void>;
  /** Compiles the project. Returns the errors of the compiler; empty if there are none. */
  compile(options: Readonly<Record<string, unknown>>, include?: string): Promise<string>;
  node(...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Every option of TypeScript that makes it stricter. */
const STRICTEST = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
};

/** Packs the package as a release does, and installs it without a network. */
export async function makeConsumer(): Promise<Consumer> {
  const root = packageRoot();
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  const pack = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root });
  const [packed] = Object.values(JSON.parse(pack.stdout)) as { filename: string }[];
  const tarball = join(folder, packed?.filename ?? '');
  const write: Consumer['write'] = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  await write({ 'package.json': '{ "name": "consumer", "private": true }' });
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder });
  const { stdout } = await run('npm', ['query', '*', '--json'], { cwd: folder });
  const installed = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);

  return {
    folder,
    tarball,
    installed: installed.filter((name) => name !== 'consumer'),
    write,
    async link(name, from) {
      const path = join(folder, 'node_modules', name);
      await mkdir(dirname(path), { recursive: true });
      await symlink(join(from, 'node_modules', name), path);
    },
    async compile(options, include = 'src') {
      const compilerOptions = { target: 'es2022', types: [], ...STRICTEST, ...options };
      await write({ 'tsconfig.json': JSON.stringify({ compilerOptions, include: [include] }) });
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const result = run(process.execPath, [compiler, '-p', folder, '--pretty', 'false']);
      return result.then(({ stdout: text }) => text).catch(({ stdout: text }: { stdout: string }) => text);
    },
    node: async (...args) => (await run(process.execPath, args, { cwd: folder })).stdout,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
