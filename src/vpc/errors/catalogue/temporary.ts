import { about, type Group } from './advice';

const AGAIN = 'Nothing was changed; send the request again in a moment.';

export const busy: Group = {
  INSTANCE_IN_PROCESSIONG: about('routerInterfaceId', `The interface in {routerInterfaceId} is changing. ${AGAIN}`),
  'IncorrectStatus.CenStatus': `The CEN instance of the router is changing. ${AGAIN}`,
  OperationConflict: `Another operation on the same resource is in progress. ${AGAIN}`,
  'OperationFailed.DistibuteLock': `The upstream did not get the lock of the resource. ${AGAIN}`,
  SystemBusy: `The upstream is busy. ${AGAIN}`,
  TaskConflict: `The operations on this resource are too frequent. ${AGAIN}`,
};

const WAIT = 'Nothing was changed; wait, then send the request again.';

export const throttled: Group = {
  'Rejected.Throttling': `The upstream rejected the call because it receives too many. ${WAIT}`,
  Throttling: `The upstream limits calls of this kind at the moment. ${WAIT}`,
  'Throttling.Api': `The account calls this action more often than the upstream allows, which is 300 times in 60 s for each region. ${WAIT}`,
  'Throttling.User': `The account sends more calls than the upstream allows; all its programs share this limit. ${WAIT}`,
};

const NOT_KNOWN = 'It is not known whether the request was carried out.';

export const serverFault: Group = {
  'ErrCode.Invalid': `The upstream reported an error without a reason. ${NOT_KNOWN}`,
  'Internal.Error': `The upstream failed inside. ${NOT_KNOWN}`,
  InternalError: `The upstream failed inside. ${NOT_KNOWN}`,
  ResourceQueryError: `The upstream failed to read the resource. ${NOT_KNOWN}`,
  ServiceUnavailable: `The upstream is temporarily not available. ${NOT_KNOWN}`,
  // Every attempt has a new nonce, so this request was delivered twice: the first delivery may have succeeded.
  SignatureNonceUsed: `The upstream received the same signed request twice, and refused the second one. ${NOT_KNOWN}`,
  'VPC.ERROR': `The VPC service of the upstream failed. ${NOT_KNOWN}`,
  'Vpc.Error': `The VPC service of the upstream failed. ${NOT_KNOWN}`,
};
