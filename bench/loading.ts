import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root';
import type { Comparison } from './report';

const ROUNDS = 7;

/** What it costs a process to load a client: time, and memory beyond that of Node alone. */
export async function compareLoading(): Promise<Comparison[]> {
  const ours = join(packageRoot(), 'dist/src/vpc/client.js');
  const rounds = Array.from({ length: ROUNDS }, () => [load(ours), load('@alicloud/vpc20160428')] as const);
  const names = ['our client', 'official SDK'] as const;
  return [
    { what: 'loading', unit: 'ms', names, ours: rounds.map(([a]) => a.ms), theirs: rounds.map(([, b]) => b.ms) },
    { what: 'memory of it', unit: 'MB', names, ours: rounds.map(([a]) => a.mb), theirs: rounds.map(([, b]) => b.mb) },
  ];
}

function load(module: string): { ms: number; mb: number } {
  const script = `
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    require(${JSON.stringify(module)});
    const ms = performance.now() - begun;
    console.log(JSON.stringify({ ms, mb: (process.memoryUsage().rss - before) / 1e6 }));
  `;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: packageRoot(), encoding: 'utf8' })) as {
    ms: number;
    mb: number;
  };
}
