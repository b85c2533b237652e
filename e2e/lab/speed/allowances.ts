/** How many bytes each address may still move. Kept only until it is full again, so that it cannot be filled up. */
export function createAllowances(
  burstBytes: number,
  bytesPerSecond: number,
  nowMs = () => performance.now(),
) {
  const spent = new Map<string, { bytes: number; atMs: number }>();

  const spentBy = (address: string) => {
    const entry = spent.get(address);
    return entry ? Math.max(0, entry.bytes - ((nowMs() - entry.atMs) / 1000) * bytesPerSecond) : 0;
  };

  return {
    allows: (address: string) => spentBy(address) < burstBytes,
    spend(address: string, bytes: number) {
      const entry = { bytes: spentBy(address) + bytes, atMs: nowMs() };
      // To the end: who has been quiet longest comes first, and may have all of it back.
      spent.delete(address);
      spent.set(address, entry);
      for (const [other] of spent) {
        if (spentBy(other) > 0) break;
        spent.delete(other);
      }
    },
  };
}
