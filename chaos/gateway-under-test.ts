/** A gateway that a run is made against. */
export interface GatewayUnderTest {
  readonly url: string;
  /** Ends it at once and starts it again at the same address. Absent where it is not a process of its own. */
  readonly killAndRestart?: (onDead: () => void) => Promise<void>;
  /** Stops it as a deployment would, and answers what was wrong with it, if anything. May be called twice. */
  close(): Promise<readonly string[]>;
}
