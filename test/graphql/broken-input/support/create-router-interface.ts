import { print } from 'graphql';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceMutation } from '../../../../schema/client';
import type { TestGateway } from '../../../support/gateway';
import { expectDocumented, readResponse } from './documented-response';

type Payload = NonNullable<CreateRouterInterfaceMutation['createRouterInterface']>;

export const MUTATION = print(CreateRouterInterfaceDocument);

/** Sends an input that is valid JSON, but possibly nothing more. Returns the payload, if any. */
export async function createRouterInterface(gateway: TestGateway, inputJson: string): Promise<Payload | undefined> {
  const body = `{"query":${JSON.stringify(MUTATION)},"variables":{"input":${inputJson}}}`;
  const response = expectDocumented(await readResponse(await gateway.post(body)));
  const payload = response.data?.createRouterInterface ?? undefined;
  if (payload) expect(payload.userErrors.length === 0).toBe(payload.routerInterfaceId !== null);
  return payload;
}

/** Runs work, and returns the requests that reached the upstream meanwhile. */
export async function requestsDuring<T>(gateway: TestGateway, work: () => Promise<T>) {
  const before = gateway.sandbox.requests.length;
  const result = await work();
  return { result, sent: gateway.sandbox.requests.slice(before) };
}
