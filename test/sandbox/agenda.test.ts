import { Agenda } from '../../src/sandbox/state/agenda';

function noted(agenda: Agenda, ...times: number[]): string[] {
  const happened: string[] = [];
  for (const [index, time] of times.entries()) agenda.at(time, (dueAt) => void happened.push(`${index}@${dueAt}`));
  return happened;
}

it('happens in the order of the times, and at the same time in the order of noting', () => {
  const agenda = new Agenda();
  const happened = noted(agenda, 30, 10, 20, 10, 30);
  agenda.catchUp(9);
  expect(happened).toEqual([]);
  agenda.catchUp(20);
  expect(happened).toEqual(['1@10', '3@10', '2@20']);
  agenda.catchUp(1000);
  expect(happened).toEqual(['1@10', '3@10', '2@20', '0@30', '4@30']);
  agenda.catchUp(1000);
  expect(happened).toHaveLength(5);
});

it('what is noted for a past time happens the next time, before what is later', () => {
  const agenda = new Agenda();
  const happened = noted(agenda, 10, 50);
  agenda.catchUp(20);
  agenda.at(15, () => void happened.push('late'));
  agenda.catchUp(50);
  expect(happened).toEqual(['0@10', 'late', '1@50']);
});

it('an event can look at the world without the next one happening inside it', () => {
  const agenda = new Agenda();
  const happened: string[] = [];
  agenda.at(1, () => {
    happened.push('first begins');
    agenda.catchUp(9);
    agenda.at(2, () => void happened.push('noted by the first'));
    happened.push('first ends');
  });
  agenda.at(2, () => void happened.push('second'));
  agenda.catchUp(9);
  expect(happened).toEqual(['first begins', 'first ends', 'second', 'noted by the first']);
});

it('goes on after an event that fails', () => {
  const agenda = new Agenda();
  agenda.at(1, () => {
    throw new Error('fails');
  });
  const happened = noted(agenda, 2);
  expect(() => agenda.catchUp(9)).toThrow('fails');
  agenda.catchUp(9);
  expect(happened).toEqual(['0@2']);
});
