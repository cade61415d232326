import fc from 'fast-check';
import type { TestGateway } from '../../support/gateway';
import { anyRequest, send } from './any-http-request';
import { bounded, TIME_TO_SHRINK } from './bounded';
import { documented } from './documented';
import { startUnlimitedGateway } from './test-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(TIME_TO_SHRINK);

describe('whatever else is sent', () => {
  it('as an HTTP request, the answer is documented', async () => {
    // The library tells the console of valid documents that are too deep for its cache.
    jest.spyOn(console, 'warn').mockReturnValue();
    await fc.assert(
      fc.asyncProperty(anyRequest, async (sent) => {
        documented(await send(gateway, sent));
      }),
      bounded(250),
    );
  });
});
