import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root';
import type { Comparison } from './comparison';
import { measureInTurn } from './rounds';

interface Load {
  readonly ms: number;
  readonly mb: number;
}

/** Compares the time to load a client in a new process, and the memory that the process needs for it. */
export async function compareLoading(): Promise<Comparison[]> {
  const clientModule = join(packageRoot(), 'dist/src/vpc/client.js');
  const { client, sdk } = await measureInTurn({
    client: () => load(clientModule),
    sdk: () => load('@alicloud/vpc20160428'),
  });
  const compare = (title: string, unit: 'ms' | 'mb', displayUnit: string): Comparison => ({
    title,
    unit: displayUnit,
    subject: { name: 'VPC client', samples: client.map((sample) => sample[unit]) },
    baseline: { name: 'official SDK', samples: sdk.map((sample) => sample[unit]) },
  });
  return [compare('load time', 'ms', 'ms'), compare('memory after load', 'mb', 'MB')];
}

function load(module: string): Load {
  const script = `
    const rssBefore = process.memoryUsage().rss;
    const startedAt = performance.now();
    require(${JSON.stringify(module)});
    const ms = performance.now() - startedAt;
    console.log(JSON.stringify({ ms, mb: (process.memoryUsage().rss - rssBefore) / 1e6 }));
  `;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: packageRoot(), encoding: 'utf8' })) as Load;
}
