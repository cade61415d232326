/** Maximum number of items on a page: four pages of the upstream. */
export const MAX_FIRST = 200;
export const DEFAULT_FIRST = 50;
