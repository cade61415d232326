/** Maximum number of items on a page: four pages of the upstream. */
export const MAX_PAGE = 200;
/** Number of items where a request has neither `first` nor `last`. */
export const DEFAULT_PAGE = 50;
