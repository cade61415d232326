import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../src/package-root';

it('the demo refuses an unknown flag and names it', async () => {
  const demo = promisify(execFile)(process.execPath, [join(packageRoot(), 'dist/src/demo.js'), '--onec']);
  await expect(demo).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('--onec') as string,
  });
});
