import pino from 'pino';
import { readSettings, type Settings } from '../../src/config';
import { type Gateway, type GatewayParts, startGateway } from '../../src/gateway';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import { SANDBOX_CREDENTIALS } from '../sandbox/sandbox';

export interface InProcessOptions extends GatewayParts {
  /** Address of the sandbox, or of a proxy in front of it. */
  readonly upstreamUrl: string;
  readonly settings?: Partial<Settings>;
}

/** Work of a test in the same process delays the event loop too, and must not cause refusals. */
const WITHOUT_LOAD_SHEDDING = { HTTP_MAX_EVENT_LOOP_DELAY_MS: 0 };

/**
 * Starts a gateway in this process on a free port of 127.0.0.1. It reads nothing from the environment, uses the credentials
 * of the sandbox and logs nothing. The options replace these parts.
 */
export function startGatewayInProcess({ upstreamUrl, settings, ...parts }: InProcessOptions): Promise<Gateway> {
  return startGateway(
    { ...readSettings({}), ...WITHOUT_LOAD_SHEDDING, VPC_ENDPOINT: new URL(upstreamUrl), ...settings, PORT: 0 },
    { credentials: staticCredentials(SANDBOX_CREDENTIALS), logger: pino({ level: 'silent' }), ...parts },
  );
}
