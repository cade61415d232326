/** A version without its patch number. Fields appear and disappear in minor versions only. */
export interface Minor {
  readonly major: number;
  readonly minor: number;
}

/** What a reason of `@deprecated` promises. */
export interface Deprecation {
  /** Version that may remove the element. */
  readonly removedIn: Minor;
}

/** Minor versions that contain a deprecated element before one may remove it. */
const MINORS_BEFORE_REMOVAL = 2;

export const REASON_FORMAT = 'What to use in its place. Deprecated <YYYY-MM-DD>, removed in <version>.';

/** Reads a reason. Returns undefined where it lacks the replacement, a date that exists, or the version. */
export function parseReason(reason: string): Deprecation | undefined {
  const match = /^\S.*\. Deprecated (?<date>\d{4}-\d{2}-\d{2}), removed in (?<version>\d+\.\d+)\.0\.?$/s.exec(reason);
  const { date = '', version = '' } = match?.groups ?? {};
  return match && isDate(date) ? { removedIn: parseMinor(version) } : undefined;
}

export function parseMinor(version: string): Minor {
  const [major, minor] = version.split('.').map(Number);
  if (!Number.isInteger(major) || !Number.isInteger(minor)) throw new Error(`Not a version: ${version}`);
  return { major: Number(major), minor: Number(minor) };
}

/** The first version that can contain a change made after this release. */
export const nextMinor = ({ major, minor }: Minor): Minor => ({ major, minor: minor + 1 });

/** The first version that may remove an element whose deprecation appears in `minor`. */
export const removalAfter = ({ major, minor }: Minor): Minor => ({ major, minor: minor + MINORS_BEFORE_REMOVAL });

export const isAtLeast = (a: Minor, b: Minor): boolean =>
  a.major - b.major > 0 || (a.major === b.major && a.minor >= b.minor);

export const printMinor = ({ major, minor }: Minor): string => `${major}.${minor}.0`;

const isDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
