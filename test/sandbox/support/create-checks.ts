import type { Sandbox } from '../../../src/sandbox/server';
import { create } from './client';

/** Changes to the reference example; undefined removes a parameter. */
export type Changes = Readonly<Record<string, string | undefined>>;

export const acceptor = (changes: Changes = {}): Changes => ({
  Role: 'AcceptingSide',
  Spec: 'Negative',
  ...changes,
});

export async function expectCreated(sandbox: Sandbox, changes: Changes): Promise<void> {
  const response = await create(sandbox, changes);
  expect(response).toMatchObject({ status: 200, json: { RouterInterfaceId: expect.stringMatching(/^ri-/) } });
}

/** Also checks that no interface was created. */
export async function expectRefused(sandbox: Sandbox, changes: Changes, code: string, httpStatus = 400): Promise<void> {
  const before = sandbox.world.routerInterfaces.size;
  const response = await create(sandbox, changes);
  expect({ status: response.status, code: response.json['Code'] }).toEqual({ status: httpStatus, code });
  expect(sandbox.world.routerInterfaces.size).toBe(before);
}
