import { Scenario } from './support/scenario';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

type Item = Readonly<Record<'ResourceId' | 'ResourceType' | 'TagKey' | 'TagValue', string>>;

const TYPE = { ResourceType: 'ROUTERINTERFACE' };
const ids = (...values: readonly string[]) => indexed('ResourceId', values);
const keys = (...values: readonly string[]) => indexed('TagKey', values);
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
const untag = (parameters: Record<string, string>) =>
  scenario.call('UntagResourcesForExpressConnect', { ...TYPE, ...parameters });
const many = (count: number) => Array.from({ length: count }, (_, index) => `key-${index}`);

async function list(parameters: Record<string, string>) {
  const { json } = await scenario.call('ListTagResourcesForExpressConnect', { ...TYPE, ...parameters });
  const { TagResource } = json['TagResources'] as { TagResource: readonly Item[] };
  return { next: json['NextToken'] as string, tags: TagResource.map((item) => `${item.TagKey}=${item.TagValue}`) };
}

describe('TagResourcesForExpressConnect', () => {
  it('adds the tags to every interface and replaces existing values', async () => {
    const [one, other] = [
      await scenario.create({ 'Tags.1.Key': 'team', 'Tags.1.Value': 'a' }),
      await scenario.create(),
    ];
    expect(await tag({ ...ids(one, other), ...tags({ team: 'b', env: '' }) })).toMatchObject({
      status: 200,
      json: { RequestId: expect.any(String) },
    });
    for (const id of [one, other]) {
      expect((await scenario.read(id))?.['Tags']).toEqual({
        Tags: [
          { Key: 'team', Value: 'b' },
          { Key: 'env', Value: '' },
        ],
      });
    }
  });

  it('allows 20 tags on an interface, not more', async () => {
    const id = await scenario.create();
    await tag({ ...ids(id), ...tags(Object.fromEntries(many(19).map((key) => [key, '']))) });
    expect(await tag({ ...ids(id), ...tags({ last: '', 'key-1': 'again' }) })).toMatchObject({ status: 200 });
    expect(await tag({ ...ids(id), ...tags({ more: '' }) })).toMatchObject({
      status: 400,
      json: { Code: 'NumberExceed.Tags' },
    });
  });

  it('allows 20 interfaces in one request', async () => {
    const created: string[] = [];
    for (let count = 0; count < 20; count += 1) created.push(await scenario.create());
    expect(await tag({ ...ids(...created), ...tags({ team: 'a' }) })).toMatchObject({ status: 200 });
    expect((await list({ ...ids(...created), MaxResults: '100' })).tags).toHaveLength(20);
  });

  it('changes no interface if one would have more than 20 tags', async () => {
    const [full, other] = [await scenario.create(), await scenario.create()];
    await tag({ ...ids(full), ...tags(Object.fromEntries(many(20).map((key) => [key, '']))) });
    expect(await tag({ ...ids(other, full), ...tags({ more: '' }) })).toMatchObject({
      status: 400,
      json: { Code: 'NumberExceed.Tags' },
    });
    expect((await scenario.read(other))?.['Tags']).toEqual({ Tags: [] });
  });

  it.each<[string, (id: string) => Record<string, string>, string, number]>([
    ['no id', () => tags({ a: '' }), 'MissingResourceId', 400],
    ['no tag', (id) => ids(id), 'MissingTag', 400],
    ['an unknown id', (id) => ({ ...ids(id, 'ri-none'), ...tags({ a: '' }) }), 'InvalidResourceId.NotFound', 404],
    ['the same id twice', (id) => ({ ...ids(id, id), ...tags({ a: '' }) }), 'Duplicate.ResourceId', 400],
    ['21 ids', () => ({ ...ids(...many(21)), ...tags({ a: '' }) }), 'NumberExceed.ResourceIds', 400],
    ['a number that is none', (id) => ({ 'ResourceId.x': id, ...tags({ a: '' }) }), 'Parameter.Illegal', 400],
    [
      'the same id twice after an empty one',
      (id) => ({ 'ResourceId.1': '', 'ResourceId.2': id, 'ResourceId.3': id, ...tags({ a: '' }) }),
      'Duplicate.ResourceId',
      400,
    ],
    [
      'the type of a leased line',
      (id) => ({ ResourceType: 'PHYSICALCONNECTION', ...ids(id), ...tags({ a: '' }) }),
      'InvalidResourceId.NotFound',
      404,
    ],
    [
      'the type of a VBR',
      (id) => ({ ResourceType: 'VIRTUALBORDERROUTER', ...ids(id), ...tags({ a: '' }) }),
      'InvalidResourceId.NotFound',
      404,
    ],
    ['a reserved key', (id) => ({ ...ids(id), ...tags({ aliyun: '' }) }), 'InvalidTagKey', 400],
    [
      'another region',
      (id) => ({ RegionId: 'cn-hangzhou', ...ids(id), ...tags({ a: '' }) }),
      'InvalidResourceId.NotFound',
      404,
    ],
    [
      'an unknown type',
      (id) => ({ ResourceType: 'VPC', ...ids(id), ...tags({ a: '' }) }),
      'InvalidResourceType.NotFound',
      404,
    ],
    [
      'another type',
      (id) => ({ ResourceType: 'TRAFFICQOS', ...ids(id), ...tags({ a: '' }) }),
      'InvalidResourceId.NotFound',
      404,
    ],
  ])('with %s changes nothing', async (_, parameters, Code, status) => {
    const id = await scenario.create();
    expect(await tag(parameters(id))).toMatchObject({ status, json: { Code } });
    expect((await scenario.read(id))?.['Tags']).toEqual({ Tags: [] });
  });
});

describe('UntagResourcesForExpressConnect', () => {
  const tagged = () => scenario.create({ 'Tags.1.Key': 'team', 'Tags.2.Key': 'env', 'Tags.3.Key': 'cost' });
  const left = async (id: string) => (await list(ids(id))).tags;

  it('removes the given keys, also with All; an absent key is no error', async () => {
    const id = await tagged();
    expect(await untag({ ...ids(id), ...keys('env', 'none') })).toMatchObject({ status: 200 });
    expect(await left(id)).toEqual(['team=', 'cost=']);
    await untag({ ...ids(id), ...keys('cost'), All: 'true' });
    expect(await left(id)).toEqual(['team=']);
  });

  it('removes every tag with All and no key', async () => {
    const id = await tagged();
    await untag({ ...ids(id), All: 'true' });
    expect(await left(id)).toEqual([]);
  });

  it.each([{}, { All: 'false' }])('requires a key or All, not %j', async (parameters) => {
    const id = await tagged();
    expect(await untag({ ...ids(id), ...parameters })).toMatchObject({ status: 400, json: { Code: 'MissingTagKey' } });
    expect(await left(id)).toHaveLength(3);
  });
});
