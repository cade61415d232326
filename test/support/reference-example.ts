import type { CreateRouterInterfaceInput } from '../../schema/client';
import example from '../../schema/operations/create-router-interface.example.json';
import type { CreateRouterInterfaceRequest } from '../../src/vpc/actions/create-router-interface';
import { Role, RouterType, Spec } from '../../src/vpc/models/enums';

/** The request example of the reference page, as a GraphQL input. */
export const EXAMPLE_INPUT = example.input as CreateRouterInterfaceInput & typeof example.input;

/** The same example with wire values, for the client. */
export const EXAMPLE_REQUEST = {
  ...example.input,
  routerType: RouterType.VROUTER,
  role: Role.INITIATING_SIDE,
  spec: Spec.MINI_5,
} satisfies CreateRouterInterfaceRequest;
