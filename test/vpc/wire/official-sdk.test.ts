import { CreateRouterInterfaceRequest, CreateRouterInterfaceRequestTags } from '@alicloud/vpc20160428';
import { officialSdk } from '../../../kit/sandbox/official-sdk';
import { SANDBOX_CREDENTIALS, type Sandbox, startSandbox } from '../../../kit/sandbox/sandbox';
import {
  type CreateRouterInterfaceRequest as CreateRouterInterfaceInput,
  createRouterInterface,
} from '../../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../../src/vpc/client';
import type { Credentials } from '../../../src/vpc/wire/credentials';
import { endpoints } from '../../../src/vpc/wire/endpoints';
import { EXAMPLE_REQUEST } from '../../support/reference-example';

/** Compares the requests of the client with the requests of the official SDK. */

const permanent: Credentials = SANDBOX_CREDENTIALS;
const temporary: Credentials = {
  accessKeyId: 'STS.sandbox',
  accessKeySecret: 'sts-secret',
  securityToken: 'sts-token',
};

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ credentials: [permanent, temporary] });
});
afterEach(() => sandbox.close());

const client = (credentials: Credentials) =>
  new VpcClient({
    credentials: () => Promise.resolve(credentials),
    endpoints: endpoints({ override: new URL(sandbox.url) }),
  });

const sdk = (credentials: Credentials) => officialSdk(sandbox.url, { ...credentials });

const example = {
  ...EXAMPLE_REQUEST,
  clientToken: '123e4567-e89b-12d3-a456-426655440000',
} as const;

const everything = {
  ...example,
  oppositeRouterType: 'VRouter',
  oppositeInterfaceId: 'ri-2zeo3xzyf38r4urzd',
  oppositeInterfaceOwnerId: '271598332402530847',
  name: '路由器-1.a_b',
  description: "Text with !'()*~ & = + % / ? # 描述 😀",
  instanceChargeType: 'PrePaid',
  period: 3,
  pricingCycle: 'Month',
  autoPay: true,
  autoRenew: false,
  tags: [
    { key: 'Finance Dept', value: 'a=b&c' },
    { key: '键', value: '' },
  ],
} satisfies CreateRouterInterfaceInput;

type Request = CreateRouterInterfaceInput & { tags?: { key: string; value: string }[] };

describe.each<[string, Request]>([
  ['the reference page example', example],
  ['a request with every kind of parameter', everything],
])('%s', (_name, request) => {
  it.each([
    ['an access key', permanent],
    ['a temporary credential', temporary],
  ])('is sent as the official SDK sends it, with %s', async (_credential, credentials) => {
    const ours = client(credentials);
    const sent = await ours.write(createRouterInterface, request);
    await ours.close();
    expect(sent.outcome).toBe('done');

    await sdk(credentials).createRouterInterface(
      new CreateRouterInterfaceRequest({
        ...request,
        tags: request.tags?.map((tag) => new CreateRouterInterfaceRequestTags(tag)),
      } as Partial<CreateRouterInterfaceRequest>),
    );

    const [own, official] = sandbox.requests;
    expect(own?.method).toBe(official?.method);
    expect(own?.parameters).toEqual(official?.parameters);
    expect(signedNames(own?.headers)).toEqual(signedNames(official?.headers));
    for (const name of ['x-acs-action', 'x-acs-version', 'x-acs-content-sha256', 'host', 'accept'])
      expect([name, own?.headers[name]]).toEqual([name, official?.headers[name]]);
  });
});

it('the same token in the client and in the SDK creates one interface: the service sees one request', async () => {
  const ours = client(permanent);
  const sent = await ours.write(createRouterInterface, { ...example });
  await ours.close();
  const official = await sdk(permanent).createRouterInterface(new CreateRouterInterfaceRequest({ ...example }));
  expect(sent).toMatchObject({ outcome: 'done', response: { routerInterfaceId: official.body?.routerInterfaceId } });
});

/** Names of the signed headers, without the header in which the SDK reports its credentials provider. */
function signedNames(headers: Readonly<Record<string, unknown>> | undefined): string[] {
  const names = /SignedHeaders=([^,]+)/.exec(String(headers?.['authorization']))?.[1]?.split(';') ?? [];
  expect(names.length).toBeGreaterThan(5);
  return names.filter((name) => name !== 'x-acs-credentials-provider');
}
