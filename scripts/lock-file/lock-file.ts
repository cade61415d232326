/** The parts of package-lock.json (version 3) that the scripts read and write. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
  /** Only if it differs from the path: the package is installed under an alias. */
  name?: string;
  version?: string;
  integrity?: string;
  cpu?: string[];
  dev?: boolean;
  libc?: string[];
  link?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
}
