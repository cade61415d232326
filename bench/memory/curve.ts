import { HEAP_LIMIT_MB } from './soak';
import type { Window } from './windows';

const WIDTH = 840;
const HEIGHT = 380;
const MARGIN = { left: 60, right: 130, top: 20, bottom: 50 };
const STEP_MB = 50;
const X_STEPS = 5;

/** Draws the windows of a run as an SVG image: requests to the right, MB upwards. */
export function curveOf(windows: readonly Window[]): string {
  const maxRequests = windows.at(-1)?.requests ?? 1;
  const highest = Math.max(HEAP_LIMIT_MB, ...windows.map(({ residentMb }) => residentMb));
  const maxMb = Math.ceil(highest / STEP_MB) * STEP_MB;
  const right = WIDTH - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const x = (requests: number) => round(MARGIN.left + ((right - MARGIN.left) * requests) / maxRequests);
  const y = (mb: number) => round(bottom - ((bottom - MARGIN.top) * mb) / maxMb);

  const line = (label: string, color: string, mbOf: (window: Window) => number) => {
    const points = windows.map((window) => `${x(window.requests)},${y(mbOf(window))}`).join(' ');
    const end = windows.at(-1);
    return [
      `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2"/>`,
      `<text x="${right + 8}" y="${y(end ? mbOf(end) : 0) + 4}" fill="${color}">${label}</text>`,
    ];
  };
  const yTicks = Array.from({ length: maxMb / STEP_MB + 1 }, (_, index) => index * STEP_MB);
  const xTicks = Array.from({ length: X_STEPS + 1 }, (_, index) => Math.round((index * maxRequests) / X_STEPS));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Memory of the gateway under load</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    ...yTicks.flatMap((mb) => [
      `<line x1="${MARGIN.left}" x2="${right}" y1="${y(mb)}" y2="${y(mb)}" stroke="#dddddd"/>`,
      `<text x="${MARGIN.left - 8}" y="${y(mb) + 4}" text-anchor="end">${mb} MB</text>`,
    ]),
    ...xTicks.map((requests) => `<text x="${x(requests)}" y="${bottom + 20}" text-anchor="middle">${requests}</text>`),
    `<text x="${round((MARGIN.left + right) / 2)}" y="${bottom + 40}" text-anchor="middle">requests</text>`,
    `<line x1="${MARGIN.left}" x2="${right}" y1="${y(HEAP_LIMIT_MB)}" y2="${y(HEAP_LIMIT_MB)}" stroke="#b03030" stroke-dasharray="6 4"/>`,
    `<text x="${right + 8}" y="${y(HEAP_LIMIT_MB) + 4}" fill="#b03030">limit of old space</text>`,
    ...line('resident', '#777777', ({ residentMb }) => residentMb),
    ...line('heap before GC', '#7aa6d8', ({ highestHeapMb }) => highestHeapMb),
    ...line('heap after GC', '#1f4e8c', ({ lowestHeapMb }) => lowestHeapMb),
    '</svg>',
    '',
  ].join('\n');
}

const round = (value: number) => Math.round(value * 10) / 10;
