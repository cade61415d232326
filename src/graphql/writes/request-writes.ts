import type { Action } from '../../vpc/actions/action';
import type { RegionalRequest } from '../../vpc/calls/callable-action';
import type { CallResult, VpcClient } from '../../vpc/client';
import type { RequestReads } from '../reads/request-reads';

/** All writes of one GraphQL request. A write invalidates the reads of the request and counts its attempts. */
export class RequestWrites {
  readonly #vpc: Pick<VpcClient, 'write'>;
  readonly #reads: RequestReads;
  #attempts = 0;

  constructor(vpc: Pick<VpcClient, 'write'>, reads: RequestReads) {
    this.#vpc = vpc;
    this.#reads = reads;
  }

  /** Attempts that were sent for this request. */
  get attempts(): number {
    return this.#attempts;
  }

  async write<Request extends object, Response>(
    action: Action<Request, Response>,
    request: Request & RegionalRequest,
  ): Promise<CallResult<Response>> {
    const result = await this.#vpc.write(action, request);
    this.#attempts += result.attempts;
    this.#reads.invalidate();
    return result;
  }
}
