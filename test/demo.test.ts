import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../src/package-root';
import { exchange, postText } from './http/support/raw-client';

it('the demo refuses an unknown flag and names it', async () => {
  const demo = promisify(execFile)(process.execPath, [join(packageRoot(), 'dist/src/demo.js'), '--onec']);
  await expect(demo).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('--onec') as string,
  });
});

it('the demo refuses a page of another site, also after DNS rebinding', async () => {
  const env = { PORT: '0', SANDBOX_PORT: '0' };
  const demo = spawn(process.execPath, [join(packageRoot(), 'dist/src/demo.js')], { env });
  try {
    let output = '';
    let url: string | undefined;
    for await (const text of demo.stdout.setEncoding('utf8')) {
      output += text;
      url = /playground {2}(http:\S+)\/playground/.exec(output)?.[1];
      if (url) break;
    }
    const body = JSON.stringify({ query: '{ __typename }' });
    expect(await exchange(url ?? '', postText(body))).toMatch(/^HTTP\/1\.1 200 /);
    const rebound = postText(body, 'host: evil.example\r\norigin: http://evil.example');
    expect(await exchange(url ?? '', rebound)).toMatch(/^HTTP\/1\.1 403 /);
  } finally {
    demo.kill('SIGKILL');
    await once(demo, 'exit');
  }
});
