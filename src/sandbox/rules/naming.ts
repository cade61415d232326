import type { ErrorRow } from '../error-rows';
import { documented, inferred } from '../evidence';
import { refuse } from '../refusal';

const NAME = /^[A-Za-z\p{Script=Han}][A-Za-z0-9._\-\p{Script=Han}]{1,127}$/u;
const DESCRIPTION = /^(?!https?:\/\/)[A-Za-z\p{Script=Han}][\s\S]{1,255}$/u;

export const NAMING_BEHAVIOURS = [
  documented(
    'sdk',
    'A name starts with a letter or a Chinese character, and then also allows digits, `.`, `_` and `-`.',
  ),
  documented('sdk', 'A description starts with a letter or a Chinese character, and not with `http://` or `https://`.'),
  inferred('sdk', 'An empty name or description is refused: the minimum length is 2.'),
] as const;

/** 2–128 characters. An absent name is valid, an empty one is not. */
export function checkName(name: string | undefined, error: ErrorRow): void {
  if (name !== undefined && !NAME.test(name)) refuse(error);
}

/** 2–256 characters. An absent description is valid, an empty one is not. */
export function checkDescription(description: string | undefined, error: ErrorRow): void {
  if (description !== undefined && !DESCRIPTION.test(description)) refuse(error);
}
