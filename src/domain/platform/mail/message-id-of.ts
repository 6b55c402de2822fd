import { sha256 } from "../../../kit/sha256.ts";

/**
 * The Message-ID of a mail, without angle brackets: derived from its key, so that a mail delivered twice is recognised, and in the
 * sender's domain.
 */
export async function messageIdOf(key: string, from: string): Promise<string> {
  return `${(await sha256(key)).slice(0, 40)}@${from.split("@").at(-1)}`;
}
