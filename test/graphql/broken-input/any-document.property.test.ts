import fc from 'fast-check';
import type { TestGateway } from '../../support/gateway';
import { anyDocument, anyValue } from './support/any-document';
import { bounded, SHRINK_TIMEOUT_MS } from './support/bounded';
import { expectDocumented, readResponse } from './support/documented-response';
import { startUnlimitedGateway } from './support/unlimited-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(SHRINK_TIMEOUT_MS);

describe('a random document', () => {
  it('gets a documented response', async () => {
    // The library logs a warning for a valid document that is too deep for its cache.
    jest.spyOn(console, 'warn').mockReturnValue();
    await fc.assert(
      fc.asyncProperty(anyDocument, anyValue, anyValue, async (query, a, b) => {
        expectDocumented(
          await readResponse(await gateway.post(`{"query":${JSON.stringify(query)},"variables":{"a":${a},"b":${b}}}`)),
        );
      }),
      bounded(250),
    );
  });
});
