import type { Format } from './format';
import type { Json } from './json';
import { toXml } from './xml';

export interface WireResponse {
  readonly httpStatus: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Error code in the body; undefined on success. */
  readonly code: string | undefined;
}

export interface ResponseContext {
  readonly requestId: string;
  readonly format: Format;
  /** Host of the request. */
  readonly hostId: string;
}

/** Response header with the delay before a retry, in ms. */
export const RETRY_AFTER = 'x-acs-retry-after';

// The official SDK compares the XML content type as text.
const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  JSON: 'application/json;charset=utf-8',
  XML: 'text/xml;charset=utf-8',
};

/** Builds a 200 response. The XML root is `<Action>Response`. */
export function successResponse(context: ResponseContext, action: string, result: Json): WireResponse {
  const content: Json = { RequestId: context.requestId, ...result };
  return build(context, 200, `${action}Response`, content, undefined);
}

export interface ErrorContent {
  readonly httpStatus: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Additional fields of the body. */
  readonly details?: Json;
}

/** Builds an error response. The XML root is `Error`. */
export function errorResponse(context: ResponseContext, error: ErrorContent): WireResponse {
  const { requestId, hostId } = context;
  const query = `q=${encodeURIComponent(error.code)}&product=Vpc&requestId=${requestId}`;
  const content: Json = {
    RequestId: requestId,
    HostId: hostId,
    Code: error.code,
    Message: error.message,
    Recommend: `https://api.aliyun.com/troubleshoot?${query}`,
    ...error.details,
  };
  return build(context, error.httpStatus, 'Error', content, error.code, error.headers);
}

function build(
  { format, requestId }: ResponseContext,
  httpStatus: number,
  root: string,
  content: Json,
  code: string | undefined,
  headers?: Readonly<Record<string, string>>,
): WireResponse {
  return {
    httpStatus,
    headers: { 'content-type': CONTENT_TYPES[format], 'x-acs-request-id': requestId, ...headers },
    body: format === 'JSON' ? JSON.stringify(content) : toXml(root, content),
    code,
  };
}
