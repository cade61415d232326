import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { createRouterInterface, withSpecOfRole } from '../../vpc/actions/create-router-interface';
import { CREATE_ROUTER_INTERFACE_FIELDS } from '../../vpc/rules/create-router-interface';
import { withoutNulls } from '../absent-nulls';
import type { Context } from '../context';
import { adoptIdempotencyKey } from '../idempotency-key';
import { errorOf } from '../outcome-error';
import { violations } from '../ruled-field';
import { fromResult, fromViolation, unknownRegion } from '../user-error';
import type { Subject } from './change-payload';
import { CreateRouterInterfaceInput } from './create-router-interface.input';
import { CreateRouterInterfacePayload } from './create-router-interface.payload';
import { INPUT } from './interface.input';

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
    const differing = adoptIdempotencyKey(input, idempotencyKey);
    const broken = [...violations(input).map(fromViolation), ...differing];
    broken.push(...unknownRegion(vpc.serves(input.regionId ?? ''), broken));
    if (broken.length > 0) return { ...tokenOf(input), userErrors: broken };

    const result = await vpc.call(createRouterInterface, withSpecOfRole(input), { onCall: reads.countCall });
    reads.forget();
    if (result.outcome === 'done') {
      const { routerInterfaceId } = result.response;
      const subject = { regionId: input.regionId ?? '', routerInterfaceId } satisfies Subject;
      return { ...result.response, ...tokenOf(result), subject, userErrors: [] };
    }

    const refusal = fromResult(result, CREATE_ROUTER_INTERFACE_FIELDS);
    if (!refusal) throw errorOf(result);
    const { requestId } = refusal.upstream ?? {};
    return { ...tokenOf(result), ...(requestId ? { requestId } : {}), userErrors: [refusal] };
  }
}

const tokenOf = ({ clientToken }: { clientToken?: string }) => (clientToken === undefined ? {} : { clientToken });
