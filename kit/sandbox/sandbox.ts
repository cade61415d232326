import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../../src/sandbox/settings';

export { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/server';

/** The access key of a sandbox that is started without credentials. */
export const SANDBOX_CREDENTIALS = {
  accessKeyId: DEFAULT_ACCESS_KEY_ID,
  accessKeySecret: DEFAULT_ACCESS_KEY_SECRET,
} as const;

/** Options of a sandbox that accepts any number of calls and interfaces. */
export const UNLIMITED = { callLimit: 0, interfacesPerRouter: 0 } as const;
