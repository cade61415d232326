import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context';
import { readViewer } from '../read-viewer';
import { Viewer } from '../viewer.type';

@Resolver()
export class ViewerQuery {
  @Query(() => Viewer, {
    nullable: true,
    description: 'Which account the gateway acts for, and whether it is the sandbox. At most one upstream call.',
  })
  viewer(@Ctx() { reads }: Context): Promise<Viewer> {
    return readViewer(reads);
  }
}
