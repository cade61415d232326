import { EventQueue } from '../../src/sandbox/state/event-queue';

function scheduleAll(queue: EventQueue, ...times: number[]): string[] {
  const ran: string[] = [];
  for (const [index, time] of times.entries()) queue.schedule(time, (dueAt) => void ran.push(`${index}@${dueAt}`));
  return ran;
}

it('runs events in order of time, and events of the same time in order of scheduling', () => {
  const queue = new EventQueue();
  const ran = scheduleAll(queue, 30, 10, 20, 10, 30);
  queue.runDue(9);
  expect(ran).toEqual([]);
  queue.runDue(20);
  expect(ran).toEqual(['1@10', '3@10', '2@20']);
  queue.runDue(1000);
  expect(ran).toEqual(['1@10', '3@10', '2@20', '0@30', '4@30']);
  queue.runDue(1000);
  expect(ran).toHaveLength(5);
});

it('runs an event of a past time first on the next run', () => {
  const queue = new EventQueue();
  const ran = scheduleAll(queue, 10, 50);
  queue.runDue(20);
  queue.schedule(15, () => void ran.push('late'));
  queue.runDue(50);
  expect(ran).toEqual(['0@10', 'late', '1@50']);
});

it('does not run a completed event again for an event of an earlier time', () => {
  const queue = new EventQueue();
  const ran = scheduleAll(queue, 20, 50, 60);
  queue.runDue(20);
  queue.schedule(15, () => void ran.push('late'));
  queue.runDue(20);
  expect(ran).toEqual(['0@20', 'late']);
  queue.runDue(60);
  expect(ran).toEqual(['0@20', 'late', '1@50', '2@60']);
});

it('runs each of many events once', () => {
  const queue = new EventQueue();
  const times = Array.from({ length: 50 }, (_, index) => (index * 7) % 50);
  const ran = scheduleAll(queue, ...times);
  for (let now = 0; now < 50; now += 3) queue.runDue(now);
  queue.runDue(50);
  expect(ran.map((entry) => Number(entry.split('@')[1]))).toEqual(Array.from({ length: 50 }, (_, index) => index));
});

it('does not run the next event while an event runs', () => {
  const queue = new EventQueue();
  const ran: string[] = [];
  queue.schedule(1, () => {
    ran.push('first begins');
    queue.runDue(9);
    queue.schedule(2, () => void ran.push('scheduled by the first'));
    ran.push('first ends');
  });
  queue.schedule(2, () => void ran.push('second'));
  queue.runDue(9);
  expect(ran).toEqual(['first begins', 'first ends', 'second', 'scheduled by the first']);
});

it('continues after an event that throws', () => {
  const queue = new EventQueue();
  queue.schedule(1, () => {
    throw new Error('fails');
  });
  const ran = scheduleAll(queue, 2);
  expect(() => queue.runDue(9)).toThrow('fails');
  queue.runDue(9);
  expect(ran).toEqual(['0@2']);
});
