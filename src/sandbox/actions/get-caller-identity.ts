import type { Action } from '../action';
import { deviation, documented, guess } from '../evidence';
import { RAM_USER_ID } from '../rules/ram-user';

export const getCallerIdentity = {
  name: 'GetCallerIdentity',
  version: '2015-04-01',
  description: 'Returns the account of the caller. An action of STS, version 2015-04-01.',
  parameters: [],
  errors: {},
  faultOnlyErrors: {},
  behaviours: [
    documented('stsPage', 'It has no parameters and needs no RAM permission.'),
    guess('Every caller is a RAM user with the same id, also with the access key of an STS session.'),
    deviation(
      'stsPage',
      'The response has a member `Sandbox: true`: a client that reads it knows that nothing is billed.',
    ),
  ],
  run({ accountId }) {
    return {
      IdentityType: 'RAMUser',
      AccountId: accountId,
      PrincipalId: RAM_USER_ID,
      UserId: RAM_USER_ID,
      Arn: `acs:ram::${accountId}:user/sandbox`,
      Sandbox: true,
    };
  },
} satisfies Action;
