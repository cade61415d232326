import { about, type Group, UNPUBLISHED } from './advice';

export const quotaExceeded: Group = {
  'InvalidBandwidth.NotEnough': about(
    'spec',
    'Not enough bandwidth is available for this {spec}. Choose a smaller one.',
  ),
  'LimitationExceed.InterfaceNumberOnRouter': about(
    'routerId',
    'The router in {routerId} has its maximum number of interfaces. Delete one, or request a higher quota.',
  ),
  QuotaExceeded: 'The account has its maximum number of interfaces. Delete one, or request a higher quota.',
  RI_CREATE_ONE_LIMIT_BY_SYNC:
    'The upstream creates one interface at a time. Wait until the other creation has ended, then send the request again.',
};

const FINANCIAL_LOCK = about(
  'routerInterfaceId',
  'The interface in {routerInterfaceId} is locked because of an unpaid bill. Pay it, then send the request again.',
);

export const billing: Group = {
  'COMMODITY.INVALID_COMPONENT': about(
    'spec',
    'The account cannot order this product. Activate Express Connect in the console of the account, or choose another {spec}.',
  ),
  'Forbidden.BillsOutstanding':
    'The account has outstanding bills, so no interface can be created or connected. Pay them, then send the request again.',
  'Forbidden.FinancialLocked': FINANCIAL_LOCK,
  'Forbidden.FinancileLocked': FINANCIAL_LOCK,
  'InvalidCommodity.NotFound': about(
    'instanceChargeType',
    'The upstream has no product for this order. Check {instanceChargeType}, {regionId} and {oppositeRegionId}.',
  ),
  'InvalidPrice.NotFound': about(
    'spec',
    'The upstream has no price for this order. Choose another {spec}, {period} or {pricingCycle}.',
  ),
  'OperationFailed.NoAvailableAmount':
    'The balance of the account is below zero. Add funds, then send the request again.',
  'OperationFailed.PconnTrafficNotEnable':
    'Billing of outbound data transfer is not enabled for the physical connection. Enable it in the Express Connect console.',
  'OperationFailed.SyncOrderToSub':
    'The ordering system of the upstream reported an error. Look for an order of this interface in the order center before you ' +
    'send the request again.',
  'PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL':
    'The agreement of the account for automatic payment is not valid. Renew it in the Expenses and Costs console.',
};

const OTHER_OWNER = about(
  'routerInterfaceId',
  'The interface in {routerInterfaceId}, or its router, belongs to another account. Only that account can change it.',
);
const NO_RAM_PERMISSION =
  'The RAM identity of the gateway has no permission for this action. The operator of the gateway has to allow the action in its ' +
  'RAM policy.';

export const notPermitted: Group = {
  'CROSS_BID.FORBIDDEN': about(
    'oppositeInterfaceOwnerId',
    'The two interfaces belong to accounts of different sites of Alibaba Cloud, which cannot be connected. Use a peer of an ' +
      'account of the same site in {oppositeInterfaceOwnerId}.',
  ),
  Forbbiden: OTHER_OWNER,
  'Forbbiden.InvaildOwner': OTHER_OWNER,
  'Forbidden.CrossBorder': about(
    'oppositeRegionId',
    'A connection from {regionId} to {oppositeRegionId} crosses the border of mainland China, which needs a permission. Apply for ' +
      'it first.',
  ),
  'Forbidden.NotInRouterInterfaceCreateWhitelist':
    'The account is not on the list of accounts that can create router interfaces. Ask the support of Alibaba Cloud to add it.',
  'Forbidden.RAM': NO_RAM_PERMISSION,
  'Forbidden.RiskControl':
    'The risk control of Alibaba Cloud refused the request. Ask the support of Alibaba Cloud, with the request id of the upstream.',
  ForbiddenAction: `The account does not support this action. ${UNPUBLISHED}`,
  'IllegalParam.AliUid': about(
    'filter',
    'An account id is not valid. Use ids of main accounts, which consist of digits, in {filter}.',
  ),
  'IllegalParam.CrossBorderBandwidth': about(
    'spec',
    'The bandwidth in {spec} is not permitted across the border of mainland China. Choose a smaller {spec}, or extend the ' +
      'permission.',
  ),
  'IllegalParam.InstanceOwner': OTHER_OWNER,
  InvalidAliuid: about(
    'oppositeInterfaceOwnerId',
    '{oppositeInterfaceOwnerId} is not a valid account id. Use the id of the main account that owns the peer, not of a RAM user.',
  ),
  'InvalidInstanceOwner.Error': OTHER_OWNER,
  NoPermission: NO_RAM_PERMISSION,
  ResourceNotInResourceGroup: about(
    'resourceGroupId',
    'The resource is not in the resource group, or the account has no such group. Check {resourceGroupId}.',
  ),
};
