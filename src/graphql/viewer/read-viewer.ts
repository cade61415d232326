import { packageVersion } from '../../package-root';
import type { Context } from '../context';
import { globalId } from '../node/global-id';
import { make } from '../output/make';
import { Viewer } from './viewer.type';

const version = packageVersion();

/** The upstream has no region for an account, and a global id needs one that the gateway knows. */
const REGION = 'cn-hangzhou';

export async function readViewer(reads: Context['reads']): Promise<Viewer> {
  const identity = await reads.callerIdentity();
  return make(Viewer, {
    id: globalId('Viewer', REGION, 'viewer'),
    accountId: identity?.accountId,
    sandbox: identity?.isSandbox ?? false,
    version,
  });
}
