import { callerOf } from '../../src/http/caller';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:1:2::3', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002:ffff:0:0:3', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::3', '2001:db8:1:3::/64'],
  ['2001:db8::3', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['no address', 'unknown'],
  [undefined, 'unknown'],
])('the caller of the address %j is %j', (address, caller) => {
  expect(callerOf(address)).toBe(caller);
});
