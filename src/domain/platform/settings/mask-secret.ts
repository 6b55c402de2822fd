/** A secret long enough to spare four characters shows its last four; a shorter one shows nothing. */
const leastToSpare = 16;

/** What may be shown of a secret. */
export function maskSecret(secret: string): string {
  return secret.length < leastToSpare ? "***" : `***${secret.slice(-4)}`;
}
