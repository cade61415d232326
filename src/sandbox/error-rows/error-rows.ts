/**
 * What the service answers when it refuses, as `code → HTTP status and message`, spelled as the service spells it (`ValudNotSupported`,
 * `INVAID_VBR_STATUS`, `AttacedToCEN`, `recored`). A code that has more than one status or message, by action or within one action's
 * list, has a `#variant` for each further one; the variant is not sent. `%s` is filled in by the service.
 */
export type ErrorRows = Readonly<Record<string, readonly [httpStatus: number, message: string]>>;
