/** A secret of this length or longer shows its last four characters; a shorter one shows nothing. */
const minLengthToReveal = 16;

/** The part of a secret that may be shown. */
export function maskSecret(secret: string): string {
  return secret.length < minLengthToReveal ? "***" : `***${secret.slice(-4)}`;
}
