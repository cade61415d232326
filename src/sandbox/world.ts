import { settingsFrom, type WorldOptions, type WorldSettings } from './settings';
import { CallLimit } from './state/call-limit';
import { ClientTokenStore } from './state/client-token-store';
import { CredentialStore } from './state/credential-store';
import { EventQueue } from './state/event-queue';
import { type FaultRule, FaultRules } from './state/fault-rules';
import { type FaultSettings, faultSettingsFrom } from './state/fault-settings';
import { NonceStore } from './state/nonce-store';
import { RouteEntries } from './state/route-entries';
import { RouterInterfaces } from './state/router-interfaces';
import { type AccountRouters, Routers } from './state/routers';

/** Faults of a world from its start. */
export interface FaultOptions {
  readonly faultSettings?: Partial<FaultSettings>;
  readonly faults?: readonly FaultRule[];
}

/** All state of one sandbox. Regions and access points are constants and the same for all. */
export class World {
  readonly settings: WorldSettings;
  readonly faultSettings: FaultSettings;
  readonly faults: FaultRules;
  readonly credentials: CredentialStore;
  readonly nonces: NonceStore;
  readonly callLimit = new CallLimit();
  readonly clientTokens: ClientTokenStore;
  readonly routers: Routers;
  readonly events = new EventQueue();
  readonly routeEntries = new RouteEntries();
  readonly #routerInterfaces = new RouterInterfaces();
  #orders = 0;

  constructor(options: WorldOptions = {}, { faultSettings, faults }: FaultOptions = {}) {
    this.settings = settingsFrom(options);
    this.faultSettings = faultSettingsFrom(faultSettings);
    this.faults = new FaultRules(faults);
    this.credentials = new CredentialStore(this.settings.credentials, this.settings.accountId);
    this.nonces = new NonceStore(this.settings.nonceStoreSize);
    this.clientTokens = new ClientTokenStore(this.settings.clientTokenStoreSize);
    const { accountId, credentials, vrouters, vbrs } = this.settings;
    this.routers = new Routers(accountId, credentials, vrouters, vbrs);
  }

  /** The VPC routers of the account of the world. */
  get vrouters(): AccountRouters['vrouters'] {
    return this.#ownRouters.vrouters;
  }

  /** The VBRs of the account of the world. */
  get vbrs(): AccountRouters['vbrs'] {
    return this.#ownRouters.vbrs;
  }

  /** The interfaces in their present state: runs the events that are due first. */
  get routerInterfaces(): RouterInterfaces {
    this.events.runDue(this.now());
    return this.#routerInterfaces;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.settings.clock();
  }

  /** Returns a new order id. It has as many digits as the one in the response sample of the metadata. */
  nextOrderId(): number {
    this.#orders += 1;
    return 20_210_101_000_000 + this.#orders;
  }

  get #ownRouters(): AccountRouters {
    const own = this.routers.of(this.settings.accountId);
    if (!own) throw new Error('the account of the world has no routers');
    return own;
  }
}
