import { setMaxListeners } from 'node:events';
import DataLoader from 'dataloader';
import { describeAccessPoints } from '../../vpc/actions/describe-access-points';
import { describeRegions } from '../../vpc/actions/describe-regions';
import { describeRouterInterfaceAttribute } from '../../vpc/actions/describe-router-interface-attribute';
import {
  type DescribeRouterInterfacesRequest,
  describeRouterInterfaces,
} from '../../vpc/actions/describe-router-interfaces';
import { describeVRouters } from '../../vpc/actions/describe-v-routers';
import { describeVirtualBorderRouters } from '../../vpc/actions/describe-virtual-border-routers';
import { getCallerIdentity } from '../../vpc/actions/get-caller-identity';
import { MAX_PAGE_SIZE, type Page } from '../../vpc/actions/shared/page';
import type { CallableAction } from '../../vpc/calls/callable-action';
import type { Outcome } from '../../vpc/calls/outcome';
import type { VpcClient } from '../../vpc/client';
import type { ErrorKind } from '../../vpc/errors/error-kinds';
import type { AccessPoint } from '../../vpc/models/access-point';
import type { CallerIdentity } from '../../vpc/models/caller-identity';
import type { Region } from '../../vpc/models/region';
import type { VirtualBorderRouter, VRouter } from '../../vpc/models/router';
import type { RouterInterface } from '../../vpc/models/router-interface';
import { withTimeout } from '../../vpc/time/clock';
import { GatewayError } from '../errors/gateway-error';
import { LimitReached } from '../errors/limit-reached';
import { errorOfRead } from '../errors/outcome-error';
import { findByIds, type Source } from './find-by-ids';

export const DEFAULT_LANGUAGE = 'en-US';

/** Limits of the reads of one request. The reads of its writes are not limited. */
export interface RequestLimits {
  /** Maximum number of pages of 50 items. A smaller read counts as a part of a page: at least a fifth. */
  readonly maxPages: number;
  /** Maximum duration of a request. A write that was sent continues. */
  readonly timeoutMs: number;
}

export interface RequestReadsOptions {
  /** Aborts when the caller disconnects. */
  readonly signal?: AbortSignal | undefined;
  /** An opaque name. Callers with different names take turns at the limits of the client. */
  readonly caller?: string | undefined;
  /** Default: no limits. */
  readonly limits?: RequestLimits | undefined;
}

/** Maximum time of a read that only checks a write before it is sent. */
const CHECK_TIMEOUT_MS = 3_000;

type Loader<Item> = DataLoader<string, Item | undefined>;
type PageOptions = Omit<DescribeRouterInterfacesRequest, 'regionId' | 'pageNumber' | 'pageSize'>;

interface VirtualBorderRouterOptions {
  readonly includeCrossAccountVbr?: boolean | null;
  readonly resourceGroupId?: string | null;
}

/** A read by an id finds what any list can contain. */
const ALL_ACCOUNTS: VirtualBorderRouterOptions = { includeCrossAccountVbr: true };

/**
 * All reads of one GraphQL request. Fields that read one item by its id are batched. The read cache of the client coalesces
 * identical reads, of this request and of others.
 */
export class RequestReads {
  readonly #vpc: Pick<VpcClient, 'read' | 'clock'>;
  readonly #options: RequestReadsOptions;
  readonly #deadlineAt: number;
  /** Aborts when the caller disconnects, and at the deadline. */
  readonly #ended = new AbortController();
  readonly #loaders = new Map<string, Loader<never>>();
  readonly #regions = new Map<string, Promise<readonly Region[]>>();
  #since: number;
  #attempts = 0;
  /** Pages that were read or are in flight. */
  #pages = 0;

