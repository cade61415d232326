import { type Answer, startTestGateway, type TestGateway } from '../support/gateway';

/** The checks of graphql-cop (https://github.com/dolevf/graphql-cop), each as a request and the response that is a finding. */

type Data = Record<string, unknown>;

interface Check {
  readonly send: (gateway: TestGateway) => Promise<Response>;
  readonly isFinding: (body: Answer<Data>) => boolean;
}

const query = (text: string) => (gateway: TestGateway) => gateway.post({ query: text });
const get = (text: string) => (gateway: TestGateway) => fetch(`${gateway.url}?${new URLSearchParams({ query: text })}`);
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');
const isExecuted = ({ data }: Answer<Data>) => data?.['__typename'] !== undefined;

const CHECKS: Readonly<Record<string, Check>> = {
  'alias overloading': {
    send: query(`query { ${times(101, (n) => `alias${n}: __typename`)} }`),
    isFinding: ({ data }) => data?.['alias100'] !== undefined,
  },
  'batch queries': {
    send: (gateway) => gateway.post(Array.from({ length: 10 }, () => ({ query: 'query { __typename }' }))),
    isFinding: (body) => Array.isArray(body) && body.length >= 10,
  },
  'circular introspection': {
    send: query(
      'query { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ),
    isFinding: ({ data }) => ((data?.['__schema'] as { types: unknown[] } | undefined)?.types.length ?? 0) > 25,
  },
  'directive overloading': {
    send: query(`query { __typename ${'@aa'.repeat(10)} }`),
    isFinding: ({ errors }) => errors?.length === 10,
  },
  'field suggestions': {
    send: query('query { __schema { directive } }'),
    isFinding: (body) => /Did you mean/.test(JSON.stringify(body)),
  },
  'field duplication': { send: query(`query { ${times(500, () => '__typename')} }`), isFinding: isExecuted },
  'queries by GET': { send: get('query { __typename }'), isFinding: isExecuted },
  'mutations by GET': { send: get('mutation { __typename }'), isFinding: isExecuted },
  'queries by a form (POST)': {
    send: ({ url }) => fetch(url, { method: 'POST', body: new URLSearchParams({ query: 'query { __typename }' }) }),
    isFinding: isExecuted,
  },
  'queries in the URL of a POST': {
    send: ({ url }) => fetch(`${url}?${new URLSearchParams({ query: 'query { __typename }' })}`, { method: 'POST' }),
    isFinding: isExecuted,
  },
  'trace mode': {
    send: query('query { __typename }'),
    isFinding: (body) => /tracing|stacktrace|exception/i.test(JSON.stringify(body)),
  },
  'unhandled errors': {
    send: query('qwerty cop { abc }'),
    isFinding: (body) => /exception|stacktrace|node_modules/i.test(JSON.stringify(body)),
  },
  introspection: {
    send: query('query { __schema { types { name fields { name } } } }'),
    isFinding: ({ data }) => data?.['__schema'] !== undefined,
  },
};

/** Finds a tool in the pages that graphql-cop requests. */
async function findsTool({ gateway }: TestGateway): Promise<boolean> {
  const pages = ['/graphiql', '/playground', '/console', '/graphql'].map(async (path) =>
    (await fetch(gateway.url + path)).text(),
  );
  return /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/.test((await Promise.all(pages)).join());
}

async function findingsOf(gateway: TestGateway): Promise<string[]> {
  const findings: string[] = [];
  for (const [name, { send, isFinding }] of Object.entries(CHECKS)) {
    const response = await send(gateway);
    if (isFinding((await response.json()) as Answer<Data>)) findings.push(name);
  }
  return (await findsTool(gateway)) ? [...findings, 'a tool'] : findings;
}

let gateway: TestGateway;

afterEach(() => gateway.close());

it('the only finding is introspection', async () => {
  gateway = await startTestGateway();
  expect(await findingsOf(gateway)).toEqual(['introspection']);
});

it('there is no finding with INTROSPECTION=off', async () => {
  gateway = await startTestGateway({ settings: { INTROSPECTION: 'off' } });
  expect(await findingsOf(gateway)).toEqual([]);
});
