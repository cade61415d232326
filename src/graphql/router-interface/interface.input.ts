import { InputType } from 'type-graphql';
import type { InterfaceRequest } from '../../vpc/models/interface-change';
import { INTERFACE_RULES } from '../../vpc/rules/interface-change';
import { ruledFieldOf } from '../ruled-field';

export const INPUT = 'What to do. Every rule that it breaks is answered at once.';
export const REGION_TEXT = 'The region of the interface.';
export const INTERFACE_TEXT = 'The interface.';
export const TOKEN_TEXT =
  'Makes the call safe to repeat: the same token with the same input is carried out once. One is made when left out, ' +
  'and answered in the payload.';

const field = ruledFieldOf(INTERFACE_RULES);

@InputType()
export abstract class InterfaceInput implements InterfaceRequest {
  @field(() => String, REGION_TEXT)
  regionId?: string;

  @field(() => String, INTERFACE_TEXT)
  routerInterfaceId?: string;
}
