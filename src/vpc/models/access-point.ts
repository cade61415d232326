import { type Model, text } from './attributes';

/** Source: official SDK 7.3.2, DescribeAccessPointsResponseBody. */
export const ACCESS_POINT = {
  accessPointId: text,
  attachedRegionNo: text,
  name: text,
  description: text,
  location: text,
  hostOperator: text,
  status: text,
  type: text,
} as const;
export interface AccessPoint extends Model<typeof ACCESS_POINT> {}
