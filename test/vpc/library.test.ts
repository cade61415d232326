import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../..');
/** Packages that the client needs, with the types of Node. */
const PACKAGES = ['@alicloud/credentials', 'undici', 'fast-xml-parser', 'lossless-json', '@types/node'];

interface CompilerFailure {
  readonly stdout: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpc-library-'));
  await cp(join(ROOT, 'src/vpc'), join(folder, 'src/vpc'), { recursive: true });
  await linkPackages(PACKAGES);
  const { compilerOptions } = JSON.parse(await readFile(join(ROOT, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: object;
  };
  await writeFile(
    join(folder, 'tsconfig.json'),
    // Symbolic links are kept, so that the packages of the project are not resolvable through a link.
    JSON.stringify({
      compilerOptions: { ...compilerOptions, types: ['node'], noEmit: true, preserveSymlinks: true },
      include: ['src'],
    }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Links packages and, recursively, their dependencies. */
async function linkPackages(names: readonly string[], linked = new Set<string>()): Promise<void> {
  for (const name of names) {
    if (linked.has(name)) continue;
    linked.add(name);
    const from = join(ROOT, 'node_modules', name);
    const to = join(folder, 'node_modules', name);
    await mkdir(dirname(to), { recursive: true });
    await symlink(from, to, 'dir');
    const { dependencies = {} } = JSON.parse(await readFile(join(from, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    await linkPackages(Object.keys(dependencies), linked);
  }
}

async function compile(): Promise<string> {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', folder], { cwd: folder });
    return '';
  } catch (error) {
    return (error as CompilerFailure).stdout;
  }
}

it('src/vpc compiles alone, with its own packages only', async () => {
  expect(await compile()).toBe('');
}, 120_000);

it('an import of a GraphQL package does not compile there', async () => {
  const planted = join(folder, 'src/vpc/planted.ts');
  await writeFile(planted, "import 'graphql';\nimport { parse } from 'graphql';\nparse('');\n");
  try {
    expect(await compile()).toContain("Cannot find module 'graphql'");
  } finally {
    await rm(planted);
  }
}, 120_000);
