import { execFileSync } from 'node:child_process';
import fs, { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '../../kit/async/wait-until';
import { openLogDestination } from '../../src/observability/log/open-log-destination';

const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;
const TIMEOUT_MS = 10_000;

let folder: string;
let reports: number[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  reports = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const destinationOf = (fd: number) => openLogDestination(fd, (droppedLines) => reports.push(droppedLines));
const linesOf = (count: number, rest = '') => Array.from({ length: count }, (_, number) => `line ${number}${rest}\n`);

describe('a file', () => {
  it('receives every line, in order', async () => {
    const path = join(folder, 'log');
    const fd = openSync(path, 'w');
    const destination = destinationOf(fd);
    const lines = linesOf(2_000);
    for (const line of lines) destination.write(line);
    await destination.flush();
    closeSync(fd);
    expect(readFileSync(path, 'utf8')).toBe(lines.join(''));
    expect([destination.droppedLines, reports]).toEqual([0, []]);
  });

  it('on a full disk drops and counts every line, and does not block', async () => {
    const fd = openSync('/dev/full', 'w');
    const destination = destinationOf(fd);
    for (const line of linesOf(100)) destination.write(line);
    await destination.flush();
    closeSync(fd);
    expect([destination.droppedLines, reports]).toEqual([100, []]);
  });

  it('starts a new line and reports the dropped lines when the disk has space again', async () => {
    const path = join(folder, 'log');
    const fd = openSync(path, 'w');
    const destination = destinationOf(fd);
    const disk = diskWithSpaceFor(30);
    for (const line of linesOf(10)) destination.write(line);
    await destination.flush();
    destination.write('no space\n');
    await destination.flush();
    disk.mockRestore();
    destination.write('space again\n');
    await destination.flush();
    closeSync(fd);
    // 30 bytes are four lines of seven bytes and the start of the fifth.
    expect(readFileSync(path, 'utf8')).toBe(`${linesOf(4).join('')}li\nspace again\n`);
    expect([destination.droppedLines, reports]).toEqual([7, [7]]);
  });

  it('is written again after EAGAIN, which a full terminal returns', async () => {
    const path = join(folder, 'log');
    const fd = openSync(path, 'w');
    const destination = destinationOf(fd);
    jest.spyOn(fs, 'write').mockImplementationOnce(((_fd: number, _bytes: Buffer, done: Written) => {
      done(Object.assign(new Error('try again'), { code: 'EAGAIN' }), 0);
    }) as typeof fs.write);
    destination.write('line\n');
    await destination.flush();
    closeSync(fd);
    expect(readFileSync(path, 'utf8')).toBe('line\n');
    expect(destination.droppedLines).toBe(0);
  });
});

describe('a pipe', () => {
  const pipe = () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const reader = openSync(path, O_RDONLY | O_NONBLOCK);
    return { path, reader, writer: openSync(path, O_WRONLY) };
  };

  it('that is not read drops lines above 4 MiB; when it is read again, it receives the others and reports', async () => {
    const { reader, writer } = pipe();
    const destination = destinationOf(writer);
    const lines = linesOf(6_000, 'x'.repeat(1_000));
    for (const line of lines) destination.write(line);
    expect(destination.droppedLines).toBeGreaterThan(1_000);
    expect(reports).toEqual([]);

    let received = '';
    const socket = new Socket({ fd: reader, readable: true, writable: false }).on('data', (bytes) => {
      received += bytes.toString();
    });
    await destination.flush();
    const kept = lines.slice(0, lines.length - destination.droppedLines).join('');
    expect(await waitUntil(() => received.length >= kept.length, TIMEOUT_MS)).toBe(true);
    expect(received === kept).toBe(true);
    expect(reports).toEqual([destination.droppedLines]);
    socket.destroy();
  });

  it('without a reader drops and counts every line', async () => {
    const { reader, writer } = pipe();
    const destination = destinationOf(writer);
    closeSync(reader);
    for (const line of linesOf(100)) destination.write(line);
    expect(await waitUntil(() => destination.droppedLines === 100, TIMEOUT_MS)).toBe(true);
    destination.write('later\n');
    await destination.flush();
    expect([destination.droppedLines, reports]).toEqual([101, []]);
  });
});

type Written = (error: NodeJS.ErrnoException | null, written: number) => void;

/** Writes to files until their total size is reached, then fails as a full disk does. */
function diskWithSpaceFor(bytes: number): jest.SpyInstance {
  const { write } = fs;
  let free = bytes;
  return jest.spyOn(fs, 'write').mockImplementation(((fd: number, data: Buffer, done: Written) => {
    if (free === 0) return done(Object.assign(new Error('no space'), { code: 'ENOSPC' }), 0);
    const part = data.subarray(0, free);
    free -= part.length;
    return write(fd, part, done);
  }) as typeof fs.write);
}
