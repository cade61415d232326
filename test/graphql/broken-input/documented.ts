import type { CreateRouterInterfaceMutation } from '../../../schema/client';
import { ERROR_CODES } from '../../../src/graphql/errors';
import type { Answer } from '../../support/gateway';
import { credentials } from './test-gateway';

export interface Received {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

/** The documented codes, but for those that blame the gateway or the upstream: both are in good health here. */
const FAULTS_OF_A_REQUEST = Object.keys(ERROR_CODES).filter((code) =>
  /^(GRAPHQL|OPERATION|BAD|PAYLOAD|PERSISTED)_|^UPSTREAM_REFUSED$/.test(code),
);

/** Holds an answer of the endpoint against what is documented, whatever the question was. */
export function documented({ status, headers, text }: Received): Answer<CreateRouterInterfaceMutation> {
  expect(status).toBeLessThan(500);
  for (const secret of Object.values(credentials)) expect(headers + text).not.toContain(secret);
  expect(text).not.toMatch(/\bat .*\.[jt]s:\d+|node_modules/);
  const answer = JSON.parse(text) as Answer<CreateRouterInterfaceMutation>;
  expect(Object.keys(answer).filter((key) => key !== 'data' && key !== 'errors')).toEqual([]);
  expect(answer.errors ?? answer.data).toEqual(expect.anything());
  for (const { message, extensions } of answer.errors ?? []) {
    expect(FAULTS_OF_A_REQUEST).toContain(extensions?.['code']);
    expect(extensions?.['retryable']).toEqual(expect.any(Boolean));
    expect(message).toEqual(expect.any(String));
  }
  return answer;
}

export async function received(response: Response): Promise<Received> {
  return { status: response.status, headers: JSON.stringify([...response.headers]), text: await response.text() };
}
