import { type Model, text } from './attributes';

/** Source: official SDK 7.3.2, DescribeRegionsResponseBody. */
export const REGION = { regionId: text, localName: text, regionEndpoint: text } as const;
export interface Region extends Model<typeof REGION> {}
