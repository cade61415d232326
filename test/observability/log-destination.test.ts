import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logDestination } from '../../src/observability/log-destination';

const folder = mkdtempSync(join(tmpdir(), 'log-'));

it('writes every line to a file, in order', async () => {
  const path = join(folder, 'log');
  const fd = openSync(path, 'w');
  const destination = logDestination(fd);
  const lines = Array.from({ length: 2_000 }, (_, number) => `line ${number}\n`);
  for (const line of lines) destination.write(line);
  await destination.flush();
  closeSync(fd);
  expect(readFileSync(path, 'utf8')).toBe(lines.join(''));
  expect(destination.droppedLines).toBe(0);
});

it('drops and counts the lines of a full disk, and does not block', async () => {
  const fd = openSync('/dev/full', 'w');
  const destination = logDestination(fd);
  for (let line = 0; line < 100; line += 1) destination.write(`line ${line}\n`);
  await destination.flush();
  closeSync(fd);
  expect(destination.droppedLines).toBe(100);
});
