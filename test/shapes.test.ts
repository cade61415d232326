import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../src/graphql/context';
import { faceOf } from '../src/graphql/errors/error-faces';
import { inputTypeOf } from '../src/graphql/input/input-type';
import { make } from '../src/graphql/output/make';
import { defineAction } from '../src/vpc/actions/action';
import { readAccepted } from '../src/vpc/actions/shared/accepted';
import { TARGET } from '../src/vpc/actions/shared/target';
import type { Outcome, Refusal } from '../src/vpc/calls/outcome';
import { ERROR_KINDS, type ErrorKind } from '../src/vpc/errors/error-kinds';
import { required, scopeOf } from '../src/vpc/rules/rule';
import { guess } from '../src/vpc/sources/sources';

/** Mistakes that do not compile. `npm run types` fails where a line with `@ts-expect-error` compiles. */

const BASE = { name: 'Test', summary: '', rules: [], errorCodes: [], read: readAccepted } as const;

describe('an action', () => {
  it('has a token only with a ClientToken parameter, and a read has no idempotency', () => {
    // @ts-expect-error: TARGET has no clientToken.
    defineAction({ ...BASE, kind: 'write', idempotency: 'token', parameters: TARGET });
    // @ts-expect-error: a write states its idempotency.
    defineAction({ ...BASE, kind: 'write', parameters: TARGET });
    expect(defineAction({ ...BASE, kind: 'read', parameters: TARGET }).kind).toBe('read');
  });

  it('has rules about its own parameters only', () => {
    // @ts-expect-error: TARGET has no parameter `name`.
    const stray = required(scopeOf<{ regionId?: string }>('test'), 'name', guess('project'));
    expect(() => inputTypeOf('TestInput', '', { parameters: TARGET, rules: [stray] })).toThrow(
      'The rule test.name.required is about name, which is not a parameter.',
    );
  });
});

describe('an outcome', () => {
  it('is refused only with an error of a kind that refuses', () => {
    const error = { code: 'X', message: '', httpStatus: 500 };
    // @ts-expect-error: a server fault is no refusal.
    const refusal: Refusal = { ...error, kind: 'serverFault' };
    // @ts-expect-error: a success has a response.
    const done: Outcome<object> = { outcome: 'done' };
    expect([refusal.kind, done.outcome]).toEqual(['serverFault', 'done']);
  });
});

describe('an error kind', () => {
  it('has a face, and the table has every property', () => {
    for (const kind of Object.keys(ERROR_KINDS) as ErrorKind[]) expect(faceOf(kind).code).toMatch(/^[A-Z_]+$/);
    const [first] = Object.values(ERROR_KINDS);
    for (const row of Object.values(ERROR_KINDS))
      expect(Object.keys(row).sort()).toEqual(Object.keys(first ?? {}).sort());
  });
});

describe('an object of the schema', () => {
  @ObjectType()
  class Sample {
    @Field(() => String)
    id!: string;

    @Field(() => String, { nullable: true })
    name?: string;
  }

  it('lists every field', () => {
    // @ts-expect-error: the field `name` is missing.
    expect(make(Sample, { id: 'a' })).toBeInstanceOf(Sample);
    // @ts-expect-error: `id` is text.
    make(Sample, { id: 1, name: undefined });
    expect(make(Sample, { id: 'a', name: undefined })).toEqual({ id: 'a' });
  });
});

describe('the context of a request', () => {
  it('has reads and writes, and not the client', () => {
    type Keys = keyof Context;
    const keys: Record<Keys, true> = {
      reads: true,
      writes: true,
      servesRegion: true,
      partialFailures: true,
      idempotencyKey: true,
      showCost: true,
    };
    expect(keys).not.toHaveProperty('vpc');
  });
});
