/** How sure a statement about the upstream is. */
export const CERTAINTIES = {
  documented: 'A page, the service metadata or the official SDK states it.',
  sample: 'A published request or response shows it.',
  observed: 'Somebody saw the real upstream do it.',
  inferred: 'It follows from other statements.',
  guess: 'Nothing is published; the choice is ours.',
} as const;
export type Certainty = keyof typeof CERTAINTIES;

export interface Source {
  readonly title: string;
  readonly address: string;
  /** Version or date of the text. */
  readonly edition: string;
  /** Date of reading, ISO 8601; a month where the day is not recorded. */
  readonly read: string;
}

/** Texts that rules, error codes and transitions refer to. Nobody on this project has called the live service. */
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
  sdk: {
    title: 'Official SDK @alicloud/vpc20160428',
    address: 'https://www.npmjs.com/package/@alicloud/vpc20160428/v/7.3.2',
    edition: '7.3.2',
    read: '2026-11-24',
  },
  core: {
    title: 'Official SDK core @alicloud/openapi-core',
    address: 'https://www.npmjs.com/package/@alicloud/openapi-core/v/1.0.8',
    edition: '1.0.8',
    read: '2026-11',
  },
  idempotence: {
    title: 'How to ensure idempotence, VPC help page',
    address: 'https://help.aliyun.com/document_detail/36569.html',
    edition: 'page of November 2026',
    read: '2026-11',
  },
  resourceOrchestration: {
    title: 'ALIYUN::VPC::RouterInterface in @alicloud/ros-cdk-vpc',
    address: 'https://www.npmjs.com/package/@alicloud/ros-cdk-vpc/v/1.11.0',
    edition: '1.11.0',
    read: '2026-11',
  },
  accessPointPage: {
    title: 'CreateRouterInterface, VPC help page 54430',
    address: 'https://help.aliyun.com/document_detail/54430.html',
    edition: 'page of November 2026',
    read: '2026-11',
  },
  deleteExpressConnectPage: {
    title: 'DeleteExpressConnect, VPC help page',
    address: 'https://help.aliyun.com/zh/vpc/developer-reference/api-vpc-2016-04-28-deleteexpressconnect',
    edition: 'June 2026',
    read: '2026-11',
  },
  deleteChangeLog: {
    title: 'DeleteRouterInterface, change log of the help page',
    address: 'https://help.aliyun.com/zh/vpc/developer-reference/api-vpc-2016-04-28-deleterouterinterface',
    edition: 'March 2025',
    read: '2026-11',
  },
  terraform: {
    title: 'terraform-provider-alicloud, router interface resources',
    address: 'https://github.com/aliyun/terraform-provider-alicloud',
    edition: 'August 2026',
    read: '2026-11',
  },
  terraformController: {
    title: 'kubevela/terraform-controller, issue 52',
    address: 'https://github.com/kubevela/terraform-controller/issues/52',
    edition: 'issue thread',
    read: '2026-11',
  },
  terraformProviderIssue: {
    title: 'alibaba/terraform-provider, issue 646',
    address: 'https://github.com/alibaba/terraform-provider/issues/646',
    edition: 'issue thread',
    read: '2026-11',
  },
  utf8: {
    title: 'RFC 3629, UTF-8, section 3',
    address: 'https://www.rfc-editor.org/rfc/rfc3629#section-3',
    edition: 'November 2003',
    read: '2026-11',
  },
  project: {
    title: 'Choice of this project',
    address: 'docs/architecture.md',
    edition: 'this version',
    read: '2026-11-24',
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof SOURCES;

/** What a statement about the upstream rests on. */
export interface Basis {
  readonly source: SourceId;
  readonly certainty: Certainty;
  /** Where in the source, or how the statement follows from it. */
  readonly detail?: string;
}

const basis =
  (certainty: Certainty) =>
  (source: SourceId, detail?: string): Basis => ({ source, certainty, ...(detail ? { detail } : {}) });

export const documented = basis('documented');
export const sample = basis('sample');
export const observed = basis('observed');
export const inferred = basis('inferred');
export const guess = basis('guess');
