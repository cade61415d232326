/** How sure a statement about the upstream is. */
export type Certainty =
  /** A page, the service metadata or the official SDK states it. */
  | 'documented'
  /** A published request or response shows it. */
  | 'sample'
  /** Somebody saw the real upstream do it. */
  | 'observed'
  /** It follows from other statements. */
  | 'inferred'
  /** Nothing is published; the choice is ours. */
  | 'guess';

export interface Source {
  readonly title: string;
  /** Absent where the address was not recorded. */
  readonly address?: string;
  /** Version or date of the text. */
  readonly edition: string;
  /** Date of reading, ISO 8601; a month where the day is not recorded. */
  readonly read: string;
}

/** Every text that the sandbox is written from. */
export const SOURCES = {
  reference: {
    title: 'CreateRouterInterface, API reference',
    address: 'https://www.alibabacloud.com/help/en/vpc/developer-reference/api-vpc-2016-04-28-createrouterinterface',
    edition: '2018 edition',
    read: '2026-11',
  },
  metadata: {
    title: 'OpenAPI metadata of the VPC service',
    address: 'https://api.aliyun.com/meta/v1/products/Vpc/versions/2016-04-28/api-docs.json',
    edition: 'June 2024',
    read: '2026-11',
  },
  endpoints: {
    title: 'Endpoint list in the OpenAPI metadata',
    edition: 'April 2026',
    read: '2026-11',
  },
  sdk: {
    title: 'Official SDK @alicloud/vpc20160428',
    address: 'https://www.npmjs.com/package/@alicloud/vpc20160428/v/7.3.2',
    edition: '7.3.2',
    read: '2026-11-24',
  },
  stsPage: {
    title: 'GetCallerIdentity, API reference of STS',
    address: 'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity',
    edition: 'August 2025',
    read: '2026-11-24',
  },
  createPage: {
    title: 'CreateRouterInterface, API reference',
    address: 'https://www.alibabacloud.com/help/doc-detail/36032.htm',
    edition: 'March 2024',
    read: '2026-11',
  },
  ramExpressConnect: {
    title: 'Authentication rules for Express Connect APIs',
    address: 'https://www.alibabacloud.com/help/doc-detail/31813.htm',
    edition: 'February 2018',
    read: '2026-11-24',
  },
  openapiCore: {
    title: 'Core of the official SDKs, @alicloud/openapi-core',
    address: 'https://www.npmjs.com/package/@alicloud/openapi-core/v/1.0.8',
    edition: '1.0.8',
    read: '2026-11-24',
  },
  goSdk: {
    title: 'Official Go SDK, alibaba-cloud-sdk-go',
    address: 'https://github.com/aliyun/alibaba-cloud-sdk-go',
    edition: '2026',
    read: '2026-11',
  },
  pages2019: {
    title: 'Help pages of the router interface actions',
    edition: '2019',
    read: '2026-11',
  },
  tutorial: {
    title: 'Official Express Connect tutorial with captured output',
    edition: '2019',
    read: '2026-11',
  },
  idempotence: {
    title: 'How to ensure idempotence, VPC help page',
    address: 'https://help.aliyun.com/document_detail/36569.html',
    edition: 'today',
    read: '2026-11',
  },
  quotas: {
    title: 'API call quotas of VPC and Express Connect, help pages',
    edition: 'today',
    read: '2026-11',
  },
  commonErrors: {
    title: 'Common errors of the public API gateway, help pages',
    edition: 'today',
    read: '2026-11',
  },
  deleteExpressConnectPage: {
    title: 'DeleteExpressConnect, help page',
    edition: 'June 2026',
    read: '2026-11',
  },
  deleteChangeLog: {
    title: 'DeleteRouterInterface, change log of the help page',
    edition: 'March 2025',
    read: '2026-11',
  },
  resourceOrchestration: {
    title: 'ALIYUN::VPC::RouterInterface in @alicloud/ros-cdk-vpc',
    address: 'https://www.npmjs.com/package/@alicloud/ros-cdk-vpc/v/1.11.0',
    edition: '1.11.0',
    read: '2026-11',
  },
  accessPointPage: {
    title: 'VPC help page 54430, on OppositeAccessPointId',
    edition: 'today',
    read: '2026-11',
  },
  terraform: {
    title: 'terraform-provider-alicloud',
    address: 'https://github.com/aliyun/terraform-provider-alicloud',
    edition: 'August 2026',
    read: '2026-11',
  },
  accessKeyIssue: {
    title: 'aliyun-exporter issue 36: response for an unknown access key',
    address: 'https://github.com/aylei/aliyun-exporter/issues/36',
    edition: 'issue thread',
    read: '2026-11',
  },
  nonceIssue: {
    title: 'alibaba-cloud-sdk-go issue 39: response for a repeated nonce',
    address: 'https://github.com/aliyun/alibaba-cloud-sdk-go/issues/39',
    edition: 'issue thread',
    read: '2026-11',
  },
  adbSdk: {
    title: 'Official SDK of AnalyticDB for MySQL: example of `AccessDeniedDetail`',
    address:
      'https://github.com/aliyun/alibabacloud-typescript-sdk/blob/62a9b13947470f4658a9aeb9aafb485db9d1672e/adb-20211201/src/models/DescribePerformanceViewAttributeResponseBody.ts',
    edition: '2021-12-01',
    read: '2026-11-24',
  },
  ramIssue: {
    title: 'packer-provider issue 34: response for a missing RAM permission',
    address: 'https://github.com/alibaba/packer-provider/issues/34',
    edition: 'issue thread',
    read: '2026-11-24',
  },
  thirdPartyClients: {
    title: 'Error codes that third-party clients handle',
    edition: 'several',
    read: '2026-11',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