  constructor(vpc: Pick<VpcClient, 'read' | 'clock'>, options: RequestReadsOptions = {}) {
    this.#vpc = vpc;
    this.#options = options;
    this.#since = vpc.clock.now();
    this.#deadlineAt = this.#since + (options.limits?.timeoutMs ?? Number.POSITIVE_INFINITY);
    // Each read in flight adds a listener.
    setMaxListeners(0, this.#ended.signal);
    options.signal?.addEventListener('abort', () => this.#ended.abort(), { once: true });
    if (options.signal?.aborted) this.#ended.abort();
  }

  /** Attempts that were sent for this request, without those of reads that another request started. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Time until the deadline of the request. */
  get remainingMs(): number {
    return this.#deadlineAt - this.#vpc.clock.now();
  }

  /** Drops all items: a write may have changed them. */
  invalidate(): void {
    this.#loaders.clear();
    this.#since = this.#vpc.clock.now();
  }

  /** All regions, with names in a language. */
  regions(acceptLanguage = DEFAULT_LANGUAGE): Promise<readonly Region[]> {
    const known = this.#regions.get(acceptLanguage) ?? this.#read(describeRegions, { acceptLanguage });
    this.#regions.set(acceptLanguage, known);
    return known;
  }

  /** Account of the credentials. It is no part of a result that can fail, so it is undefined if the call does not succeed. */
  async callerIdentity(): Promise<CallerIdentity | undefined> {
    try {
      const result = await this.#get(getCallerIdentity, {}, false);
      return result.outcome === 'done' ? result.response : undefined;
    } catch (error) {
      if (error instanceof LimitReached) return undefined;
      throw error;
    }
  }

  accessPointPage(regionId: string, pageNumber: number): Promise<Page<AccessPoint>> {
    return this.#read(describeAccessPoints, { regionId, pageNumber, pageSize: MAX_PAGE_SIZE });
  }

  vRouterPage(regionId: string, pageNumber: number): Promise<Page<VRouter>> {
    return this.#read(describeVRouters, { regionId, pageNumber, pageSize: MAX_PAGE_SIZE });
  }

  virtualBorderRouterPage(
    regionId: string,
    pageNumber: number,
    options: VirtualBorderRouterOptions = {},
  ): Promise<Page<VirtualBorderRouter>> {
    return this.#read(describeVirtualBorderRouters, { regionId, pageNumber, pageSize: MAX_PAGE_SIZE, ...options });
  }

  routerInterfacePage(regionId: string, pageNumber: number, options: PageOptions = {}): Promise<Page<RouterInterface>> {
    return this.#read(describeRouterInterfaces, routerInterfacePage(regionId, pageNumber, options));
  }

  routerInterface(regionId: string, id: string): Promise<RouterInterface | undefined> {
    return this.#load('routerInterface', regionId, id, {
      idOf: (item) => item.routerInterfaceId,
      idsPerRead: 5,
      byIds: async (ids) => {
        const request = { ...routerInterfacePage(regionId, 1, only('RouterInterfaceId', ids)), pageSize: ids.length };
        return (await this.#read(describeRouterInterfaces, request)).items;
      },
      page: (number) => this.routerInterfacePage(regionId, number),
    });
  }

  /** The interface, for a check before a write. undefined where it cannot be read soon: the write does not depend on it. */
  async routerInterfaceIfReadable(regionId: string, id: string): Promise<RouterInterface | undefined> {
    try {
      return await withTimeout(this.#vpc.clock, CHECK_TIMEOUT_MS, this.routerInterface(regionId, id));
    } catch (error) {
      if (error instanceof GatewayError) return undefined;
      throw error;
    }
  }

  vRouter(regionId: string, id: string): Promise<VRouter | undefined> {
    return this.#load('vRouter', regionId, id, {
      idOf: (item) => item.vRouterId,
      idsPerRead: 1,
      byIds: async ([vRouterId = '']) =>
        (await this.#read(describeVRouters, { regionId, vRouterId, pageNumber: 1, pageSize: 1 })).items,
      page: (number) => this.vRouterPage(regionId, number),
    });
  }

  virtualBorderRouter(regionId: string, id: string): Promise<VirtualBorderRouter | undefined> {
    return this.#load('virtualBorderRouter', regionId, id, {
      idOf: (item) => item.vbrId,
      idsPerRead: 5,
      byIds: async (ids) => {
        const request = { regionId, pageNumber: 1, pageSize: ids.length, ...ALL_ACCOUNTS, ...only('VbrId', ids) };
        return (await this.#read(describeVirtualBorderRouters, request)).items;
      },
      page: (number) => this.virtualBorderRouterPage(regionId, number, ALL_ACCOUNTS),
    });
  }

