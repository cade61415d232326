/** Defects of a gateway that the checker must find. */
export const BROKEN_KINDS = ['retry', 'create', 'refusal', 'absence', 'success'] as const;
export type BrokenKind = (typeof BROKEN_KINDS)[number];
