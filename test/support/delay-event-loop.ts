/** Delays the event loop of this process by 20 ms at a time. Returns the function that ends it. */
export function delayEventLoop(): () => void {
  const delays = setInterval(() => {
    for (const end = performance.now() + 20; performance.now() < end; );
  }, 1);
  return () => clearInterval(delays);
}
