/** Settings by name, in the form of environment variables. */
export type Environment = Readonly<Record<string, string>>;

/** The gateway that a run tests. */
export interface Gateway {
  /** For example `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Kills it with SIGKILL and starts it again at the same address. Absent if it is not a separate process. */
  readonly killAndRestart?: (onKilled: () => void) => Promise<void>;
  /** Stops it gracefully. Returns the problems of its process. A second call has no effect. */
  close(): Promise<readonly string[]>;
}
