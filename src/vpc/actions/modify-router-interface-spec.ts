import { text } from '../models/attributes';
import { enumeration, type RequestOf } from '../rules/parameter';
import { required, scopeOf, whenPresent } from '../rules/rule';
import { documented, inferred } from '../sources/sources';
import { defineAction } from './action';
import { type Accepted, readAccepted } from './shared/accepted';
import { CLIENT_TOKEN, clientTokenRules, TARGET, targetRules } from './shared/target';

const PARAMETERS = {
  ...TARGET,
  spec: enumeration('Spec', 'New bandwidth.'),
  ...CLIENT_TOKEN,
} as const;
export type ModifyRouterInterfaceSpecRequest = RequestOf<typeof PARAMETERS>;
type Request = ModifyRouterInterfaceSpecRequest;

export interface ModifyRouterInterfaceSpecResponse extends Accepted {
  /** The new spec, as the upstream spells it. */
  readonly spec?: string;
}

const scope = scopeOf<Request>('modifySpec');

export const modifyRouterInterfaceSpec = defineAction({
  name: 'ModifyRouterInterfaceSpec',
  summary: 'Changes the bandwidth of an initiator.',
  kind: 'write',
  idempotency: 'token',
  parameters: PARAMETERS,
  rules: [
    ...targetRules<Request>(),
    required(scope, 'spec', documented('metadata', 'request parameters')),
    whenPresent(scope, {
      field: 'spec',
      name: 'initiator',
      code: 'INVALID_COMBINATION',
      message: '{spec} must be a bandwidth, not {Spec.NEGATIVE}. The spec of an acceptor cannot be changed.',
      basis: documented('sdk', 'remark of Spec'),
      check: ({ spec }) => spec !== 'Negative',
    }),
    ...clientTokenRules<Request>(),
  ],
  transition: {
    from: ['Active', 'Idle', 'Inactive'],
    basis: inferred('sdk', 'ACTIVE is documented; Terraform changes the spec in IDLE; INACTIVE is a guess'),
  },
  isApplied: (current, { spec }) => current.spec === spec,
  errorCodes: [
    'Forbidden.FinancialLocked',
    'InvalidParam.NotFound',
    'InvalidOppositeRegionId.NotFound',
    'InvalidInstanceOwner.Error',
    'InvalidRouterInterfaceSpec.Malformed',
    'IllegalParam.chargeType',
    'ResourceQueryError',
    'InvalidSpec.ValueNotSupported',
    'InvalidInstance.StatusError',
    'InvalidOpposite.NotFound',
    'InvalidRouterInterfaceId.NotFound',
  ],
  read(body): ModifyRouterInterfaceSpecResponse | undefined {
    const accepted = readAccepted(body);
    const spec = text(body['Spec']);
    return accepted && { ...accepted, ...(spec ? { spec } : {}) };
  },
});
