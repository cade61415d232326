import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CredentialsUnavailable, defaultCredentialsChain, oneAtATime } from '../../../src/vpc/wire/credentials';

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

describe('the official library, with a credentials URI', () => {
  const environment = { ...process.env };
  let server: Server;
  let available = true;
  beforeEach(async () => {
    available = true;
    server = createServer((_request, response) => {
      response.statusCode = available ? 200 : 500;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          Code: 'Success',
          AccessKeyId: 'STS.id',
          AccessKeySecret: 'secret',
          SecurityToken: 'token',
          Expiration: new Date(Date.now() + 3_600_000).toISOString(),
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    process.env = {
      HOME: '/nonexistent',
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
      ALIBABA_CLOUD_CREDENTIALS_URI: `http://127.0.0.1:${port}`,
    };
  });
  afterEach(async () => {
    process.env = environment;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('50 concurrent first calls all get credentials', async () => {
    const provider = defaultCredentialsChain();
    const results = await Promise.all(Array.from({ length: 50 }, () => provider()));
    const expected = { accessKeyId: 'STS.id', accessKeySecret: 'secret', securityToken: 'token' };
    expect(results).toEqual(Array(50).fill(expected));
  });

  it('a source that fails at first is used as soon as it responds', async () => {
    const provider = defaultCredentialsChain();
    available = false;
    await expect(provider()).rejects.toThrow(CredentialsUnavailable);
    available = true;
    expect(await provider()).toMatchObject({ accessKeyId: 'STS.id' });
  });
});
