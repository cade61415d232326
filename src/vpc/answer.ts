import { XMLParser } from 'fast-xml-parser';
import { parse as parseLossless } from 'lossless-json';
import { boolean } from './models/attributes';

/** What came back over the wire, read as far as it can be read. */
export type Answer =
  | { readonly type: 'success'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly type: 'error'; readonly error: ErrorEnvelope }
  /** Not an answer of the API: a proxy's page, half a body, nothing at all. */
  | { readonly type: 'unreadable' };

/** The API's own error fields, as it spelled them. */
export interface ErrorEnvelope {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
  /** Address of a page that explains the error. */
  readonly recommend?: string;
}

const xml = new XMLParser({ ignoreAttributes: true, parseTagValue: false });

export function readAnswer(httpStatus: number, body: string): Answer {
  const parsed = parseBody(body);
  if (!parsed) return { type: 'unreadable' };
  const error = errorEnvelope(parsed);
  // Some actions answer 200 with Success: false and a code.
  const failed = httpStatus >= 400 || boolean(parsed['Success']) === false;
  if (failed) return error ? { type: 'error', error } : { type: 'unreadable' };
  return httpStatus >= 200 && httpStatus < 300 ? { type: 'success', body: parsed } : { type: 'unreadable' };
}

/** JSON, or XML with its root taken off; undefined for anything else. */
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
 * Integers beyond 2^53 become strings, digit for digit: account ids are larger than that and arrive as JSON numbers at
 * times. The careful parser is slower, so it is asked only where a long run of digits stands in the text.
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

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
