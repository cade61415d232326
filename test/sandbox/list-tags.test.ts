import { Scenario } from './support/scenario';

/** ListTagResourcesForExpressConnect. */

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

type Item = Readonly<Record<'ResourceId' | 'ResourceType' | 'TagKey' | 'TagValue', string>>;

const TYPE = { ResourceType: 'ROUTERINTERFACE' };
const ids = (...values: readonly string[]) => indexed('ResourceId', values);
const indexed = (list: string, values: readonly string[]) =>
  Object.fromEntries(values.map((value, index) => [`${list}.${index + 1}`, value]));
const tags = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value], index) => [
      [`Tag.${index + 1}.Key`, key],
      [`Tag.${index + 1}.Value`, value],
    ]),
  );
const tag = (parameters: Record<string, string>) =>
  scenario.call('TagResourcesForExpressConnect', { ...TYPE, ...parameters });
const many = (count: number) => Array.from({ length: count }, (_, index) => `key-${index}`);

async function list(parameters: Record<string, string>) {
  const { json } = await scenario.call('ListTagResourcesForExpressConnect', { ...TYPE, ...parameters });
  const { TagResource } = json['TagResources'] as { TagResource: readonly Item[] };
  return { next: json['NextToken'] as string, tags: TagResource.map((item) => `${item.TagKey}=${item.TagValue}`) };
}

const three = async () => [
  await scenario.create({ 'Tags.1.Key': 'team', 'Tags.1.Value': 'a', 'Tags.2.Key': 'env' }),
  await scenario.create({ 'Tags.1.Key': 'team', 'Tags.1.Value': 'b' }),
  await scenario.create({ 'Tags.1.Key': 'cost' }),
];

it('lists one item for each tag of the given interfaces', async () => {
  const [one = '', other = ''] = await three();
  const { json } = await scenario.call('ListTagResourcesForExpressConnect', {
    ...TYPE,
    ...ids(other, one, 'ri-none'),
  });
  const item = { ResourceId: one, ...TYPE };
  expect(json).toEqual({
    RequestId: expect.any(String),
    NextToken: '',
    TagResources: {
      TagResource: [
        { ...item, TagKey: 'team', TagValue: 'a' },
        { ...item, TagKey: 'env', TagValue: '' },
        { ...item, ResourceId: other, TagKey: 'team', TagValue: 'b' },
      ],
    },
  });
});

it('lists the interfaces that have all given tags, with or without a value', async () => {
  const [one = ''] = await three();
  expect((await list({ 'Tag.1.Key': 'team' })).tags).toEqual(['team=a', 'team=b']);
  expect((await list(tags({ team: 'b' }))).tags).toEqual(['team=b']);
  expect((await list({ 'Tag.1.Key': 'team', 'Tag.2.Key': 'env' })).tags).toEqual(['team=a', 'env=']);
  expect((await list({ 'Tag.1.Key': 'cost', ...ids(one) })).tags).toEqual([]);
  expect((await list({ 'Tag.1.Key': 'team', RegionId: 'cn-hangzhou' })).tags).toEqual([]);
  expect((await list({ 'Tag.1.Key': 'team', ResourceType: 'VIRTUALBORDERROUTER' })).tags).toEqual([]);
});

it.each([1, 2, 3, 4, 100])('can have pages of %d', async (MaxResults) => {
  const all = ids(...(await three()));
  const seen: string[] = [];
  let NextToken = '';
  do {
    const page = await list({ ...all, MaxResults: String(MaxResults), NextToken });
    expect(page.tags.length).toBeLessThanOrEqual(MaxResults);
    seen.push(...page.tags);
    NextToken = page.next;
  } while (NextToken);
  expect(seen).toEqual(['team=a', 'env=', 'team=b', 'cost=']);
});

it('does not list interfaces of another account or region', async () => {
  const [one = '', other = '', last = ''] = await three();
  scenario.moveToAccount(other, '1999999999999999');
  expect((await list(ids(one, other, last))).tags).toEqual(['team=a', 'env=', 'cost=']);
  expect((await list({ ...ids(one, last), RegionId: 'cn-hangzhou' })).tags).toEqual([]);
  expect((await list({ 'Tag.1.Key': 'team' })).tags).toEqual(['team=a']);
});

it('continues after the tenth interface and after the tenth tag', async () => {
  for (let count = 0; count < 10; count += 1) await scenario.create();
  const [id, other] = [await scenario.create(), await scenario.create()];
  const twelve = many(12);
  await tag({ ...ids(id, other), ...tags(Object.fromEntries(twelve.map((key) => [key, '']))) });
  const first = await list({ ...ids(id, other), MaxResults: '11' });
  expect(first.tags).toEqual(twelve.slice(0, 11).map((key) => `${key}=`));
  const second = await list({ ...ids(id, other), MaxResults: '100', NextToken: first.next });
  expect(second.tags).toEqual([...twelve.slice(11), ...twelve].map((key) => `${key}=`));
  expect(second.next).toBe('');
});

it.each(['x1/0', '1/0x', '1/', '/0', '1', '1/100', '-1/0'])('refuses the next token of %j', async (text) => {
  const NextToken = Buffer.from(text).toString('base64url');
  const response = await scenario.call('ListTagResourcesForExpressConnect', {
    ...TYPE,
    'ResourceId.1': 'ri-1',
    NextToken,
  });
  expect(response).toMatchObject({ status: 400, json: { Code: 'IllegalParam.NextToken' } });
});

it('has pages of 20 by default', async () => {
  const all = [await scenario.create(), await scenario.create()];
  await tag({ ...ids(...all), ...tags(Object.fromEntries(many(11).map((key) => [key, '']))) });
  expect((await list(ids(...all))).tags).toHaveLength(20);
});

it.each([
  [{}, 'MissParameter.TagOrResourceId'],
  [{ 'Tag.1.Value': 'a' }, 'InvalidTagKey'],
  [{ 'ResourceId.1': 'ri-1', MaxResults: '0' }, 'InvalidMaxResults'],
  [{ 'ResourceId.1': 'ri-1', MaxResults: '101' }, 'InvalidMaxResults'],
  [{ 'ResourceId.1': 'ri-1', NextToken: 'made-up' }, 'IllegalParam.NextToken'],
])('refuses %j', async (parameters, Code) => {
  const response = await scenario.call('ListTagResourcesForExpressConnect', { ...TYPE, ...parameters });
  expect(response).toMatchObject({ status: 400, json: { Code } });
});
