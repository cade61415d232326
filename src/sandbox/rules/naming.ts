import { type ErrorKey, refuse } from '../errors';

/**
 * 2–128 characters: a letter or Chinese character, then also digits, `.`, `_` and `-` (CreateRouterInterface reference). That
 * ModifyRouterInterfaceAttribute's page leaves the `.` out is taken for an oversight: it could not repeat a name that there is.
 */
const NAME = /^[A-Za-z\p{Script=Han}][A-Za-z0-9._\-\p{Script=Han}]{1,127}$/u;

/** 2–256 characters, the first a letter or Chinese character, the others any, but not starting as a web address does. */
const DESCRIPTION = /^(?!https?:\/\/)[A-Za-z\p{Script=Han}][\s\S]{1,255}$/u;

/** A name that is given must fit, an empty one too. InvalidName.Malformed. */
export function checkName(name: string | undefined, refusal: ErrorKey = 'InvalidName.Malformed'): void {
  if (name !== undefined && !NAME.test(name)) refuse(refusal);
}

/** A description that is given must fit, an empty one too. InvalidDescription.Malformed. */
export function checkDescription(
  description: string | undefined,
  refusal: ErrorKey = 'InvalidDescription.Malformed',
): void {
  if (description !== undefined && !DESCRIPTION.test(description)) refuse(refusal);
}
