import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLFormattedError, print } from 'graphql';
import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../kit/sandbox/sandbox';
import type { Settings } from '../../src/config';
import type { Gateway } from '../../src/gateway';
import type { CredentialsProvider } from '../../src/vpc/wire/credentials';

export interface TestGatewayOptions {
  readonly sandbox?: SandboxOptions;
  readonly settings?: Partial<Settings>;
  /** Default: the default credentials of the sandbox. */
  readonly credentials?: CredentialsProvider;
}

/** Body of a GraphQL response. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface TestGateway {
  readonly sandbox: Sandbox;
  readonly gateway: Gateway;
  /** Address of the GraphQL endpoint. */
  readonly url: string;
  /** Posts a body to the GraphQL endpoint: a string unchanged, any other value as JSON. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Executes an operation over HTTP. */
  execute<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Answer<Data>>;
  close(): Promise<void>;
}

/** Starts a gateway and its sandbox on free local ports. Reads nothing from the environment. */
export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const sandbox = await startSandbox({ ...options.sandbox, port: 0 });
  const { settings = {}, credentials } = options;
  const parts = credentials ? { credentials } : {};
  const gateway = await startGatewayInProcess({ upstreamUrl: sandbox.url, settings, ...parts });
  const url = `${gateway.url}/graphql`;

  const post: TestGateway['post'] = (body, headers = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return {
    sandbox,
    gateway,
    url,
    post,
    async execute<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
      const response = await post({ query: print(document), variables });
      return (await response.json()) as Answer<Data>;
    },
    async close() {
      await gateway.close();
      await sandbox.close();
    },
  };
}
