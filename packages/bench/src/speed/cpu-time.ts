/**
 * Time that the processors have worked for this process, in milliseconds, its helper threads included. Unlike the time of
 * a clock it does not grow while other work has the processor.
 */
export function cpuTimeMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
