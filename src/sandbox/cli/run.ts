import { type Sandbox, startSandbox } from '../server';
import { EXAMPLE_REGION_ID } from '../state/vrouters';
import { parseCommandLine } from './command-line';
import { helpText } from './flags';

/** Exit codes: 0 after `--help`, 1 when the port cannot be had, 2 for bad flags. */
export type CliOutcome = { readonly sandbox: Sandbox } | { readonly exitCode: 0 | 1 | 2 };

/** Does what the command line says and tells of it on `out`, apart from signals and exiting. */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  out: Pick<Console, 'log' | 'error'>,
): Promise<CliOutcome> {
  const { help, options, problems } = parseCommandLine(args, env);
  if (problems.length > 0) {
    out.error([...problems, 'Try --help.'].join('\n'));
    return { exitCode: 2 };
  }
  if (help) {
    out.log(helpText());
    return { exitCode: 0 };
  }
  try {
    const sandbox = await startSandbox(options);
    out.log(welcome(sandbox));
    return { sandbox };
  } catch (error) {
    out.error(`The sandbox cannot start: ${error instanceof Error ? error.message : String(error)}`);
    return { exitCode: 1 };
  }
}

function welcome({ url, world }: Sandbox): string {
  const { credentials, accountId } = world.settings;
  const keys = credentials.flatMap(({ accessKeyId, accessKeySecret, securityToken }) => [
    `  access key id      ${accessKeyId}`,
    `  access key secret  ${accessKeySecret}`,
    ...(securityToken === undefined ? [] : [`  security token     ${securityToken}`]),
  ]);
  const routers = world.vrouters.page(EXAMPLE_REGION_ID, 0, 2).map(({ vrouterId }) => `  VPC router  ${vrouterId}`);
  const vbrs = world.vbrs
    .list(EXAMPLE_REGION_ID)
    .slice(0, 1)
    .map(({ vbrId, accessPointId }) => `  VBR         ${vbrId}, access point ${accessPointId}`);
  return [
    `Sandbox of the Alibaba Cloud VPC API (2016-04-28) on ${url}`,
    ...keys,
    `  account            ${accountId}`,
    `To try, in ${EXAMPLE_REGION_ID}:`,
    ...routers,
    ...vbrs,
  ].join('\n');
}
