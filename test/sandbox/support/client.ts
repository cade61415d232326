import { createHash, createHmac, randomUUID } from 'node:crypto';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { ManualClock } from '../../../kit/clock/manual-clock';
import { SANDBOX_CREDENTIALS, type Sandbox, type SandboxOptions, startSandbox } from '../../../kit/sandbox/sandbox';
import example from '../../../schema/operations/create-router-interface.example.json';

/**
 * A client of the sandbox, written from the signing rules and not from the code of the sandbox. An error in either
 * results in a refusal. Every part of a request can be replaced.
 */

export const NOW = Date.parse('2026-03-01T08:00:00Z');
export const ROUTER = example.input.routerId;
export const OTHER_ROUTER = example.input.oppositeRouterId;

/** The request example of the reference page. */
export const EXAMPLE = {
  RegionId: 'cn-beijing',
  Role: 'InitiatingSide',
  OppositeRegionId: 'cn-beijing',
  Spec: 'Mini.5',
  RouterType: 'VRouter',
  RouterId: ROUTER,
  OppositeRouterId: OTHER_ROUTER,
};

/** Starts a sandbox with this clock, or with a time that does not change. */
export async function startAt(time: ManualClock | number, options: SandboxOptions = {}): Promise<Sandbox> {
  return startSandbox({ clock: typeof time === 'number' ? () => time : time.now, ...options });
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as JSON; an empty object for other content. */
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Call {
  /** Default `v3`. */
  readonly generation?: 'v2' | 'v3';
  readonly method?: string;
  readonly path?: string;
  readonly accessKeyId?: string;
  readonly secret?: string;
  readonly token?: string;
  readonly version?: string;
  /** Milliseconds since the epoch; default {@link NOW}. */
  readonly time?: number;
  readonly nonce?: string;
  readonly format?: string;
  /** Sent as a form, in addition to the query. */
  readonly form?: Readonly<Record<string, string>>;
  /** Additional headers. Headers that start with `x-acs-` are signed. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes the request after signing. */
  readonly tamper?: (request: Outgoing) => void;
}

export interface Outgoing {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
}

const agent = new Agent({ keepAlive: true });

/** Signs and sends a request. */
export function call(
  sandbox: Sandbox,
  action: string,
  parameters: Readonly<Record<string, string>> = {},
  options: Call = {},
): Promise<Received> {
  const outgoing =
    options.generation === 'v2'
      ? signedV2(action, parameters, options)
      : signedV3(sandbox, action, parameters, options);
  options.tamper?.(outgoing);
  return send(sandbox, outgoing);
}

/** Sends the reference example of CreateRouterInterface, changed by `parameters`; undefined removes a parameter. */
export function create(
  sandbox: Sandbox,
  parameters: Readonly<Record<string, string | undefined>> = {},
  options: Call = {},
): Promise<Received> {
  return call(sandbox, 'CreateRouterInterface', withChanges(EXAMPLE, parameters), options);
}

function withChanges(
  base: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...base, ...changes })) if (value !== undefined) result[name] = value;
  return result;
}

/** Returns the items of DescribeRouterInterfaces. */
export async function listInterfaces(
  sandbox: Sandbox,
  parameters: Readonly<Record<string, string>> = {},
  options: Call = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const response = await call(
    sandbox,
    'DescribeRouterInterfaces',
    { RegionId: 'cn-beijing', PageSize: '50', ...parameters },
    options,
  );
  const set = response.json['RouterInterfaceSet'] as { RouterInterfaceType: readonly Record<string, unknown>[] };
  return set.RouterInterfaceType;
}

/** Sends a request without changes. */
function send(sandbox: Sandbox, { method, path, query, headers, body }: Outgoing): Promise<Received> {
  // Not sorted: only the signed form of the query is.
  const search = joined(Object.entries(query));
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: sandbox.port,
      method,
      path: search ? `${path}?${search}` : path,
      headers,
      agent,
    };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const json = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function signedV3(
  sandbox: Sandbox,
  action: string,
  parameters: Readonly<Record<string, string>>,
  options: Call,
): Outgoing {
  const { method = 'POST', path = '/', form, format, token } = options;
  const body = form ? canonical(form) : '';
  const query = withChanges(parameters, { Format: format });
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const headers = withChanges(
    {
      host: `127.0.0.1:${sandbox.port}`,
      'x-acs-action': action,
      'x-acs-version': options.version ?? '2016-04-28',
      'x-acs-date': iso(options.time ?? NOW),
      'x-acs-signature-nonce': options.nonce ?? randomUUID(),
      'x-acs-content-sha256': bodyHash,
      ...options.headers,
    },
    { 'x-acs-security-token': token, 'content-type': form && 'application/x-www-form-urlencoded' },
  );
  const signed = Object.keys(headers)
    .filter((name) => name.startsWith('x-acs-') || name === 'host' || name === 'content-type')
    .sort();
  const lines = signed.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join('');
  const canonicalRequest = [method, path, canonical(query), lines, signed.join(';'), bodyHash].join('\n');
  const stringToSign = `ACS3-HMAC-SHA256\n${createHash('sha256').update(canonicalRequest).digest('hex')}`;
  const signature = createHmac('sha256', options.secret ?? SANDBOX_CREDENTIALS.accessKeySecret)
    .update(stringToSign)
    .digest('hex');
  const credential = options.accessKeyId ?? SANDBOX_CREDENTIALS.accessKeyId;
  headers['authorization'] =
    `ACS3-HMAC-SHA256 Credential=${credential},SignedHeaders=${signed.join(';')},Signature=${signature}`;
  return { method, path, query, headers, body };
}

function signedV2(action: string, parameters: Readonly<Record<string, string>>, options: Call): Outgoing {
  const { method = 'GET', path = '/', form } = options;
  const query = withChanges(parameters, {
    Action: action,
    Version: options.version ?? '2016-04-28',
    Format: options.format,
    AccessKeyId: options.accessKeyId ?? SANDBOX_CREDENTIALS.accessKeyId,
    SecurityToken: options.token,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: options.nonce ?? randomUUID(),
    Timestamp: iso(options.time ?? NOW),
  });
  const stringToSign = `${method}&%2F&${encode(canonical({ ...query, ...form }))}`;
  query['Signature'] = createHmac('sha1', `${options.secret ?? SANDBOX_CREDENTIALS.accessKeySecret}&`)
    .update(stringToSign)
    .digest('base64');
  const headers = withChanges({ ...options.headers }, { 'content-type': form && 'application/x-www-form-urlencoded' });
  return { method, path, query, headers, body: form ? canonical(form) : '' };
}

function canonical(parameters: Readonly<Record<string, string>>): string {
  return joined(Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function joined(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

function encode(text: string): string {
  const bytes = [...Buffer.from(text, 'utf8')];
  return bytes
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

export function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
