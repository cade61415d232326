import { run } from '../../examples/vpc-client/main';
import { startSandbox } from '../../src/sandbox/server';

it('the example validates, creates and lists on the sandbox', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const lines: string[] = [];
  await run(new URL(sandbox.url), (line) => lines.push(line));
  await sandbox.close();
  expect(lines).toEqual([
    'violation create.routerType.required: RouterType is required.',
    'violation create.routerId.required: RouterId is required.',
    'violation create.oppositeRegionId.required: OppositeRegionId is required.',
    expect.stringMatching(/^created ri-\w+$/),
    expect.stringMatching(/^ri-\w+ Idle$/),
  ]);
});
