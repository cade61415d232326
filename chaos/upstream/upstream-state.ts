import { DescribeRouterInterfacesRequest, DescribeVRoutersRequest } from '@alicloud/vpc20160428';
import { officialSdk } from '../../kit/sandbox/official-sdk';
import type { ExistingInterface } from '../check/verdict';

export interface UpstreamInterface extends ExistingInterface {
  readonly routerId: string;
}

/** Maximum page size of the service. */
const PAGE_SIZE = 50;
const TIMEOUT_MS = 20_000;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}

/**
 * Reads the state of the upstream over its wire API. It uses the official SDK, so that the verdict shares no code with the
 * gateway. It requires that nothing changes during a read.
 */
export class UpstreamState {
  readonly #sdk: ReturnType<typeof officialSdk>;

  constructor(sandboxUrl: string) {
    this.#sdk = officialSdk(sandboxUrl, { connectTimeout: TIMEOUT_MS, readTimeout: TIMEOUT_MS });
  }

  /** All router interfaces of a region, oldest first. */
  interfaces(regionId: string): Promise<UpstreamInterface[]> {
    return allPages(async (pageNumber) => {
      const request = new DescribeRouterInterfacesRequest({ regionId, pageNumber, pageSize: PAGE_SIZE });
      const { body } = await this.#sdk.describeRouterInterfaces(request);
      const items = (body?.routerInterfaceSet?.routerInterfaceType ?? []).map((item) => ({
        routerInterfaceId: item.routerInterfaceId ?? '',
        name: item.name ?? '',
        routerId: item.routerId ?? '',
        status: item.status ?? '',
        spec: item.spec ?? '',
        description: item.description ?? '',
        oppositeInterfaceId: item.oppositeInterfaceId ?? '',
      }));
      return { items, totalCount: body?.totalCount ?? 0 };
    });
  }

  /** Ids of the first VPC routers of a region. @param count Maximum number of ids. */
  async routers(regionId: string, count: number): Promise<string[]> {
    const ids = await allPages(async (pageNumber) => {
      const request = new DescribeVRoutersRequest({ regionId, pageNumber, pageSize: PAGE_SIZE });
      const { body } = await this.#sdk.describeVRouters(request);
      const items = (body?.VRouters?.VRouter ?? []).map(({ VRouterId = '' }) => VRouterId);
      return { items, totalCount: Math.min(count, body?.totalCount ?? 0) };
    });
    return ids.slice(0, count);
  }
}

/** @throws Error if the pages contain fewer items than their total count. */
async function allPages<Item>(read: (pageNumber: number) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const { items, totalCount } = await read(pageNumber);
    all.push(...items);
    if (all.length >= totalCount) return all;
    if (items.length === 0) throw new Error(`The upstream lists ${all.length} of ${totalCount} items.`);
  }
}
