import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { createRouterInterface, withSpecOfRole } from '../../vpc/actions/create-router-interface';
import { CREATE_ROUTER_INTERFACE_FIELDS } from '../../vpc/rules/create-router-interface';
import { withoutNulls } from '../absent-nulls';
import type { Context } from '../context';
import { fromResult } from '../user-error';
import type { Subject } from './change-payload';
import { CreateRouterInterfaceInput } from './create-router-interface.input';
import { CreateRouterInterfacePayload } from './create-router-interface.payload';
import { INPUT } from './interface.input';
import { brokenRules, refused, tokenOf } from './refusal';

@Resolver()
export class CreateRouterInterfaceResolver {
  @Mutation(() => CreateRouterInterfacePayload, {
    nullable: true,
    description:
      'Creates a router interface. It comes up asynchronously: the answer says that the upstream accepted it. ' +
      'Repeating the call with the same `clientToken` and input creates nothing twice.',
  })
  async createRouterInterface(
    @Arg('input', () => CreateRouterInterfaceInput, { description: INPUT }) given: CreateRouterInterfaceInput,
    @Ctx() { vpc, reads, idempotencyKey }: Context,
  ): Promise<object> {
    const input = withoutNulls(given);
    const broken = brokenRules(input, idempotencyKey, vpc);
    if (broken.length > 0) return { ...tokenOf(input), userErrors: broken };

    const result = await vpc.call(createRouterInterface, withSpecOfRole(input), { onCall: reads.countCall });
    reads.forget();
    if (result.outcome === 'done') {
      const { routerInterfaceId } = result.response;
      const subject = { regionId: input.regionId ?? '', routerInterfaceId } satisfies Subject;
      return { ...result.response, ...tokenOf(result), subject, userErrors: [] };
    }

    return refused(result, fromResult(result, CREATE_ROUTER_INTERFACE_FIELDS));
  }
}
