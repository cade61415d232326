import { writeFileSync } from 'node:fs';
import { curveOf } from './curve';
import { isFlat, memoryReport } from './report';
import { soak } from './soak';
import { windowsOf } from './windows';

export interface MemoryOptions {
  readonly requests: number;
  /** File for the curve. */
  readonly svg?: string | undefined;
}

/** Measures the memory of the gateway under load and prints a report. Returns whether the memory is flat. */
export async function measureMemory({ requests, svg }: MemoryOptions): Promise<boolean> {
  const measured = await soak(requests);
  const windows = windowsOf(measured.samples);
  console.log(memoryReport(measured, windows));
  if (svg !== undefined) writeFileSync(svg, curveOf(windows));
  return isFlat(windows);
}
