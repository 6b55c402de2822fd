import { randomToken } from "../../../kit/random-token.ts";
import { sha256 } from "../../../kit/sha256.ts";
import { tokenOfAccount } from "../../platform/shards/rules.ts";
import { accountTokenPrefix } from "./rules.ts";

/** A new random token (256 bits) of an account, with what is stored of it. */
export async function mintAccountToken(
  accountId: number,
): Promise<{ token: string; tokenHash: string; tokenMasked: string }> {
  const token = tokenOfAccount(`${accountTokenPrefix}${randomToken(32)}`, accountId);
  return { token, tokenHash: await sha256(token), tokenMasked: `${accountTokenPrefix}...${token.slice(-4)}` };
}
