/**
 * Prints the least RAM policy for the gateway, from the descriptors of its actions.
 *
 *   npm run --silent ram-policy
 *   npm run --silent ram-policy -- --account 271598332402530847 --region cn-beijing,cn-hangzhou --read-only
 */
import { BadFlags, parseFlags } from '../kit/command-line/flags';
import { ramPolicy } from '../src/vpc/access/ram-policy';

const FLAGS = {
  account: { kind: 'text', help: 'account of the resources; default: every account' },
  region: { kind: 'text', help: 'regions of the resources, separated by commas; default: every region' },
  'read-only': { kind: 'switch', help: 'permits the reads only' },
} as const;

function main(): void {
  const { account, region, 'read-only': readOnly } = parseFlags(FLAGS, process.argv.slice(2));
  const regions = region?.split(',');
  const problems = [
    ...(account === undefined || /^\d+$/.test(account) ? [] : ['--account must be the digits of an account id.']),
    ...(regions?.every((id) => /^[a-z]+-[a-z\d-]+$/.test(id)) === false
      ? ['--region must be region ids, such as cn-beijing,eu-west-1.']
      : []),
  ];
  if (problems.length > 0) throw new BadFlags(problems);
  console.log(JSON.stringify(ramPolicy({ account, regions, readOnly }), null, 2));
}

try {
  main();
} catch (error) {
  console.error(error instanceof BadFlags ? error.message : error);
  process.exitCode = 1;
}