  accessPoint(regionId: string, id: string): Promise<AccessPoint | undefined> {
    return this.#load<AccessPoint>('accessPoint', regionId, id, {
      idOf: (item) => item.accessPointId,
      idsPerRead: 0,
      byIds: () => Promise.resolve([]),
      page: (number) => this.accessPointPage(regionId, number),
    });
  }

  /**
   * Attributes that only DescribeRouterInterfaceAttribute returns. They cost one call for each interface, so the fields of
   * lists and peers do not read them. undefined for an unknown id.
   */
  async routerInterfaceDetail(regionId: string, instanceId: string): Promise<RouterInterface | undefined> {
    const result = await this.#get(describeRouterInterfaceAttribute, { regionId, instanceId }, false);
    if (isUnknownId(result)) return undefined;
    return required(result).routerInterface;
  }

  /**
   * Current state of the interface, without the read cache: after a write, or to decide about one. The list of the upstream
   * can lack a new interface, so one that is not in the list is read by its id.
   */
  async currentRouterInterface(regionId: string, id: string): Promise<Outcome<RouterInterface | undefined>> {
    const request = routerInterfacePage(regionId, 1, only('RouterInterfaceId', [id]));
    const result = await this.#get(describeRouterInterfaces, request, true);
    if (result.outcome !== 'done') return result;
    const listed = result.response.items.find((item) => item.routerInterfaceId === id);
    if (listed) return { outcome: 'done', response: listed };
    const read = () => this.#get(describeRouterInterfaceAttribute, { regionId, instanceId: id }, true);
    const first = await read();
    // A success without an id can also have lost its content, so a second response must confirm it.
    const isEmpty = first.outcome === 'done' && !first.response.routerInterface && !first.response.isUnknownId;
    const detail = isEmpty ? await read() : first;
    if (isUnknownId(detail)) return { outcome: 'done', response: undefined };
    return detail.outcome === 'done' ? { outcome: 'done', response: detail.response.routerInterface } : detail;
  }

  /** As `currentRouterInterface`, but a failed read is an error. */
  async requireCurrentRouterInterface(regionId: string, id: string): Promise<RouterInterface | undefined> {
    return required(await this.currentRouterInterface(regionId, id));
  }

  async #read<Request extends object, Response>(
    action: CallableAction<Request, Response>,
    request: Request & { regionId?: string | null },
  ): Promise<Response> {
    return required(await this.#get(action, request, false), request.regionId ?? undefined);
  }

  async #get<Request extends object, Response>(
    action: CallableAction<Request, Response>,
    request: Request & { regionId?: string | null; pageSize?: number | null },
    fresh: boolean,
  ): Promise<Outcome<Response>> {
    const { caller, signal } = this.#options;
    const call = (abandon: AbortSignal | undefined) =>
      this.#vpc.read(action, request, { fresh, since: this.#since, caller, ...(abandon ? { signal: abandon } : {}) });
    // A read of a write is not limited: without it, the result of the write is not known.
    const result = fresh ? await call(signal) : await this.#limited(pagesOf(request), () => call(this.#ended.signal));
    this.#attempts += result.attempts;
    return result;
  }

  /** Makes a call within the limits of the request. A response that another request has paid for costs nothing. */
  async #limited<Result extends { readonly attempts: number }>(
    pages: number,
    call: () => Promise<Result>,
  ): Promise<Result> {
    const { maxPages = Number.POSITIVE_INFINITY } = this.#options.limits ?? {};
    if (this.#pages + pages > maxPages) throw new LimitReached('REQUEST_LIMIT_REACHED');
    const { remainingMs } = this;
    if (remainingMs <= 0) throw new LimitReached('UPSTREAM_FAILED');
    this.#pages += pages;
    const result = Number.isFinite(remainingMs)
      ? await withTimeout(this.#vpc.clock, remainingMs, call())
      : await call();
    if (result !== undefined) {
      this.#pages += pages * (result.attempts - 1);
      return result;
    }
    this.#ended.abort();
    throw new LimitReached('UPSTREAM_FAILED');
  }

  #load<Item>(kind: string, regionId: string, id: string, source: Source<Item>): Promise<Item | undefined> {
    const key = `${kind} ${regionId}`;
    let loader = this.#loaders.get(key) as Loader<Item> | undefined;
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await findByIds(ids, source);
        return ids.map((wanted) => found.get(wanted));
      });
      this.#loaders.set(key, loader as Loader<never>);
    }
    return loader.load(id);
  }
}

/** The response to an unknown id is not published. It can be an error of these kinds. */
const UNKNOWN_ID: readonly ErrorKind[] = ['notFound', 'invalidInput'];
const isUnknownId = (result: Outcome<unknown>) =>
  result.outcome === 'refused' && UNKNOWN_ID.includes(result.error.kind);

/** The response of a read that succeeded. Throws the error of any other outcome. */
function required<Response>(result: Outcome<Response>, regionId?: string): Response {
  if (result.outcome === 'done') return result.response;
  throw errorOfRead(result, regionId);
}

/** A pending subscription change costs no extra call, so it is always included. */
const routerInterfacePage = (regionId: string, pageNumber: number, options: PageOptions) => ({
  regionId,
  pageNumber,
  pageSize: MAX_PAGE_SIZE,
  includeReservationData: true,
  ...options,
});

/** The share of a page that a read costs: most of its work is in its items. */
const pagesOf = ({ pageSize }: { readonly pageSize?: number | null }) =>
  Math.max(pageSize ?? 0, MAX_PAGE_SIZE / 5) / MAX_PAGE_SIZE;

const only = (key: string, value: readonly string[]) => ({ filter: [{ key, value: [...value] }] });
