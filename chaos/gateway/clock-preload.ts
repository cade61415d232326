/**
 * Shifts the wall clock of a process. Load it with `node --require`, and send `{ offsetMs }` over the IPC channel. Timers
 * and `performance.now()` do not change, as with a step of the system time.
 */

export interface ClockMessage {
  /** Difference from the real time, in milliseconds. */
  readonly offsetMs: number;
}

const RealDate = Date;
const realNow = RealDate.now;
let offsetMs = 0;

const now = () => realNow() + offsetMs;

RealDate.now = now;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
});

process.on('message', (message: ClockMessage) => {
  ({ offsetMs } = message);
});
// The channel must not keep the process alive.
process.channel?.unref();
