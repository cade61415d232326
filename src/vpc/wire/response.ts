import { XMLParser } from 'fast-xml-parser';
import { parse as parseLossless } from 'lossless-json';
import { boolean, text } from '../models/attributes';

/** A parsed response body. */
export type ParsedResponse =
  | { readonly type: 'success'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly type: 'error'; readonly error: ErrorEnvelope }
  /** Not a response of the API: a page of a proxy, a truncated body, an empty body. */
  | { readonly type: 'unreadable' };

/** Error fields of the API, in its spelling. */
export interface ErrorEnvelope {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
  /** Address of a page that explains the error. */
  readonly recommend?: string;
}

const xml = new XMLParser({ ignoreAttributes: true, parseTagValue: false });

export function parseResponse(httpStatus: number, body: string): ParsedResponse {
  const parsed = parseBody(body);
  if (!parsed) return { type: 'unreadable' };
  const error = errorEnvelope(parsed);
  // Some actions return HTTP 200 with Success: false and a code.
  const failed = httpStatus >= 400 || boolean(parsed['Success']) === false;
  if (failed) return error ? { type: 'error', error } : { type: 'unreadable' };
  return httpStatus >= 200 && httpStatus < 300 ? { type: 'success', body: parsed } : { type: 'unreadable' };
}

/** JSON, or the content of the XML root; undefined for anything else. */
function parseBody(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    if (body.trimStart().startsWith('<')) {
      const root = Object.entries(xml.parse(body, true) as object).find(([name]) => !name.startsWith('?'));
      return root && isRecord(root[1]) && /^(Error|\w+Response)$/.test(root[0]) ? root[1] : undefined;
    }
    const parsed = parseJson(body);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Integers beyond 2^53 become strings, digit for digit: account ids are that large, and some bodies contain them as JSON
 * numbers. The lossless parser is slow, so only a text with 16 digits in a row goes through it.
 */
function parseJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return parseLossless(text, undefined, (digits) => {
    const number = Number(digits);
    return /^-?\d+$/.test(digits) && !Number.isSafeInteger(number) ? digits : number;
  });
}

function errorEnvelope(body: Readonly<Record<string, unknown>>): ErrorEnvelope | undefined {
  const code = text(body['Code'] ?? body['code']);
  if (!code?.trim()) return undefined;
  const requestId = text(body['RequestId'] ?? body['requestId']);
  const recommend = text(body['Recommend'] ?? body['recommend']);
  return {
    code,
    message: text(body['Message'] ?? body['message']) ?? '',
    ...(requestId ? { requestId } : {}),
    ...(recommend ? { recommend } : {}),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
