import { describeVRouters } from '../../../src/vpc/actions/describe-v-routers';
import { describeVirtualBorderRouters } from '../../../src/vpc/actions/describe-virtual-border-routers';
import { parseResponse } from '../../../src/vpc/wire/response';

/** The body of a page with one item, as text: a number in it can exceed 2^53. */
function bodyOf(text: string): Readonly<Record<string, unknown>> {
  const parsed = parseResponse(200, text);
  if (parsed.type !== 'success') throw new Error(`The response is ${parsed.type}.`);
  return parsed.body;
}

const vbr = (attributes: string) =>
  describeVirtualBorderRouters.read(
    bodyOf(`{"TotalCount":1,"VirtualBorderRouterSet":{"VirtualBorderRouterType":[${attributes}]}}`),
  )?.items[0];

it('reads the account of a CEN and of an ECR digit for digit, from an integer too', () => {
  const cens = '{"AssociatedCen":[{"CenId":"cen-1","CenOwnerId":271598332402530847,"CenStatus":"Attached"}]}';
  expect(vbr(`{"VbrId":"vbr-1","AssociatedCens":${cens},"EcrId":"ecr-1","EcrOwnerId":271598332402530849}`)).toEqual({
    vbrId: 'vbr-1',
    associatedCens: [{ cenId: 'cen-1', cenOwnerId: '271598332402530847', cenStatus: 'Attached' }],
    ecrId: 'ecr-1',
    ecrOwnerId: '271598332402530849',
  });
});

it('a router that is attached to nothing has an empty list', () => {
  expect(vbr('{"VbrId":"vbr-1"}')).toEqual({ vbrId: 'vbr-1', associatedCens: [] });
  expect(vbr('{"VbrId":"vbr-1","AssociatedCens":{}}')).toEqual({ vbrId: 'vbr-1', associatedCens: [] });
});

it.each([
  [
    'JSON',
    '{"TotalCount":1,"VRouters":{"VRouter":[{"VRouterId":"vrt-1","RouteTableIds":{"RouteTableId":["vtb-1"]}}]}}',
  ],
  [
    'XML, where a list of one item is the item',
    '<R><TotalCount>1</TotalCount><VRouters><VRouter><VRouterId>vrt-1</VRouterId><RouteTableIds><RouteTableId>vtb-1</RouteTableId></RouteTableIds></VRouter></VRouters></R>'.replaceAll(
      /(<\/?)R>/g,
      '$1DescribeVRoutersResponse>',
    ),
  ],
])('reads the route tables of a VPC router from %s', (_format, text) => {
  expect(describeVRouters.read(bodyOf(text))?.items).toEqual([{ vRouterId: 'vrt-1', routeTableIds: ['vtb-1'] }]);
});
