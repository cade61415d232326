/** The gateway that a run tests. */
export interface Gateway {
  /** For example `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Number of the current process: 1, plus 1 for each kill. */
  readonly process: number;
  /** Kills it with SIGKILL and starts it again at the same address. Absent if the run does not own its process. */
  readonly killAndRestart?: (onKilled: () => void) => Promise<void>;
  /** Stops it gracefully. Returns the problems of its process. A second call has no effect. */
  close(): Promise<readonly string[]>;
}
