/** Seconds until a file has left at its speed so far; null while too little was sent to tell. */
export function secondsLeft(
  { sentBytes, startedAt, file }: { sentBytes: number; startedAt: number; file: { size: number } },
  now: number,
): number | null {
  const seconds = (now - startedAt) / 1000;
  if (seconds < 2 || sentBytes === 0) return null;
  return Math.ceil((file.size - sentBytes) / (sentBytes / seconds));
}
