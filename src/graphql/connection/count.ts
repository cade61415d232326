import { MAX_PAGE_SIZE } from '../../vpc/actions/shared/page';
import { type List, withinLimits } from './window';

/** Number of matching items of a list. With a condition it reads all pages. undefined if a limit of the request is reached. */
export function countOf<Item>(list: List<Item>): Promise<number | undefined> {
  return withinLimits(count(list));
}

async function count<Item>({ page, keep }: List<Item>): Promise<number> {
  const firstPage = await page(1);
  if (!keep) return firstPage.totalCount;
  let matches = firstPage.items.filter(keep).length;
  for (let number = 2; (number - 1) * MAX_PAGE_SIZE < firstPage.totalCount; number += 1)
    matches += (await page(number)).items.filter(keep).length;
  return matches;
}
