import { run } from '../../examples/service/main';
import { startTestGateway } from '../support/gateway';

it('the service creates, waits and lists', async () => {
  const gateway = await startTestGateway();
  const lines: string[] = [];
  await run(gateway.url, (line) => lines.push(line));
  await gateway.close();
  expect(lines).toEqual([expect.stringMatching(/^created ri-\w+$/), expect.stringMatching(/^ri-\w+ IDLE$/)]);
});
