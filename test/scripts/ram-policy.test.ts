import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';
import { ramPolicy } from '../../src/vpc/access/ram-policy';

/** Runs the command from the build. */
function run(...args: readonly string[]) {
  const script = join(packageRoot(), 'dist/scripts/ram-policy.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('prints the policy for every account and region', () => {
  const { status, stdout } = run();
  expect([status, JSON.parse(stdout)]).toEqual([0, ramPolicy()]);
});

it('limits the policy', () => {
  const { stdout } = run('--account', '271598332402530847', '--region', 'cn-beijing,eu-west-1', '--read-only');
  expect(JSON.parse(stdout)).toEqual({
    Version: '1',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['vpc:DescribeAccessPoints', 'vpc:DescribeRegions', 'vpc:DescribeVRouters'],
        Resource: ['*'],
      },
      {
        Effect: 'Allow',
        Action: ['vpc:DescribeRouterInterfaceAttribute', 'vpc:DescribeRouterInterfaces'],
        Resource: [
          'acs:vpc:cn-beijing:271598332402530847:routerinterface/*',
          'acs:vpc:eu-west-1:271598332402530847:routerinterface/*',
        ],
      },
      {
        Effect: 'Allow',
        Action: ['vpc:DescribeVirtualBorderRouters'],
        Resource: [
          'acs:vpc:cn-beijing:271598332402530847:virtualborderrouter/*',
          'acs:vpc:eu-west-1:271598332402530847:virtualborderrouter/*',
        ],
      },
    ],
  });
});

it('prints no policy for wrong options, and names all of them', () => {
  const { status, stdout, stderr } = run('--account', 'me', '--region', 'cn-beijing,,x');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    '--account must be the digits of an account id.\n--region must be region ids, such as cn-beijing,eu-west-1.\n',
  );
  expect(run('--regions').stderr).toBe('Unknown flag --regions.\n');
});
