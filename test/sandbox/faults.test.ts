import { type Fault, faultOf, type Intercept, type Phase } from '../../src/sandbox/faults';
import type { Sandbox } from '../../src/sandbox/server';
import { create, listInterfaces, NOW, startAt } from './support/client';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startAt(NOW);
});
afterEach(() => sandbox.close());

/** Returns the fault for the first create in this phase. */
function once(phase: Phase, fault: Fault): Intercept {
  let done = false;
  return (request, now) => {
    if (done || now !== phase || request.action !== 'CreateRouterInterface') return undefined;
    done = true;
    return fault;
  };
}

const count = () => sandbox.world.routerInterfaces.size;

describe.each([
  ['beforeCommit', 0],
  ['afterCommit', 1],
] as const)('a fault %s', (phase, created) => {
  it('can send any response', async () => {
    const page = {
      kind: 'status',
      status: 502,
      body: '<html>Bad Gateway',
      headers: { 'content-type': 'text/html' },
    } as const;
    sandbox.intercept = once(phase, page);
    const response = await create(sandbox);
    expect(response).toMatchObject({
      status: 502,
      text: '<html>Bad Gateway',
      headers: { 'content-type': 'text/html' },
    });
    expect(count()).toBe(created);
    expect(sandbox.requests.at(-1)).toMatchObject({ httpStatus: 502, code: undefined });
  });

  it('can send an error of the service in the requested format', async () => {
    const throttling = faultOf('Throttling.User', { 'x-acs-retry-after': '250' });
    sandbox.intercept = once(phase, throttling);
    const response = await create(sandbox);
    expect(response).toMatchObject({
      status: 400,
      headers: { 'x-acs-retry-after': '250' },
      json: { Code: 'Throttling.User', Message: 'Request was denied due to user flow control.' },
    });
    expect(count()).toBe(created);
    expect(sandbox.requests.at(-1)).toMatchObject({ httpStatus: 400, code: 'Throttling.User' });

    sandbox.intercept = once(phase, { kind: 'code', status: 503, code: 'X.Y', message: 'no' });
    expect((await create(sandbox, {}, { format: 'XML' })).text).toMatch(/<Error>.*<Code>X\.Y<\/Code><Message>no</);
  });

  it('can close the connection', async () => {
    sandbox.intercept = once(phase, { kind: 'hangup' });
    await expect(create(sandbox)).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(count()).toBe(created);
    expect(sandbox.requests.at(-1)).toMatchObject({ httpStatus: undefined, code: undefined });
  });

  it('leaves exactly one interface if the client repeats the call with its token', async () => {
    sandbox.intercept = once(phase, { kind: 'hangup' });
    await create(sandbox, { ClientToken: 't' }).catch(() => undefined);
    expect(await create(sandbox, { ClientToken: 't' })).toMatchObject({ status: 200 });
    expect(count()).toBe(1);
  });
});

it('an intercept is called in both phases, and afterwards with the result', async () => {
  const seen: unknown[] = [];
  sandbox.intercept = ({ action, parameters, httpStatus, code }, phase) => {
    seen.push([phase, action, parameters['Spec'], httpStatus, code]);
    return undefined;
  };
  await create(sandbox);
  await create(sandbox, { Spec: 'Huge' });
  expect(seen).toEqual([
    ['beforeCommit', 'CreateRouterInterface', 'Mini.5', undefined, undefined],
    ['afterCommit', 'CreateRouterInterface', 'Mini.5', 200, undefined],
    ['beforeCommit', 'CreateRouterInterface', 'Huge', undefined, undefined],
    ['afterCommit', 'CreateRouterInterface', 'Huge', 400, 'InvalidSpec.ValudNotSupported'],
  ]);
});

it('an intercept is not called for a request that fails authentication', async () => {
  let calls = 0;
  sandbox.intercept = () => {
    calls += 1;
    return { kind: 'hangup' };
  };
  expect(await create(sandbox, {}, { secret: 'wrong' })).toMatchObject({ status: 400 });
  expect(calls).toBe(0);
});

it('an intercept can delay a request while another one completes', async () => {
  let release: (fault: undefined) => void = () => undefined;
  let arrived: () => void = () => undefined;
  const pending = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  sandbox.intercept = (request, phase) => {
    if (phase !== 'beforeCommit' || request.parameters['Name'] !== 'slow') return undefined;
    arrived();
    return new Promise((resolve) => {
      release = resolve;
    });
  };
  const slow = create(sandbox, { Name: 'slow' });
  await pending;
  await create(sandbox, { Name: 'fast' });
  release(undefined);
  expect(await slow).toMatchObject({ status: 200 });
  expect(await listInterfaces(sandbox)).toMatchObject([{ Name: 'fast' }, { Name: 'slow' }]);
});

it('an intercept that throws is logged, and its request has no response', async () => {
  const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  sandbox.intercept = () => {
    throw new Error('broken test');
  };
  await expect(create(sandbox)).rejects.toThrow(/socket hang up|ECONNRESET/);
  expect(report).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ message: 'broken test' }));
});

it('an intercept can be an option', async () => {
  const faulty = await startAt(NOW, { intercept: () => faultOf('ServiceUnavailable') });
  try {
    expect(await create(faulty)).toMatchObject({ status: 503, json: { Code: 'ServiceUnavailable' } });
    faulty.intercept = undefined;
    expect(await create(faulty)).toMatchObject({ status: 200 });
  } finally {
    await faulty.close();
  }
});
