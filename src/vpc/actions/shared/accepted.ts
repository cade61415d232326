import { text } from '../../models/attributes';

/** Response of most writes: the upstream accepted the request. */
export interface Accepted {
  readonly requestId?: string;
}

export function readAccepted(body: Readonly<Record<string, unknown>>): Accepted | undefined {
  const requestId = text(body['RequestId']);
  return requestId === undefined ? undefined : { requestId };
}
