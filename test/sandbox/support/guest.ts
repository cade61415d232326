import { SANDBOX_CREDENTIALS } from '../../../kit/sandbox/sandbox';

/** A second account of the sandbox. */
export const GUEST_ACCOUNT = '1999999999999999';

/** Options of a call by the guest. */
export const GUEST = { accessKeyId: 'guest', secret: 'guest-secret' } as const;

/** The `credentials` option of a sandbox with both accounts. */
export const WITH_GUEST = [
  SANDBOX_CREDENTIALS,
  { accessKeyId: GUEST.accessKeyId, accessKeySecret: GUEST.secret, accountId: GUEST_ACCOUNT },
] as const;
