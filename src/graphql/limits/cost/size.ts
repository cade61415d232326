/** What a part of a response costs: a selection set of one object, or a whole operation. */
export interface Size {
  /** Leaf values and objects. */
  readonly values: number;
  /** Bytes of the JSON text. */
  readonly bytes: number;
  /** CPU time in microseconds, without that of values and bytes. */
  readonly workUs: number;
}

export const NOTHING: Size = { values: 0, bytes: 0, workUs: 0 };

/** Maximum of an operation. */
export const MAX_SIZE: Size = { values: 40_000, bytes: 2_000_000, workUs: 150_000 };

/** The cost of an operation is a share of the maximum in thousandths, so that a caller compares two numbers. */
export const MAXIMUM_COST = 1_000;

/** CPU time of a value and of a byte, measured on a machine with two cores. */
export const VALUE_US = 1.3;
export const BYTE_US = 0.013;

export function add(a: Size, b: Size, times = 1): Size {
  return {
    values: a.values + b.values * times,
    bytes: a.bytes + b.bytes * times,
    workUs: a.workUs + b.workUs * times,
  };
}

/** The largest share of a maximum, in thousandths. */
export function costOf({ values, bytes, workUs }: Size): number {
  const cpuUs = workUs + values * VALUE_US + bytes * BYTE_US;
  const share = Math.max(values / MAX_SIZE.values, bytes / MAX_SIZE.bytes, cpuUs / MAX_SIZE.workUs);
  return Math.ceil(share * MAXIMUM_COST);
}
