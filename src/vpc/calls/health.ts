import type { Health } from '../limits/circuit-breaker';
import type { Outcome } from './outcome';

/** What an outcome shows about the health of the endpoint. A refusal is healthy: the upstream works. */
export function healthOf(ended: Outcome<unknown>): Health {
  switch (ended.outcome) {
    case 'done':
    case 'refused':
      return 'healthy';
    case 'unknown':
      return ended.reason === 'tokenProcessing' ? 'healthy' : 'failing';
    case 'notSent':
      return ended.reason === 'unreachable' ? 'failing' : 'none';
  }
}
