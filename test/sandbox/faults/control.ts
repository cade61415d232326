import type { Sandbox } from '../../../src/sandbox/server';

export interface ControlResponse {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Sends a request to the control path, as curl does: without a signature. */
export async function control(
  { url }: Sandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<ControlResponse> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${url}/sandbox/${path}`, { method, ...(text !== undefined && { body: text }) });
  const content = await response.text();
  return { status: response.status, json: content === '' ? {} : (JSON.parse(content) as ControlResponse['json']) };
}
