import './production';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { print } from 'graphql';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceMutation } from '../schema/client';
import { readSettings } from './config';
import { type Gateway, startGateway } from './gateway';
import { packageRoot } from './package-root';
import { startSandbox } from './sandbox/server';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from './sandbox/settings';
import { staticCredentials } from './vpc/wire/credentials';

/**
 * Starts the sandbox and a gateway in front of it, sends the example of the reference page to the HTTP endpoint of the
 * gateway, and serves until Ctrl-C. With `--once` it exits after the call: 0 if the interface was created, 1 if not.
 */
async function demo(once: boolean): Promise<void> {
  const settings = readSettings(process.env);
  const sandbox = await startSandbox({ port: settings.SANDBOX_PORT });
  // The demo always uses its own sandbox, also where the environment configures a real account or a proxy.
  const demoSettings = { ...settings, VPC_ENDPOINT: new URL(sandbox.url), NO_PROXY: '*', LOG_LEVEL: 'warn' } as const;
  const gateway = await startGateway(demoSettings, {
    credentials: staticCredentials({
      accessKeyId: DEFAULT_ACCESS_KEY_ID,
      accessKeySecret: DEFAULT_ACCESS_KEY_SECRET,
    }),
  });

  const created = await createExample(gateway);
  console.log(
    created
      ? `Created ${created} through the gateway.\n`
      : 'No router interface was created. The response above contains the reason.\n',
  );

  const stop = async () => {
    await gateway.close();
    await sandbox.close();
  };
  if (once) {
    await stop();
    process.exitCode = created ? 0 : 1;
    return;
  }
  console.log(addresses(gateway, sandbox.url));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

/** Sends the example and prints request and response. Returns the id of the new interface, if there is one. */
async function createExample(gateway: Gateway): Promise<string | undefined> {
  const example = join(packageRoot(), 'schema/operations/create-router-interface.example.json');
  const request = {
    query: print(CreateRouterInterfaceDocument),
    variables: JSON.parse(readFileSync(example, 'utf8')) as unknown,
  };
  console.log(`POST ${gateway.url}/graphql\n\n${request.query}\n\n${JSON.stringify(request.variables, null, 2)}\n`);

  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const body = (await response.json()) as { data?: CreateRouterInterfaceMutation };
  console.log(`HTTP ${response.status}\n\n${JSON.stringify(body, null, 2)}\n`);
  return body.data?.createRouterInterface?.routerInterfaceId ?? undefined;
}

const addresses = ({ url, operationsUrl }: Gateway, sandbox: string) => `  playground  ${url}/playground
  API         ${url}/graphql
  health      ${url}/healthz  ${operationsUrl}/readyz
  metrics     ${operationsUrl}/metrics
  sandbox     ${sandbox}  (access key id ${DEFAULT_ACCESS_KEY_ID}, secret ${DEFAULT_ACCESS_KEY_SECRET})

Ctrl-C stops.`;

/** @throws Error that names an unknown flag or an argument. */
function readOnce(args: string[]): boolean {
  return parseArgs({ args, options: { once: { type: 'boolean', default: false } } }).values.once;
}

async function main(): Promise<void> {
  await demo(readOnce(process.argv.slice(2)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
