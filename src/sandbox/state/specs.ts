/** Bandwidth in Mbps as the upstream reports it. `Large.2` is documented as 2000 and reported as 2048. */
const BANDWIDTH_MBPS: ReadonlyMap<string, number> = new Map([
  ['Mini.2', 2],
  ['Mini.5', 5],
  ['Small.1', 10],
  ['Small.2', 20],
  ['Small.5', 50],
  ['Middle.1', 100],
  ['Middle.2', 200],
  ['Middle.5', 500],
  ['Large.1', 1000],
  ['Large.2', 2048],
  ['Large.5', 5000],
  ['Xlarge.1', 10_000],
]);

/** Spec of every acceptor. The bandwidth depends on the spec of the initiator. */
export const NEGATIVE = 'Negative';

/** Whether an initiator can have this spec. */
export function isInitiatorSpec(spec: string): boolean {
  return BANDWIDTH_MBPS.has(spec);
}

/** Returns the bandwidth in Mbps; 0 for `Negative`. */
export function bandwidthOf(spec: string): number {
  return BANDWIDTH_MBPS.get(spec) ?? 0;
}
