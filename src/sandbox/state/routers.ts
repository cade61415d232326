import type { Credential } from './credential-store';
import { type Vbr, Vbrs } from './vbrs';
import { type VRouter, VRouters } from './vrouters';

/** The routers of one account. */
export interface AccountRouters {
  readonly vrouters: VRouters;
  readonly vbrs: Vbrs;
}

export interface ListedVbr {
  readonly vbr: Vbr;
  /** Account that owns the leased line. */
  readonly lineOwnerId: string;
}

/** A router of any account: a VPC router or a VBR. */
export interface OwnedRouter {
  readonly ownerId: string;
  readonly vrouter: VRouter | undefined;
  readonly vbr: Vbr | undefined;
}

/** The routers of all accounts that own any. */
export class Routers {
  readonly #byAccount: ReadonlyMap<string, AccountRouters>;
  readonly #accountId: string;

  /** `accountId` owns routers. Another account does if one of its credentials has `ownsRouters`. */
  constructor(accountId: string, credentials: readonly Credential[], vrouters: number, vbrs: number) {
    this.#accountId = accountId;
    const others = credentials.flatMap((credential) => (credential.ownsRouters && credential.accountId) || []);
    const accountIds = [...new Set([accountId, ...others])];
    this.#byAccount = new Map(
      accountIds.map((id, index) => [
        id,
        { vrouters: new VRouters(vrouters, index * vrouters), vbrs: new Vbrs(vbrs, index * vbrs) },
      ]),
    );
  }

  /** Undefined for an account without routers. */
  of(accountId: string): AccountRouters | undefined {
    return this.#byAccount.get(accountId);
  }

  /** The VBRs of an account in a region, in a stable order. @param withHosted Also those of others on its leased lines. */
  listVbrs(accountId: string, regionId: string, withHosted: boolean): ListedVbr[] {
    return [...this.#byAccount].flatMap(([ownerId, { vbrs }]) =>
      vbrs.list(regionId).flatMap((vbr) => {
        // The owner of a leased line creates a VBR for another account, which confirms it.
        const lineOwnerId = vbr.status === 'unconfirmed' ? this.#accountId : ownerId;
        const isListed = ownerId === accountId || (withHosted && lineOwnerId === accountId);
        return isListed ? [{ vbr, lineOwnerId }] : [];
      }),
    );
  }

  find(routerId: string): OwnedRouter | undefined {
    for (const [ownerId, { vrouters, vbrs }] of this.#byAccount) {
      const vrouter = vrouters.find(routerId);
      const vbr = vrouter ? undefined : vbrs.find(routerId);
      if (vrouter ?? vbr) return { ownerId, vrouter, vbr };
    }
    return undefined;
  }
}
