/** A service of the upstream. Each one has its own API version and its own endpoints. */
export const SERVICES = {
  vpc: { version: '2016-04-28' },
  /** Security Token Service. Source: official SDK @alicloud/sts20150401. */
  sts: { version: '2015-04-01' },
} as const satisfies Record<string, { readonly version: string }>;
export type Service = keyof typeof SERVICES;
