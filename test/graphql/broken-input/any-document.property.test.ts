import fc from 'fast-check';
import type { TestGateway } from '../../support/gateway';
import { anyDocument, anyValue } from './any-document';
import { bounded, TIME_TO_SHRINK } from './bounded';
import { documented, received } from './documented';
import { startUnlimitedGateway } from './test-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(TIME_TO_SHRINK);

describe('whatever else is sent', () => {
  it('as a document, the answer is documented', async () => {
    // The library tells the console of valid documents that are too deep for its cache.
    jest.spyOn(console, 'warn').mockReturnValue();
    await fc.assert(
      fc.asyncProperty(anyDocument, anyValue, anyValue, async (query, a, b) => {
        documented(
          await received(await gateway.post(`{"query":${JSON.stringify(query)},"variables":{"a":${a},"b":${b}}}`)),
        );
      }),
      bounded(250),
    );
  });
});
