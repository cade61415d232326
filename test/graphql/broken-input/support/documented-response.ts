import type { CreateRouterInterfaceMutation } from '../../../../schema/client';
import { ERROR_CODES } from '../../../../src/graphql/errors/error-codes';
import type { Answer } from '../../../support/gateway';
import { credentials } from './unlimited-gateway';

export interface RawResponse {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

/** Documented codes of an invalid request. Codes of a failed gateway or upstream must not occur: both are healthy here. */
const REQUEST_ERROR_CODES = Object.keys(ERROR_CODES).filter((code) =>
  /^(GRAPHQL|OPERATION|BAD|PAYLOAD|PERSISTED|HOST)_|^(UPSTREAM_REFUSED|MAX_COST_EXCEEDED|REQUEST_LIMIT_REACHED)$/.test(
    code,
  ),
);

/** Expects a documented response, for any request. Returns its body. */
export function expectDocumented({ status, headers, text }: RawResponse): Answer<CreateRouterInterfaceMutation> {
  expect(status).toBeLessThan(500);
  for (const secret of Object.values(credentials)) expect(headers + text).not.toContain(secret);
  expect(text).not.toMatch(/\bat .*\.[jt]s:\d+|node_modules/);
  const body = JSON.parse(text) as Answer<CreateRouterInterfaceMutation>;
  expect(Object.keys(body).filter((key) => key !== 'data' && key !== 'errors')).toEqual([]);
  expect(body.errors ?? body.data).toEqual(expect.anything());
  for (const { message, extensions } of body.errors ?? []) {
    expect(REQUEST_ERROR_CODES).toContain(extensions?.['code']);
    expect(extensions?.['retryable']).toEqual(expect.any(Boolean));
    expect(message).toEqual(expect.any(String));
  }
  return body;
}

export async function readResponse(response: Response): Promise<RawResponse> {
  return { status: response.status, headers: JSON.stringify([...response.headers]), text: await response.text() };
}
