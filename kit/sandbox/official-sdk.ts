import { $OpenApiUtil } from '@alicloud/openapi-core';
import VpcSdk from '@alicloud/vpc20160428';
import { SANDBOX_CREDENTIALS } from './sandbox';

/**
 * The official SDK, connected to a sandbox.
 *
 * @param sandboxUrl For example `http://127.0.0.1:4010`.
 * @param config Settings of the SDK that differ, such as the access key or `readTimeout` in milliseconds.
 */
export function officialSdk(
  sandboxUrl: string,
  config: ConstructorParameters<typeof $OpenApiUtil.Config>[0] = {},
): VpcSdk {
  const { host } = new URL(sandboxUrl);
  return new VpcSdk(new $OpenApiUtil.Config({ ...SANDBOX_CREDENTIALS, endpoint: host, protocol: 'http', ...config }));
}
