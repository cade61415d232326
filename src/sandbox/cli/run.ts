import { type Sandbox, startSandbox } from '../server';
import { EXAMPLE_REGION_ID } from '../state/vrouters';
import { parseCommandLine } from './command-line';
import { helpText } from './help';

/** Exit code 0: help printed. 1: the server cannot start. 2: invalid flags. */
export type CliResult = { readonly sandbox: Sandbox } | { readonly exitCode: 0 | 1 | 2 };

/** Runs the command line and prints to `out`. The caller handles signals and the exit code. */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  out: Pick<Console, 'log' | 'error'>,
): Promise<CliResult> {
  const { help, options, problems } = parseCommandLine(args, env);
  if (problems.length > 0) {
    out.error([...problems, 'Run with --help for all flags.'].join('\n'));
    return { exitCode: 2 };
  }
  if (help) {
    out.log(helpText());
    return { exitCode: 0 };
  }
  try {
    const sandbox = await startSandbox(options);
    out.log(startMessage(sandbox));
    return { sandbox };
  } catch (error) {
    out.error(`The sandbox cannot start: ${error instanceof Error ? error.message : String(error)}`);
    return { exitCode: 1 };
  }
}

function startMessage({ url, world }: Sandbox): string {
  const { credentials, accountId } = world.settings;
  const keys = credentials.flatMap(({ accessKeyId, accessKeySecret, securityToken, ...credential }) => [
    `  access key id      ${accessKeyId}`,
    `  access key secret  ${accessKeySecret}`,
    ...(securityToken === undefined ? [] : [`  security token     ${securityToken}`]),
    `  account            ${credential.accountId ?? accountId}`,
  ]);
  const routers = world.vrouters.page(EXAMPLE_REGION_ID, 0, 2).map(({ vrouterId }) => `  VPC router  ${vrouterId}`);
  const vbrs = world.vbrs
    .list(EXAMPLE_REGION_ID)
    .slice(0, 1)
    .map(({ vbrId, accessPointId }) => `  VBR         ${vbrId}, access point ${accessPointId}`);
  return [
    `The sandbox of the Alibaba Cloud VPC API (2016-04-28) listens on ${url}`,
    ...keys,
    `Examples in ${EXAMPLE_REGION_ID}:`,
    ...routers,
    ...vbrs,
  ].join('\n');
}
