import { CredentialsUnavailable, oneAtATime } from '../../../src/vpc/wire/credentials';

const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
type Chain = ReturnType<Parameters<typeof oneAtATime>[0]>;

/** A chain like the official one: it selects a source before the source has responded. */
function chain(getCredential: () => Promise<typeof credentials | undefined>): Chain {
  let requests = 0;
  return {
    async getCredential() {
      requests += 1;
      if (requests > 1 && !ready) throw new Error('the selected source has no credentials yet');
      const result = await getCredential();
      ready = true;
      return result as Awaited<ReturnType<Chain['getCredential']>>;
    },
  };
}
let ready = false;
beforeEach(() => {
  ready = false;
});

it('50 concurrent first calls make one request, and all succeed', async () => {
  let requests = 0;
  const provider = oneAtATime(() =>
    chain(async () => {
      requests += 1;
      return credentials;
    }),
  );
  const results = await Promise.all(Array.from({ length: 50 }, () => provider()));
  expect(results).toEqual(Array.from({ length: 50 }, () => credentials));
  expect(requests).toBe(1);
});

it('a source that was missing at the first request is found later: a failed chain is dropped', async () => {
  let available = false;
  let chains = 0;
  const provider = oneAtATime(() => {
    chains += 1;
    return chain(async () => {
      if (!available) throw new Error('no profile');
      return credentials;
    });
  });
  await expect(provider()).rejects.toThrow(CredentialsUnavailable);
  await expect(provider()).rejects.toThrow('No Alibaba Cloud credentials were found');
  available = true;
  expect(await provider()).toEqual(credentials);
  expect(await provider()).toEqual(credentials);
  expect(chains).toBe(3);
});

it('incomplete credentials are no credentials', async () => {
  const provider = oneAtATime(() => chain(async () => ({ accessKeyId: 'id', accessKeySecret: '' })));
  await expect(provider()).rejects.toThrow(CredentialsUnavailable);
});
