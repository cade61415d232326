/** The client as a library: everything that a program outside this folder needs. */
export type { Action } from './actions/action';
export * from './actions/index';
export type { CallOptions } from './calls/call';
export type { AttemptEvent, CallEvent, ClientObserver } from './calls/observer';
export type { Counted, NotSentReason, Outcome, UnknownReason, UpstreamError } from './calls/outcome';
export type { CallRetries, RetryPolicy } from './calls/retry/retry-policy';
export { type CallResult, type ReadOptions, VpcClient, type VpcClientOptions } from './client';
export { DEFAULTS } from './defaults';
export type { CallerIdentity } from './models/caller-identity';
export type { RouterInterface } from './models/router-interface';
export type { Violation } from './rules/validate';
export {
  type Credentials,
  type CredentialsProvider,
  defaultCredentialsChain,
  staticCredentials,
} from './wire/credentials';
export { type EndpointOptions, type Endpoints, endpoints, isKnownRegion } from './wire/endpoints';
export type { Transport } from './wire/transport';
export type { ProxyOptions } from './wire/undici-transport';
