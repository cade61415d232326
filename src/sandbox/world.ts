import { settingsFrom, type WorldOptions, type WorldSettings } from './settings';
import { CallLimit } from './state/call-limit';
import { ClientTokenStore } from './state/client-token-store';
import { CredentialStore } from './state/credential-store';
import { EventQueue } from './state/event-queue';
import { NonceStore } from './state/nonce-store';
import { RouteEntries } from './state/route-entries';
import { RouterInterfaces } from './state/router-interfaces';
import { Vbrs } from './state/vbrs';
import { VRouters } from './state/vrouters';

/** All state of one sandbox. Regions and access points are constants and the same for all. */
export class World {
  readonly settings: WorldSettings;
  readonly credentials: CredentialStore;
  readonly nonces: NonceStore;
  readonly callLimit = new CallLimit();
  readonly clientTokens: ClientTokenStore;
  readonly vrouters: VRouters;
  readonly vbrs: Vbrs;
  readonly events = new EventQueue();
  readonly routeEntries = new RouteEntries();
  readonly #routerInterfaces = new RouterInterfaces();
  #orders = 0;

  constructor(options: WorldOptions = {}) {
    this.settings = settingsFrom(options);
    this.credentials = new CredentialStore(this.settings.credentials, this.settings.accountId);
    this.nonces = new NonceStore(this.settings.nonceStoreSize);
    this.clientTokens = new ClientTokenStore(this.settings.clientTokenStoreSize);
    this.vrouters = new VRouters(this.settings.vrouters);
    this.vbrs = new Vbrs(this.settings.vbrs);
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
}
