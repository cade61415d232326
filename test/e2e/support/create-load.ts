import { print } from 'graphql';
import { injecting } from '../../../kit/faults/upstream-faults';
import { type Sandbox, startSandbox, UNLIMITED } from '../../../kit/sandbox/sandbox';
import { CreateRouterInterfaceDocument } from '../../../schema/client';
import example from '../../../schema/operations/create-router-interface.example.json';

/** Callers that create interfaces, and a sandbox that loses responses and can be made to wait. */

export const CALLERS = 24;
const QUERY = print(CreateRouterInterfaceDocument);

type Result =
  | { readonly is: 'done'; readonly routerInterfaceId: string }
  | { readonly is: 'unknown'; readonly clientToken: string }
  /** The gateway responded that it does not accept the request. */
  | { readonly is: 'stopping' }
  /** The connection was refused or closed. */
  | { readonly is: 'noResponse' };

export class CreateLoad {
  /** Result of each create by the name of its interface. */
  readonly results = new Map<string, Result>();
  /** Creates that wait in the sandbox. */
  waiting = 0;
  readonly #sandbox: Sandbox;
  #release: (() => void) | undefined;
  #gate = Promise.resolve();

  static async start(): Promise<CreateLoad> {
    return new CreateLoad(await startSandbox({ ...UNLIMITED, recordRequests: 0 }));
  }

  private constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
    // Of each ten creates, one loses every response and one loses the first.
    const losesAll = injecting('hangUpAfter', ({ parameters }) => parameters['Name']?.endsWith('0') === true);
    const losesFirst = injecting(
      'hangUpAfter',
      ({ parameters, headers }) => parameters['Name']?.endsWith('5') === true && !headers['x-acs-retry-attempts'],
    );
    sandbox.intercept = async (request, phase) => {
      if (phase === 'beforeCommit' && request.action === 'CreateRouterInterface') {
        this.waiting += 1;
        await this.#gate;
        this.waiting -= 1;
      }
      return losesAll(request, phase) ?? losesFirst(request, phase);
    };
  }

  get upstreamUrl(): string {
    return this.#sandbox.url;
  }

  /** Each caller sends one create after the other until the gateway accepts no more. */
  async run(gatewayUrl: string): Promise<void> {
    let number = 0;
    const call = async () => {
      let result: Result;
      do {
        number += 1;
        const name = `load-${number}`;
        result = await create(gatewayUrl, name);
        this.results.set(name, result);
      } while (result.is === 'done' || result.is === 'unknown');
    };
    await Promise.all(Array.from({ length: CALLERS }, call));
  }

  /** Lets further creates wait in the sandbox before they are carried out. */
  hold(): void {
    this.#gate = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  release(): void {
    this.#release?.();
  }

  close(): Promise<void> {
    this.release();
    return this.#sandbox.close();
  }

  /** Differences between the results of the callers and the interfaces that exist; empty if all results are true. */
  untrueResults(): string[] {
    const { world } = this.#sandbox;
    const existing = world.routerInterfaces.list(world.settings.accountId, example.input.regionId);
    const idByName = new Map(existing.map(({ id, name = '' }) => [name, id]));
    const duplicates = existing.length - idByName.size;
    const untrue = [...this.results].flatMap(([name, result]) => {
      const id = idByName.get(name);
      if (result.is === 'done') return result.routerInterfaceId === id ? [] : [`${name}: done, but not present`];
      if (result.is === 'unknown')
        return result.clientToken === tokenOf(name) ? [] : [`${name}: unknown, without its token`];
      return id === undefined ? [] : [`${name}: ${result.is}, but present`];
    });
    return duplicates === 0 ? untrue : [...untrue, `${duplicates} duplicates`];
  }

  count(is: Result['is']): number {
    return [...this.results.values()].filter((result) => result.is === is).length;
  }
}

const tokenOf = (name: string) => `token-of-${name}`;

interface Body {
  readonly data?: { readonly createRouterInterface?: { readonly routerInterfaceId: string } | null } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly clientToken: string } }[];
}

async function create(gatewayUrl: string, name: string): Promise<Result> {
  const variables = { input: { ...example.input, name, clientToken: tokenOf(name) } };
  let text: string;
  try {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables }),
    });
    text = await response.text();
  } catch {
    return { is: 'noResponse' };
  }
  const { data, errors: [error] = [] } = JSON.parse(text) as Body;
  const routerInterfaceId = data?.createRouterInterface?.routerInterfaceId;
  if (routerInterfaceId) return { is: 'done', routerInterfaceId };
  if (error?.extensions.code === 'OUTCOME_UNKNOWN') return { is: 'unknown', clientToken: error.extensions.clientToken };
  if (error?.extensions.code === 'GATEWAY_STOPPING') return { is: 'stopping' };
  throw new Error(`Unexpected response: ${text}`);
}
