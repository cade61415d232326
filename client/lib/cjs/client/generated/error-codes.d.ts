import type { ErrorCode } from '../../schema/client';
/** Whether the same request can succeed when it is sent again. */
export declare const RETRYABLE: Readonly<Record<ErrorCode, boolean>>;
