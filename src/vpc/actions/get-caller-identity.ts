import { readCallerIdentity } from '../models/caller-identity';
import { defineAction } from './action';

/** One account has the same identity in every region, so any region serves. */
export const getCallerIdentity = defineAction({
  name: 'GetCallerIdentity',
  service: 'sts',
  summary: 'Returns the account of the credentials.',
  kind: 'read',
  parameters: {},
  rules: [],
  permission: 'none',
  defaultRegionId: 'cn-hangzhou',
  errorCodes: [],
  read: readCallerIdentity,
});
