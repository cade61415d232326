import { Ctx, Query, Resolver } from 'type-graphql';
import { packageVersion } from '../../../package-root';
import type { Context } from '../../context';
import { make } from '../../output/make';
import { Viewer } from '../viewer.type';

const version = packageVersion();

@Resolver()
export class ViewerQuery {
  @Query(() => Viewer, {
    nullable: true,
    description: 'Which account the gateway acts for, and whether it is the sandbox. At most one upstream call.',
  })
  async viewer(@Ctx() { reads }: Context): Promise<Viewer> {
    const identity = await reads.callerIdentity();
    return make(Viewer, { accountId: identity?.accountId, sandbox: identity?.isSandbox ?? false, version });
  }
}
