import { KNOWN_REGIONS } from '../../../src/vpc/wire/endpoints';
import { didYouMean, nearestRegions } from '../../../src/vpc/wire/nearest-regions';

it.each([
  ['cn-hangzou', ['cn-hangzhou']],
  ['cn-hangzhuo', ['cn-hangzhou']],
  ['cn_hangzhou', ['cn-hangzhou']],
  ['CN-HANGZHOU', ['cn-hangzhou']],
  [' cn-hangzhou ', ['cn-hangzhou']],
  ['cn.hangzhou', ['cn-hangzhou']],
  ['hangzhou', ['cn-hangzhou']],
  ['Hangzou', ['cn-hangzhou']],
  ['us-west-2', ['us-west-1']],
  ['cn-hangzhou-financ', ['cn-hangzhou-finance']],
])('%j is nearest to %j', (text, regions) => {
  expect(nearestRegions(text)).toEqual(regions);
});

it('several regions can be equally near, of which three are named', () => {
  expect(nearestRegions('ap-southeast-2')).toEqual(['ap-southeast-1', 'ap-southeast-3', 'ap-southeast-5']);
});

it.each(['', 'cn-atlantis', 'x', '__proto__', 'cn-hangzhou'.repeat(6)])('%j is near no region', (text) => {
  expect(nearestRegions(text)).toEqual([]);
  expect(didYouMean(text)).toBe('');
});

it('a text that is too long is not compared, although it resembles a region', () => {
  expect(nearestRegions(` ${'cn-hangzhou'.padStart(52)} `)).toEqual(['cn-hangzhou']);
  expect(nearestRegions(` ${'cn-hangzhou'.padStart(63)} `)).toEqual([]);
});

it('a known region has no suggestion', () => {
  expect(KNOWN_REGIONS.filter((region) => nearestRegions(region).length > 0)).toEqual([]);
  expect(KNOWN_REGIONS.length).toBeGreaterThan(30);
});

it('a suggestion is a question with the regions', () => {
  expect(didYouMean('cn-hangzou')).toBe(' Did you mean cn-hangzhou?');
  expect(didYouMean('ap-southeast-2')).toBe(' Did you mean ap-southeast-1 or ap-southeast-3 or ap-southeast-5?');
});
