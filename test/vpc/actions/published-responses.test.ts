import 'reflect-metadata';
import { toAccessPoint } from '../../../src/graphql/access-point/access-point.type';
import { toVirtualBorderRouter } from '../../../src/graphql/router/router.type';
import { toRouterInterface, toRouterInterfaceDetail } from '../../../src/graphql/router-interface/to-router-interface';
import { activateRouterInterface } from '../../../src/vpc/actions/activate-router-interface';
import { connectRouterInterface } from '../../../src/vpc/actions/connect-router-interface';
import { createRouterInterface } from '../../../src/vpc/actions/create-router-interface';
import { deactivateRouterInterface } from '../../../src/vpc/actions/deactivate-router-interface';
import { deleteRouterInterface } from '../../../src/vpc/actions/delete-router-interface';
import { describeAccessPoints } from '../../../src/vpc/actions/describe-access-points';
import { describeRegions } from '../../../src/vpc/actions/describe-regions';
import { describeRouterInterfaceAttribute } from '../../../src/vpc/actions/describe-router-interface-attribute';
import { describeRouterInterfaces } from '../../../src/vpc/actions/describe-router-interfaces';
import { describeVRouters } from '../../../src/vpc/actions/describe-v-routers';
import { describeVirtualBorderRouters } from '../../../src/vpc/actions/describe-virtual-border-routers';
import { modifyRouterInterfaceAttribute } from '../../../src/vpc/actions/modify-router-interface-attribute';
import { modifyRouterInterfaceSpec } from '../../../src/vpc/actions/modify-router-interface-spec';
import { parseResponse } from '../../../src/vpc/wire/response';
import published from '../fixtures/published-responses.json';

/** Responses of the service metadata, with their invalid sample values, and observed peculiarities. */

/** The part of an action that reads a response. */
interface Reader<Response> {
  readonly read: (body: Readonly<Record<string, unknown>>) => Response | undefined;
}

function read<Response>(action: Reader<Response>, body: string): Response {
  const parsed = parseResponse(200, body);
  if (parsed.type !== 'success') throw new Error('not a response');
  const response = action.read(parsed.body);
  if (response === undefined) throw new Error('not a success');
  return response;
}

const interfaceOf = (attributes: object) => {
  const body = {
    TotalCount: 1,
    RouterInterfaceSet: { RouterInterfaceType: [{ RouterInterfaceId: 'ri-1', ...attributes }] },
  };
  const [item] = read(describeRouterInterfaces, JSON.stringify(body)).items;
  if (!item) throw new Error('no interface');
  return toRouterInterface('cn-beijing', item);
};

describe.each(['json', 'xml'] as const)('the published response in %s', (format) => {
  it.each([
    [
      'CreateRouterInterface',
      createRouterInterface,
      { routerInterfaceId: 'ri-2ze7fbuohm****', orderId: '20210101123456' },
    ],
    ['ModifyRouterInterfaceSpec', modifyRouterInterfaceSpec, { spec: 'Small.1' }],
    ['DeleteRouterInterface', deleteRouterInterface, { requestId: '54B48E3D-DF70-471B-AA93-08E683A1B45' }],
    ['ActivateRouterInterface', activateRouterInterface, {}],
    ['DeactivateRouterInterface', deactivateRouterInterface, {}],
    ['ConnectRouterInterface', connectRouterInterface, {}],
    ['ModifyRouterInterfaceAttribute', modifyRouterInterfaceAttribute, {}],
  ] as const)('of %s is read', (name, action, expected) => {
    expect(read<object>(action, published[name][format])).toMatchObject({
      requestId: expect.any(String) as string,
      ...expected,
    });
  });
});

describe('the published list of interfaces', () => {
  const [item] = read(describeRouterInterfaces, published.DescribeRouterInterfaces.json).items;
  const shown = item && toRouterInterface('cn-beijing', item);

  it('is read despite sample values that are in no enum', () => {
    expect(shown).toMatchObject({
      routerInterfaceId: 'ri-2zenfgfpyu3v93koa****',
      regionId: 'cn-beijing',
      status: 'Active',
      role: 'InitiatingSide',
      routerType: 'VRouter',
      bandwidthMbps: 10,
      opposite: { bandwidthMbps: 12, status: 'UNKNOWN' },
      ipv6Status: 'on',
      tags: [{ key: 'FinanceDept', value: 'FinanceJoshua' }],
      creationTime: new Date('2021-06-08T12:20:55Z'),
    });
    expect([shown?.spec, shown?.instanceChargeType, shown?.reservation]).toEqual([undefined, undefined, undefined]);
  });

  it('reports unrecognised enum values', () => {
    expect(shown?.unknownValues).toEqual([
      { field: 'spec', value: 'Large' },
      { field: 'instanceChargeType', value: 'PayByTraffic' },
      { field: 'healthCheckSourceIp', value: '116.62.XX.XX' },
      { field: 'healthCheckTargetIp', value: '116.62.XX.XX' },
      { field: 'opposite.status', value: 'Normal' },
      { field: 'opposite.spec', value: 'Large' },
    ]);
  });
});

describe('the published attributes of one interface', () => {
  const { routerInterface } = read(describeRouterInterfaceAttribute, published.DescribeRouterInterfaceAttribute.json);

  it('are read: a boolean as text, a status in lower case, an end in the year 2999', () => {
    const shown = routerInterface && toRouterInterface('cn-qingdao', routerInterface);
    expect(shown).toMatchObject({
      instanceChargeType: 'PostPaid',
      fastLinkMode: false,
      opposite: { spec: 'Negative' },
    });
    expect(shown?.endTime).toBeUndefined();
    expect(routerInterface && toRouterInterfaceDetail('cn-qingdao', routerInterface)).toMatchObject({
      healthCheckStatus: 'Normal',
      modifiedTime: new Date('2022-04-28T10:02:12Z'),
    });
  });

  it.each([
    ['{"RequestId":"R","RouterInterfaceId":"","Success":true}', { isUnknownId: true }],
    ['{"RequestId":"R","Success":true}', {}],
  ])('are absent for an unknown id: %s', (body, response) => {
    expect(read(describeRouterInterfaceAttribute, body)).toEqual(response);
  });
});

