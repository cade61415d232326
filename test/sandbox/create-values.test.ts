import type { Sandbox } from '../../src/sandbox/server';
import { NOW, startAt } from './support/client';
import { acceptor, type Changes, expectCreated, expectRefused } from './support/create-checks';

/** Both sides of the limit of each value of CreateRouterInterface. A refused call does not change the world. */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startAt(NOW, { callLimit: 0, interfacesPerRouter: 0 });
});
afterAll(() => sandbox.close());

const accepted = (changes: Changes) => expectCreated(sandbox, changes);
const refused = (changes: Changes, code: string, httpStatus?: number) =>
  expectRefused(sandbox, changes, code, httpStatus);

describe('Name', () => {
  it.each(['ab', 'a.', 'A1', '中文', '中-_.9', 'a'.repeat(128), '中'.repeat(128), 'http', 'https-is-fine'])(
    'can be %j',
    (Name) => accepted({ Name }),
  );
  it.each([
    '',
    'a',
    'a'.repeat(129),
    '中'.repeat(129),
    '1ab',
    '_ab',
    '-ab',
    '.ab',
    ' ab',
    'ab ',
    'a b',
    'a/b',
    'a:b',
    'äbc',
    'aé',
    'ab\n',
    'http://x',
    'https://x',
  ])('cannot be %j', (Name) => refused({ Name }, 'InvalidName.Malformed'));
});

describe('Description', () => {
  it.each(['ab', 'a b', '中文', 'a'.repeat(256), '中'.repeat(256), 'a: http://x', 'http:/x', 'aé\n!'])(
    'can be %j',
    (Description) => accepted({ Description }),
  );
  it.each(['', 'a', 'a'.repeat(257), '中'.repeat(257), '1 a', ' ab', '(ab)', 'éa', 'http://x', 'https://x'])(
    'cannot be %j',
    (Description) => refused({ Description }, 'InvalidDescription.Malformed'),
  );
});

describe('charge', () => {
  const prepaid = (changes: Changes = {}): Changes => ({ InstanceChargeType: 'PrePaid', Period: '1', ...changes });

  it.each(['PostPaid', 'PrePaid'])('can be %s', (InstanceChargeType) => accepted(prepaid({ InstanceChargeType })));
  it.each(['Prepaid', 'AfterPay', 'PayByTraffic'])('cannot be %s', (InstanceChargeType) =>
    refused(prepaid({ InstanceChargeType }), 'InvalidRouterInterfaceChargeType.Malformed'),
  );
  it('requires a period for PrePaid', () => refused(prepaid({ Period: undefined }), 'MissingPeriod'));
  it.each(['1', '9'])('can be for %s months', (Period) => accepted(prepaid({ Period })));
  it.each(['0', '10', '-1', '1.5', 'one'])('cannot be for %s months', (Period) =>
    refused(prepaid({ Period, PricingCycle: 'Month' }), 'InvalidPeriod'),
  );
  it.each(['1', '3'])('can be for %s years', (Period) => accepted(prepaid({ Period, PricingCycle: 'Year' })));
  it.each(['0', '4'])('cannot be for %s years', (Period) =>
    refused(prepaid({ Period, PricingCycle: 'Year' }), 'InvalidPeriod'),
  );
  it.each(['year', 'Week'])('cannot have the pricing cycle %s', (PricingCycle) =>
    refused(prepaid({ PricingCycle }), 'InvalidPricingCycle'),
  );
  it('cannot be PrePaid for an acceptor', async () => {
    await refused(acceptor(prepaid()), 'Forbidden.AcceptRoleNotSupportPrePay');
    await accepted(acceptor({ InstanceChargeType: 'PostPaid' }));
  });
  it.each(['AutoPay', 'AutoRenew', 'FastLinkMode'])('%s is true or false', async (name) => {
    await accepted(prepaid({ [name]: 'true' }));
    await accepted(prepaid({ [name]: 'false' }));
    await refused(prepaid({ [name]: 'yes' }), `Invalid${name}`);
  });
});

describe('tags', () => {
  const tag = (key: string | undefined, value?: string): Changes => ({ 'Tags.1.Key': key, 'Tags.1.Value': value });
  const many = (count: number): Changes =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`Tags.${index + 1}.Key`, `key${index}`]));

  it.each([
    ['a', undefined],
    ['a', ''],
    ['a'.repeat(128), 'b'.repeat(128)],
    ['键'.repeat(128), '值'.repeat(128)],
    ['my-aliyun', 'my-acs:'],
  ])('can be %j = %j', (key, value) => accepted(tag(key, value)));
  it.each(['', 'a'.repeat(129), 'aliyun', 'aliyun-x', 'acs:x', 'x http://y', 'https://'])(
    'cannot have the key %j',
    (key) => refused(tag(key, 'v'), 'InvalidTagKey'),
  );
  it('cannot have a value without a key', () => refused(tag(undefined, 'v'), 'InvalidTagKey'));
  it.each(['b'.repeat(129), 'aliyun', 'acs:x', 'x http://y', 'https://'])('cannot have the value %j', (value) =>
    refused(tag('a', value), 'InvalidTagValue'),
  );
  it('cannot have a repeated key', () =>
    refused({ 'Tags.1.Key': 'a', 'Tags.2.Key': 'a', 'Tags.2.Value': 'b' }, 'Duplicate.TagKey'));
  it('can be 20, not 21', async () => {
    await accepted(many(20));
    await refused(many(21), 'NumberExceed.Tags');
  });
  it.each(['Tags.0.Key', 'Tags.a.Key', 'Tags.Key', 'Tags.1'])('cannot have the parameter name %s', (name) =>
    refused({ [name]: 'a' }, 'Parameter.Illegal'),
  );
});
