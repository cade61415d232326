import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';
import { type Consumer, makeConsumer } from './support/consumer';

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const manifestIn = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

let consumer: Consumer;
beforeAll(async () => {
  consumer = await makeConsumer();
}, 120_000);
afterAll(() => consumer?.remove());

it('has no dependency, and no script that runs during an installation', async () => {
  const manifest = await manifestIn(join(consumer.folder, 'node_modules/router-interface-gateway'));
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
    expect(manifest[kind]).toBeUndefined();
  expect(Object.keys(manifest['scripts'] ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/install$|^prepare$/)]),
  );
});

it('is small', async () => {
  expect((await stat(consumer.tarball)).size).toBeLessThan(150_000);
});

it('publint and arethetypeswrong find nothing', async () => {
  const script = join(packageRoot(), 'scripts/check-package.mjs');
  expect(JSON.parse(await consumer.node(script, consumer.tarball))).toEqual({ publint: [], types: [] });
}, 60_000);

it('the gateway and its tests use the same versions', async () => {
  const { devDependencies = {} } = await manifestIn(packageRoot());
  const { dependencies = {} } = await manifestIn(join(packageRoot(), 'src'));
  const shared = Object.keys(devDependencies).filter((name) => name in dependencies);
  expect(shared).toContain('graphql');
  for (const name of shared) expect([name, devDependencies[name]]).toEqual([name, dependencies[name]]);
});
