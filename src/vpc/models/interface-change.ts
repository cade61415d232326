import { text } from './attributes';

/** Names the interface that a change is about. */
export interface InterfaceRequest {
  regionId?: string | null;
  routerInterfaceId?: string | null;
}

/** What most changes answer: that they were accepted. */
export interface Accepted {
  readonly requestId?: string;
}

export function readAccepted(body: Readonly<Record<string, unknown>>): Accepted | undefined {
  const requestId = text(body['RequestId']);
  return requestId === undefined ? undefined : { requestId };
}
