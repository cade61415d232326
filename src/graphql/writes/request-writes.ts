import type { Action } from '../../vpc/actions/action';
import type { RegionalRequest } from '../../vpc/calls/callable-action';
import { notSent } from '../../vpc/calls/outcome';
import type { CallResult, VpcClient } from '../../vpc/client';
import type { RequestReads } from '../reads/request-reads';

/** All writes of one GraphQL request. A write invalidates the reads of the request and counts its attempts. */
export class RequestWrites {
  readonly #vpc: Pick<VpcClient, 'write'>;
  readonly #reads: RequestReads;
  readonly #caller: string | undefined;
  #attempts = 0;

  constructor(vpc: Pick<VpcClient, 'write'>, reads: RequestReads, caller?: string) {
    this.#vpc = vpc;
    this.#caller = caller;
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
    if (this.#reads.remainingMs <= 0) return { ...notSent('deadlineExceeded'), attempts: 0 };
    const result = await this.#vpc.write(action, request, { caller: this.#caller });
    this.#attempts += result.attempts;
    this.#reads.invalidate();
    return result;
  }
}
