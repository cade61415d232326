import { accessPointId } from './access-points';
import { numberIn, resourceId } from './ids';
import { findRegion, type Region, regionOfResource } from './regions';

/** Only an active VBR can have a router interface. */
type VbrStatus = 'unconfirmed' | 'active' | 'terminating' | 'terminated' | 'recovering' | 'deleting';

/** A virtual border router: the cloud side of a leased line. */
export interface Vbr {
  readonly vbrId: string;
  readonly regionId: string;
  readonly name: string;
  readonly accessPointId: string;
  readonly status: VbrStatus;
  readonly physicalConnectionId: string;
  /** Express Connect router that the VBR is attached to. */
  readonly ecrId: string | undefined;
  readonly vlanId: number;
  readonly routeTableId: string;
  readonly localGatewayIp: string;
  readonly peerGatewayIp: string;
  /** ISO 8601, UTC. */
  readonly creationTime: string;
}

/** Repeats for each five VBRs of a region. */
const PATTERN: readonly { readonly status: VbrStatus; readonly letter: 'A' | 'B'; readonly inEcr?: true }[] = [
  { status: 'active', letter: 'A' },
  { status: 'active', letter: 'B' },
  { status: 'active', letter: 'A' },
  { status: 'recovering', letter: 'A', inEcr: true },
  { status: 'unconfirmed', letter: 'B' },
];

/** The VBRs of one account in all regions, the same number in each. Created on first access. */
export class Vbrs {
  readonly #cache = new Map<string, Vbr>();
  readonly perRegion: number;
  readonly #first: number;

  /** `first` is the number of the first VBR. Accounts have different numbers. */
  constructor(perRegion: number, first = 0) {
    this.perRegion = perRegion;
    this.#first = first;
  }

  /** Finds a VBR of any region. */
  find(vbrId: string): Vbr | undefined {
    const cached = this.#cache.get(vbrId);
    if (cached) return cached;
    const region = regionOfResource(vbrId);
    const number = numberIn(vbrId);
    const index = number - this.#first;
    if (!region || !(index >= 0 && index < this.perRegion)) return undefined;
    if (resourceId('vbr', region, number) !== vbrId) return undefined;
    return this.#create(region, number);
  }

  /** Returns the VBRs of a region in a stable order. */
  list(regionId: string): Vbr[] {
    const region = findRegion(regionId);
    if (!region) return [];
    return Array.from({ length: this.perRegion }, (_, index) => this.#create(region, this.#first + index));
  }

  #create(region: Region, number: number): Vbr {
    const vbrId = resourceId('vbr', region, number);
    const cached = this.#cache.get(vbrId);
    if (cached) return cached;
    const kind = PATTERN[(number - this.#first) % PATTERN.length];
    const { status, letter, inEcr } = kind ?? { status: 'active', letter: 'A' };
    // Each VBR has a /30 of 10.0.0.0/8, so that no two VBRs of a region share an address.
    const subnet = (number * 4) % 2 ** 24;
    const address = (host: number) =>
      `10.${((subnet + host) >> 16) & 255}.${((subnet + host) >> 8) & 255}.${(subnet + host) & 255}`;
    const vbr: Vbr = {
      vbrId,
      regionId: region.regionId,
      name: `vbr-${region.regionId}-${number + 1}`,
      accessPointId: accessPointId(region.regionId, letter),
      status,
      physicalConnectionId: resourceId('pc', region, number),
      ecrId: inEcr ? resourceId('ecr', region, number) : undefined,
      vlanId: 1 + (number % 2999),
      routeTableId: resourceId('vtb', region, 2 ** 32 + number),
      localGatewayIp: address(1),
      peerGatewayIp: address(2),
      creationTime: '2020-06-08T12:20:55Z',
    };
    this.#cache.set(vbrId, vbr);
    return vbr;
  }
}
