import type { Format } from './format';
import type { Json } from './json';
import { toXml } from './xml';

/** What goes back on the socket. */
export interface WireResponse {
  readonly httpStatus: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The error code in the body; undefined on success. */
  readonly code: string | undefined;
}

export interface ResponseContext {
  readonly requestId: string;
  readonly format: Format;
  /** The host that the request was sent to. */
  readonly hostId: string;
}

// Exactly this spelling: the official SDK compares the XML one as text.
const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  JSON: 'application/json;charset=utf-8',
  XML: 'text/xml;charset=utf-8',
};

/** 200 with the action's result; in XML the root is `<Action>Response`. */
export function successResponse(context: ResponseContext, action: string, result: Json): WireResponse {
  const content: Json = { RequestId: context.requestId, ...result };
  return answer(context, 200, `${action}Response`, content, undefined);
}

export interface ErrorContent {
  readonly httpStatus: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The service's error envelope; in XML the root is `Error`. */
export function errorResponse(context: ResponseContext, error: ErrorContent): WireResponse {
  const { requestId, hostId } = context;
  const query = `q=${encodeURIComponent(error.code)}&product=Vpc&requestId=${requestId}`;
  const content: Json = {
    RequestId: requestId,
    HostId: hostId,
    Code: error.code,
    Message: error.message,
    Recommend: `https://api.aliyun.com/troubleshoot?${query}`,
  };
  return answer(context, error.httpStatus, 'Error', content, error.code, error.headers);
}

function answer(
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
