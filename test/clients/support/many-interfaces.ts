import { UNLIMITED } from '../../../kit/sandbox/sandbox';
import { CreateRouterInterfaceDocument, RouterInterfacesDocument } from '../../../schema/client';
import { startTestGateway, type TestGateway } from '../../support/gateway';
import { EXAMPLE_INPUT } from '../../support/reference-example';

export const REGION = 'cn-beijing';
const COUNT = 120;
export const PAGE = 50;

export interface ManyInterfaces {
  readonly gateway: TestGateway;
  /** Global ids of the interfaces, in the order of the list. */
  readonly ids: readonly string[];
}

/** Starts a gateway and creates `COUNT` interfaces on one router. */
export async function startWithInterfaces(): Promise<ManyInterfaces> {
  const gateway = await startTestGateway({ sandbox: UNLIMITED, settings: { VPC_CALLS_PER_MINUTE: 0 } });
  const input = {
    regionId: REGION,
    oppositeRegionId: REGION,
    routerType: 'VROUTER',
    routerId: EXAMPLE_INPUT.routerId,
    role: 'ACCEPTING_SIDE',
  } as const;
  await Promise.all(Array.from({ length: COUNT }, () => gateway.execute(CreateRouterInterfaceDocument, { input })));
  const { data } = await gateway.execute(RouterInterfacesDocument, { regionIds: [REGION], first: 200 });
  const ids = data?.routerInterfaces?.edges.map(({ node }) => node.id) ?? [];
  if (ids.length !== COUNT) throw new Error(`${ids.length} interfaces`);
  return { gateway, ids };
}

/** A page of a list in either direction. */
export interface Page {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

export interface PageData {
  readonly routerInterfaces: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  } | null;
}

export const PAGES = `query pagesListQuery(
  $regionId: String, $first: Int, $after: String, $last: Int, $before: String
) {
  routerInterfaces(regionId: $regionId, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** The page after the last one that a client shows, or before the first. Undefined at the end of the list. */
export function nextPage({ routerInterfaces }: PageData, direction: 'forward' | 'backward'): Page | undefined {
  const pageInfo = routerInterfaces?.pageInfo;
  if (direction === 'forward') return pageInfo?.hasNextPage ? { first: PAGE, after: pageInfo.endCursor } : undefined;
  return pageInfo?.hasPreviousPage ? { last: PAGE, before: pageInfo.startCursor } : undefined;
}

export const idsOf = ({ routerInterfaces }: PageData) => routerInterfaces?.edges.map(({ node }) => node.id);
