/** The gateway that a run tests. The optional functions need a process of the run. */
export interface Gateway {
  /** For example `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Number of the current process: 1, plus 1 for each restart. */
  readonly process: number;
  /** Kills it with SIGKILL and starts it again at the same address. */
  readonly killAndRestart?: (onKilled: () => void) => Promise<void>;
  /** Sets the difference of its wall clock from the real time, in milliseconds. A restart ends it. */
  readonly shiftClock?: (offsetMs: number) => void;
  /** Stops or continues to read its log. */
  readonly readLog?: (reading: boolean) => void;
  /** Stops it gracefully. Returns the problems of its process. A second call has no effect. */
  close(): Promise<readonly string[]>;
}
