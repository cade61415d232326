/**
 * What is wrong and what to do: a message template. With the field of the request that the code refers to, where there is
 * one; a list where actions have different names for it.
 */
export type Advice = string | { readonly field: string | readonly string[]; readonly advice: string };

/** The codes of one kind. A code without advice does not compile. */
export type Group = Readonly<Record<string, Advice>>;

export const about = (field: string | readonly string[], advice: string): Advice => ({ field, advice });

/** For codes whose meaning no text describes. */
export const UNPUBLISHED =
  'Its exact meaning is not published: ask the support of Alibaba Cloud, with the request id of the upstream.';
