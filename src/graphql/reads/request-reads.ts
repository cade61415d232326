import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { Action } from '../../vpc/actions/action';
import { describeAccessPoints } from '../../vpc/actions/describe-access-points';
import { type DescribeRegionsRequest, describeRegions } from '../../vpc/actions/describe-regions';
import { describeRouterInterfaceAttribute } from '../../vpc/actions/describe-router-interface-attribute';
import {
  type DescribeRouterInterfacesRequest,
  describeRouterInterfaces,
} from '../../vpc/actions/describe-router-interfaces';
import { describeVRouters } from '../../vpc/actions/describe-v-routers';
import { describeVirtualBorderRouters } from '../../vpc/actions/describe-virtual-border-routers';
import { MAX_PAGE_SIZE, type Page } from '../../vpc/actions/page';
import type { VpcClient } from '../../vpc/client';
import type { AccessPoint, Region, VirtualBorderRouter, VRouter } from '../../vpc/models/places';
import type { RouterInterface } from '../../vpc/models/router-interface';
import { toParameters } from '../../vpc/parameters';
import { canonicalQuery } from '../../vpc/signature';
import { errorOfRead } from '../outcome-error';
import { findByIds, type Source } from './find-by-ids';

type Loader<Item> = DataLoader<string, Item | undefined>;
type PageOptions = Omit<DescribeRouterInterfacesRequest, 'regionId' | 'pageNumber' | 'pageSize'>;

/**
 * Every read of one GraphQL request. Each goes through here, so a field that asks for one thing by its id is batched
 * with the others, and the same read is made once, whoever asks.
 */
export class RequestReads {
  readonly #vpc: Pick<VpcClient, 'read'>;
  readonly #signal: AbortSignal | undefined;
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #loaders = new Map<string, Loader<never>>();
  #since = Date.now();
  #upstreamCalls = 0;

  constructor(vpc: Pick<VpcClient, 'read'>, signal?: AbortSignal) {
    this.#vpc = vpc;
    this.#signal = signal;
  }

  /** Calls to the upstream that were made for this request, those shared with other requests not counted. */
  get upstreamCalls(): number {
    return this.#upstreamCalls;
  }

  /** Something was changed, or may have been: what was read before is old. */
  forget(): void {
    this.#made.clear();
    this.#loaders.clear();
    this.#since = Date.now();
  }

  readonly countCall = (): void => {
    this.#upstreamCalls += 1;
  };

  regions(request: DescribeRegionsRequest): Promise<readonly Region[]> {
    return this.#read(describeRegions, request);
  }

  accessPointPage(regionId: string, pageNumber: number): Promise<Page<AccessPoint>> {
    return this.#read(describeAccessPoints, { regionId, pageNumber, pageSize: MAX_PAGE_SIZE });
  }

  vRouterPage(regionId: string, pageNumber: number): Promise<Page<VRouter>> {
    return this.#read(describeVRouters, { regionId, pageNumber, pageSize: MAX_PAGE_SIZE });
  }

  virtualBorderRouterPage(regionId: string, pageNumber: number): Promise<Page<VirtualBorderRouter>> {
    return this.#read(describeVirtualBorderRouters, { regionId, pageNumber, pageSize: MAX_PAGE_SIZE });
  }

  routerInterfacePage(regionId: string, pageNumber: number, options: PageOptions = {}): Promise<Page<RouterInterface>> {
    return this.#read(describeRouterInterfaces, routerInterfacePage(regionId, pageNumber, options));
  }

  routerInterface(regionId: string, id: string): Promise<RouterInterface | undefined> {
    return this.#load('routerInterface', regionId, id, {
      idOf: (item) => item.routerInterfaceId,
      idsPerRead: 5,
      byIds: async (ids) => (await this.routerInterfacePage(regionId, 1, only('RouterInterfaceId', ids))).items,
      page: (number) => this.routerInterfacePage(regionId, number),
    });
  }

  vRouter(regionId: string, id: string): Promise<VRouter | undefined> {
    return this.#load('vRouter', regionId, id, {
      idOf: (item) => item.vRouterId,
      idsPerRead: 1,
      byIds: async ([vRouterId = '']) =>
        (await this.#read(describeVRouters, { regionId, vRouterId, pageNumber: 1, pageSize: MAX_PAGE_SIZE })).items,
      page: (number) => this.vRouterPage(regionId, number),
    });
  }

  virtualBorderRouter(regionId: string, id: string): Promise<VirtualBorderRouter | undefined> {
    return this.#load('virtualBorderRouter', regionId, id, {
      idOf: (item) => item.vbrId,
      idsPerRead: 5,
      byIds: async (ids) => {
        const request = { regionId, pageNumber: 1, pageSize: MAX_PAGE_SIZE, ...only('VbrId', ids) };
        return (await this.#read(describeVirtualBorderRouters, request)).items;
      },
      page: (number) => this.virtualBorderRouterPage(regionId, number),
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

  /** What one interface alone tells. Costs a call of its own, so no list may ask for it. */
  async routerInterfaceDetail(regionId: string, instanceId: string): Promise<RouterInterface | undefined> {
    const request = { regionId, instanceId };
    // What the service answers for an id that it does not know is not published: it may be an error, too.
    const detail = await this.#read(describeRouterInterfaceAttribute, request).catch(noneIfRefused);
    return detail.routerInterface;
  }

  /** The interface as it is now, read past everything that is kept: after a change, or to decide on one. */
  async freshRouterInterface(regionId: string, id: string): Promise<RouterInterface | undefined> {
    const request = routerInterfacePage(regionId, 1, only('RouterInterfaceId', [id]));
    const page = await this.#ask(describeRouterInterfaces, request, true);
    return page.items.find((item) => item.routerInterfaceId === id);
  }

  #read<Request extends { regionId?: string | null }, Response>(
    action: Action<Request, Response>,
    request: Request,
  ): Promise<Response> {
    const key = `${action.name} ${canonicalQuery(toParameters(request))}`;
    const known = this.#made.get(key) as Promise<Response> | undefined;
    if (known) return known;
    const made = this.#ask(action, request, false);
    this.#made.set(key, made);
    return made;
  }

  async #ask<Request extends { regionId?: string | null }, Response>(
    action: Action<Request, Response>,
    request: Request,
    fresh: boolean,
  ): Promise<Response> {
    const signal = this.#signal ? { signal: this.#signal } : {};
    const result = await this.#vpc.read(action, request, {
      fresh,
      since: this.#since,
      onCall: this.countCall,
      ...signal,
    });
    if (result.outcome === 'done') return result.response;
    throw errorOfRead(result);
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

function noneIfRefused(error: unknown): object & { routerInterface?: RouterInterface } {
  if (error instanceof GraphQLError && error.extensions['code'] === 'UPSTREAM_REFUSED') return {};
  throw error;
}

/** Changes of a subscription that are pending are told only where they are asked for, and cost nothing. */
const routerInterfacePage = (regionId: string, pageNumber: number, options: PageOptions) => ({
  regionId,
  pageNumber,
  pageSize: MAX_PAGE_SIZE,
  includeReservationData: true,
  ...options,
});

const only = (key: string, value: readonly string[]) => ({ filter: [{ key, value }] });
