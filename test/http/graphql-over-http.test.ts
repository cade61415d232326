import { type AuditResult, serverAudits } from 'graphql-http';
import { startTestGateway, type TestGateway } from '../support/gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.close());

const audits = serverAudits({ url: () => gateway.url });

/** Runs an audit, and releases the connection of a response that was not read completely. */
async function run(audit: (typeof audits)[number]): Promise<AuditResult> {
  const result = await audit.fn();
  if (result.status !== 'ok') await result.response.body?.cancel();
  return result;
}

const summary = (result: AuditResult) => (result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`);

describe('the GraphQL over HTTP specification, by the audits of graphql-http', () => {
  it.each(audits.map((audit) => ({ title: `${audit.id} ${audit.name}`, audit })))('$title', async ({ audit }) => {
    expect(summary(await run(audit))).not.toMatch(/^error/);
  });

  it('all recommended and optional parts are supported, except for these', async () => {
    const unsupported: string[] = [];
    for (const audit of audits) {
      const { id, status } = await run(audit);
      if (status !== 'ok') unsupported.push(`${status} ${id} ${audit.name}`);
    }
    expect(unsupported).toEqual([
      // A GET that a page of another site could make a browser send is refused, unless it has apollo-require-preflight.
      'notice 5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
      'notice D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'notice 6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
      // A request that is not executed has status 400 for application/json too, so that proxies and monitors detect it.
      'warn 572B SHOULD use 200 status code on document parsing failure when accepting application/json',
      'warn FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
      'warn 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });
});
