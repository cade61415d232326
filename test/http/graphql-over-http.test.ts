import { type AuditResult, serverAudits } from 'graphql-http';
import { startTestGateway, type TestGateway } from '../support/gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.close());

const audits = serverAudits({ url: () => gateway.url });

/** Lets go of the connection of an answer that nobody read to its end. */
async function run(audit: (typeof audits)[number]): Promise<AuditResult> {
  const result = await audit.fn();
  if (result.status !== 'ok') await result.response.body?.cancel();
  return result;
}

const told = (result: AuditResult) => (result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`);

describe('the GraphQL over HTTP specification, by the audits of graphql-http', () => {
  it.each(audits.map((audit) => ({ title: `${audit.id} ${audit.name}`, audit })))('$title', async ({ audit }) => {
    expect(told(await run(audit))).not.toMatch(/^error/);
  });

  it('is followed in what is only recommended or allowed too, but for this', async () => {
    const fallen: string[] = [];
    for (const audit of audits) {
      const { id, status } = await run(audit);
      if (status !== 'ok') fallen.push(`${status} ${id} ${audit.name}`);
    }
    expect(fallen).toEqual([
      // A GET that a page of another site could make a browser send is refused; with apollo-require-preflight it is not.
      'notice 5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
      'notice D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'notice 6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
      // Where nothing was carried out the status is 400 for application/json too, so that proxies and monitors see it.
      'warn 572B SHOULD use 200 status code on document parsing failure when accepting application/json',
      'warn FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
      'warn 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });
});
