import { GatewayError } from './gateway-error';

/** A read that was not completed because of a limit of the gateway. A list ends with the items that it has. */
export class LimitReached extends GatewayError {}
