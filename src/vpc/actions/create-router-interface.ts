import { text } from '../models/attributes';
import { defineAction } from './action';
import { PARAMETERS } from './create-router-interface.parameters';
import { RULES } from './create-router-interface.rules';

export type { CreateRouterInterfaceRequest } from './create-router-interface.parameters';

export interface CreateRouterInterfaceResponse {
  readonly requestId?: string;
  readonly routerInterfaceId: string;
  /** For a subscription (PrePaid) only. An integer on the wire, returned as text, digit for digit. */
  readonly orderId?: string;
}

export const createRouterInterface = defineAction({
  name: 'CreateRouterInterface',
  summary:
    'Creates an {RouterInterfaceStatus.IDLE} router interface. With {fastLinkMode} it also creates and connects the peer.',
  kind: 'write',
  idempotency: 'token',
  parameters: PARAMETERS,
  rules: RULES,
  defaults: (request) =>
    request.role === 'AcceptingSide' && !request.spec ? { ...request, spec: 'Negative' } : request,
  // Source: API reference of March 2024. An interface on a VBR needs the permission for the VBR too.
  permission: { resources: ['routerinterface', 'virtualborderrouter'] },
  errorCodes: [
    'InvalidPrice.NotFound',
    'InvalidAliuid',
    'InvalidRole.ValueNotSupported',
    'InvalidSpec.ValudNotSupported',
    'InvalidRouterType.ValueNotSupported',
    'InvalidName.Malformed',
    'Forbidden.BillsOutstanding',
    'LimitationExceed.InterfaceNumberOnRouter',
    'Forbidden.NotInRouterInterfaceCreateWhitelist',
    'RI_CREATE_ONE_LIMIT_BY_SYNC',
    'InvalidAccessPoint.ValueNotAllowed',
    'InvalidParam.NotFound',
    'InvalidAccessPoint.NotMatch',
    'InvalidAccessPoint.NotExist',
    'INVAID_VBR_STATUS',
    'IncorrectStatus.CenStatus',
    'Forbidden.AcceptRoleNotSupportPrePay',
    'InvalidRouterInterfaceSpec.Malformed',
    'VpcSubnet.NotFound',
    'IllegalParam.HealthcheckIp',
    'OperationFailed.HcForInvalidRiType',
    'OperationFailed.SyncOrderToSub',
    'IllegalParam.CrossBorderBandwidth',
    'IllegalParam.VRouterType',
    'IllegalParam.Spec',
    'Forbidden.CrossBorder',
    'InvalidRouterId.NotFound',
    'InvalidCommodity.NotFound',
    'InvalidRouterInterfaceChargeType.Malformed',
    'IllegalParam.RegionId',
    'PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL',
    'QuotaExceeded',
    'OperationFailed.PconnTrafficNotEnable',
    'InvalidRegionId.NotFound',
    'ResourceNotInResourceGroup',
    'HaveConnectionBetweenRouters',
    'InvalidDescription.Malformed',
    'InvalidBandwidth.NotEnough',
    'ForbiddenAction',
    'OperationFailed.NotSupportIPv6',
    'InvalidParam.AvailableZoneId',
    'OperationFailed.NoAvailableAmount',
    'InvalidRouterId.AttacedToCEN',
  ],
  createdId: 'RouterInterfaceId',
  read(body): CreateRouterInterfaceResponse | undefined {
    const routerInterfaceId = text(body['RouterInterfaceId']);
    if (!routerInterfaceId) return undefined;
    const requestId = text(body['RequestId']);
    const orderId = text(body['OrderId']);
    return { routerInterfaceId, ...(requestId ? { requestId } : {}), ...(orderId ? { orderId } : {}) };
  },
});
