import { ManualClock } from '../../kit/clock/manual-clock';
import { CreateRouterInterfaceDocument } from '../../schema/client';
import { ERROR_CODES, type ErrorCodeName } from '../../src/graphql/errors/error-codes';
import { faultOf } from '../../src/sandbox/faults';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import { CAUSES, type Causes, shortTimeouts, UNKNOWN_OUTCOME } from './support/error-causes';
import { EXTENSIONS } from './support/error-extensions';
import { create, createAgainst, EXAMPLE, type Result, start } from './support/error-requests';

describe('the tested causes', () => {
  it('cover every documented code, and no other', () => {
    expect(Object.keys(CAUSES).sort()).toEqual(Object.keys(ERROR_CODES).sort());
    expect(Object.entries(CAUSES).filter(([, causes]) => Object.keys(causes).length === 0)).toEqual([]);
  });
});

describe.each(Object.entries(CAUSES) as [ErrorCodeName, Causes][])('%s', (code, causes) => {
  const { retryable } = ERROR_CODES[code];

  it.each(Object.entries(causes))(
    `is caused by %s, and is ${retryable ? '' : 'not '}retryable`,
    async (_cause, run) => {
      const { status, body } = await run();
      expect(status).not.toBe(500);
      expect(body).toMatchObject({ errors: [{ extensions: { code, retryable } }] });
      expect(JSON.stringify(body)).not.toContain('SECRET');
      const { errors } = body as { errors: readonly { extensions: object }[] };
      const extensions = errors.flatMap((error) => Object.keys(error.extensions));
      expect(extensions.filter((name) => !EXTENSIONS.includes(name))).toEqual([]);
    },
  );
});

describe('an error of the upstream', () => {
  const extensionsOf = ({ body }: Result) =>
    (body as { errors: [{ extensions: Record<string, unknown> }] }).errors[0].extensions;

  it('has retryAfterSeconds if the upstream states a time', async () => {
    const throttled = { kind: 'code', status: 400, code: 'Throttling.User', message: '' } as const;
    const seconds = await createAgainst({ ...throttled, headers: { 'retry-after': '90' } });
    expect(extensionsOf(seconds)).toHaveProperty('retryAfterSeconds', 90);
    const milliseconds = await createAgainst({ ...throttled, headers: { 'x-acs-retry-after': '90001' } });
    expect(extensionsOf(milliseconds)).toHaveProperty('retryAfterSeconds', 91);
  });

  it('has retryAfterSeconds until the rate limit allows another call', async () => {
    const { now } = new ManualClock(Date.now());
    const gateway = await start({ sandbox: { callLimit: 1, clock: now } });
    await create(gateway);
    expect(extensionsOf(await create(gateway))).toHaveProperty('retryAfterSeconds', 60);
  });

  it('contains the id of the upstream request and the client token', async () => {
    const gateway = await start({ sandbox: { intercept: () => faultOf('IncorrectStatus.CenStatus') } });
    const extensions = extensionsOf(await create(gateway, { clientToken: 'mine' }));
    expect(gateway.sandbox.requests.map(({ requestId }) => requestId)).toContain(extensions['requestId']);
    expect(extensions).toHaveProperty('clientToken', 'mine');
  });

  it('does not contain the refused credentials or the reason', async () => {
    const credentials = staticCredentials({ accessKeyId: 'sandbox', accessKeySecret: 'not-the-secret' });
    const { body } = await create(await start({ credentials }));
    expect(JSON.stringify(body)).not.toMatch(/not-the-secret|string to sign|Signature/);
  });
});

describe('OUTCOME_UNKNOWN', () => {
  interface Unknown {
    readonly errors: readonly [{ readonly extensions: { readonly clientToken: string } }];
  }

  it.each(Object.entries(UNKNOWN_OUTCOME))(
    'of an upstream that %s contains a token, and repeating with it creates one interface',
    async (_behaviour, intercept) => {
      const gateway = await start({ sandbox: { intercept }, settings: shortTimeouts });
      const { routerInterfaces } = gateway.sandbox.world;
      const { body } = await create(gateway);
      const { clientToken } = (body as Unknown).errors[0].extensions;
      const existing = routerInterfaces.list(gateway.sandbox.world.settings.accountId, 'cn-beijing')[0]?.id;

      gateway.sandbox.intercept = undefined;
      const repeated = await gateway.execute(CreateRouterInterfaceDocument, {
        input: { ...EXAMPLE, clientToken },
      });

      expect(repeated.data?.createRouterInterface).toMatchObject({ clientToken, userErrors: [] });
      expect(routerInterfaces.size).toBe(1);
      if (existing) expect(repeated.data?.createRouterInterface?.routerInterfaceId).toBe(existing);
    },
  );

  it('contains the token of the caller', async () => {
    const gateway = await start({ sandbox: { intercept: () => ({ kind: 'hangup' }) } });
    const { body } = await create(gateway, { clientToken: 'mine' });
    expect((body as Unknown).errors[0].extensions.clientToken).toBe('mine');
  });
});