it('the published regions, access points and routers are read', () => {
  expect(read(describeRegions, published.DescribeRegions.json)).toEqual([
    { regionId: 'cn-qingdao', localName: '华北 1', regionEndpoint: 'vpc.aliyuncs.com' },
  ]);
  const [point] = read(describeAccessPoints, published.DescribeAccessPoints.json).items;
  expect(point && toAccessPoint('cn-hangzhou', point)).toMatchObject({
    accessPointId: 'ap-cn-hangzhou-****',
    status: 'recommended',
  });
  const [router] = read(describeVRouters, published.DescribeVRouters.json).items;
  expect(router).toMatchObject({ vRouterId: 'vrt-rj98khsezfqpjrxmv****', vpcId: 'vpc-rj905wotv6y030t1****' });
  const [vbr] = read(describeVirtualBorderRouters, published.DescribeVirtualBorderRouters.json).items;
  expect(vbr && toVirtualBorderRouter('cn-hangzhou', vbr)).toMatchObject({
    vbrId: expect.stringMatching(/^vbr-/) as string,
  });
});

describe('an observed peculiarity', () => {
  it.each([
    [
      'a reservation flag as a boolean',
      { HasReservationData: true, ReservationBandwidth: '10' },
      { reservation: { bandwidthMbps: 10 } },
    ],
    [
      'a reservation flag as text',
      { HasReservationData: 'true', ReservationBandwidth: '10' },
      { reservation: { bandwidthMbps: 10 } },
    ],
    ['2048 for LARGE_2', { Spec: 'Large.2', Bandwidth: 2048 }, { spec: 'Large.2', bandwidthMbps: 2048 }],
    ['0 for NEGATIVE', { Spec: 'Negative', Bandwidth: 0 }, { spec: 'Negative', bandwidthMbps: 0 }],
    ['Prepaid', { ChargeType: 'Prepaid' }, { instanceChargeType: 'PrePaid', unknownValues: [] }],
    ['AfterPay', { ChargeType: 'AfterPay' }, { instanceChargeType: 'PostPaid', unknownValues: [] }],
    [
      'a time without a zone',
      { CreationTime: '2021-06-08T12:20:55' },
      { creationTime: new Date('2021-06-08T12:20:55Z') },
    ],
    [
      'a time without seconds',
      { ConnectedTime: '2017-01-08T12:20Z' },
      { connectedTime: new Date('2017-01-08T12:20:00Z') },
    ],
    ['the end of a subscription', { EndTime: '2027-01-01T16:00:00Z' }, { endTime: new Date('2027-01-01T16:00:00Z') }],
    ['hcRate in milliseconds', { HcRate: 2000 }, { hcRate: 2000 }],
    [
      'an unrecognised status',
      { Status: 'Hibernating' },
      { status: 'UNKNOWN', unknownValues: [{ field: 'status', value: 'Hibernating' }] },
    ],
  ])('%s', (_name, attributes, expected) => {
    expect(interfaceOf(attributes)).toMatchObject(expected);
  });

  it('an end in the year 2999 is absent', () => {
    expect(interfaceOf({ EndTime: '2999-09-08T16:00:00Z' }).endTime).toBeUndefined();
  });

  it('all digits of an account id as a JSON number are kept', () => {
    const body =
      '{"TotalCount":1,"RouterInterfaceSet":{"RouterInterfaceType":[{"RouterInterfaceId":"ri-1",' +
      '"OppositeInterfaceOwnerId":271598332402530847}]}}';
    expect(read(describeRouterInterfaces, body).items[0]?.oppositeInterfaceOwnerId).toBe('271598332402530847');
  });

  it('empty and inapplicable attributes are absent', () => {
    const shown = interfaceOf({ OppositeInterfaceOwnerId: '', Name: '' });
    expect([shown.opposite, shown.vpcId, shown.name]).toEqual([undefined, undefined, undefined]);
  });

  it('an XML list of one item is read as a list', () => {
    const body =
      '<DescribeRouterInterfacesResponse><TotalCount>1</TotalCount><RouterInterfaceSet><RouterInterfaceType>' +
      '<RouterInterfaceId>ri-1</RouterInterfaceId></RouterInterfaceType></RouterInterfaceSet></DescribeRouterInterfacesResponse>';
    expect(read(describeRouterInterfaces, body).items).toMatchObject([{ routerInterfaceId: 'ri-1' }]);
  });

  it.each(['{"TotalCount":1}', '{"TotalCount":60,"PageNumber":2,"PageSize":50,"RouterInterfaceSet":{}}', '{}'])(
    'a page without the items that its total count promises is not a success: %s',
    (body) => {
      expect(() => read(describeRouterInterfaces, body)).toThrow('not a success');
    },
  );

  it('a page after the last one is empty', () => {
    const body = '{"TotalCount":50,"PageNumber":2,"PageSize":50,"RouterInterfaceSet":{"RouterInterfaceType":[]}}';
    expect(read(describeRouterInterfaces, body)).toEqual({ items: [], totalCount: 50 });
  });

  it('a list without items is an empty page', () => {
    const body = '{"TotalCount":0,"RouterInterfaceSet":{"RouterInterfaceType":[]}}';
    expect(read(describeRouterInterfaces, body)).toEqual({ items: [], totalCount: 0 });
  });
});
