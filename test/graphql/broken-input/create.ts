import { print } from 'graphql';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceMutation } from '../../../schema/client';
import type { TestGateway } from '../../support/gateway';
import { documented, received } from './documented';

type Created = NonNullable<CreateRouterInterfaceMutation['createRouterInterface']>;

export const QUERY = print(CreateRouterInterfaceDocument);

/** Sends an input that is JSON, but nothing more need be right about it. Answers the payload, where there is one. */
export async function create(gateway: TestGateway, inputJson: string): Promise<Created | undefined> {
  const body = `{"query":${JSON.stringify(QUERY)},"variables":{"input":${inputJson}}}`;
  const answer = documented(await received(await gateway.post(body)));
  const created = answer.data?.createRouterInterface ?? undefined;
  if (created) expect(created.userErrors.length === 0).toBe(created.routerInterfaceId !== null);
  return created;
}

/** Requests that reached the upstream while something was done. */
export async function upstreamDuring<T>(gateway: TestGateway, work: () => Promise<T>) {
  const before = gateway.sandbox.requests.length;
  const result = await work();
  return { result, sent: gateway.sandbox.requests.slice(before) };
}
