import { EventQueue } from '../../src/sandbox/state/event-queue';

function noted(queue: EventQueue, ...times: number[]): string[] {
  const happened: string[] = [];
  for (const [index, time] of times.entries()) queue.schedule(time, (dueAt) => void happened.push(`${index}@${dueAt}`));
  return happened;
}

it('happens in the order of the times, and at the same time in the order of noting', () => {
  const queue = new EventQueue();
  const happened = noted(queue, 30, 10, 20, 10, 30);
  queue.runDue(9);
  expect(happened).toEqual([]);
  queue.runDue(20);
  expect(happened).toEqual(['1@10', '3@10', '2@20']);
  queue.runDue(1000);
  expect(happened).toEqual(['1@10', '3@10', '2@20', '0@30', '4@30']);
  queue.runDue(1000);
  expect(happened).toHaveLength(5);
});

it('what is noted for a past time happens the next time, before what is later', () => {
  const queue = new EventQueue();
  const happened = noted(queue, 10, 50);
  queue.runDue(20);
  queue.schedule(15, () => void happened.push('late'));
  queue.runDue(50);
  expect(happened).toEqual(['0@10', 'late', '1@50']);
});

it('an event can look at the world without the next one happening inside it', () => {
  const queue = new EventQueue();
  const happened: string[] = [];
  queue.schedule(1, () => {
    happened.push('first begins');
    queue.runDue(9);
    queue.schedule(2, () => void happened.push('noted by the first'));
    happened.push('first ends');
  });
  queue.schedule(2, () => void happened.push('second'));
  queue.runDue(9);
  expect(happened).toEqual(['first begins', 'first ends', 'second', 'noted by the first']);
});

it('goes on after an event that fails', () => {
  const queue = new EventQueue();
  queue.schedule(1, () => {
    throw new Error('fails');
  });
  const happened = noted(queue, 2);
  expect(() => queue.runDue(9)).toThrow('fails');
  queue.runDue(9);
  expect(happened).toEqual(['0@2']);
});
