import fc from 'fast-check';
import type { TestGateway } from '../../support/gateway';
import { anyRequest, send } from './support/any-http-request';
import { bounded, SHRINK_TIMEOUT_MS } from './support/bounded';
import { expectDocumented } from './support/documented-response';
import { startUnlimitedGateway } from './support/unlimited-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(SHRINK_TIMEOUT_MS);

describe('a random HTTP request', () => {
  it('gets a documented response', async () => {
    // The library logs a warning for a valid document that is too deep for its cache.
    jest.spyOn(console, 'warn').mockReturnValue();
    await fc.assert(
      fc.asyncProperty(anyRequest, async (sent) => {
        expectDocumented(await send(gateway, sent));
      }),
      bounded(250),
    );
  });
});
