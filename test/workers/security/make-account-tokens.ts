import type { Account } from "../../support/client.ts";

export type AccountTokens = Record<"owner" | "stranger" | "revoked" | "rotated", string>;

/** Tokens of two accounts, and two of the owner's that are not valid any more. */
export async function makeAccountTokens(
  owner: Account,
  stranger: Account,
): Promise<{ ownersId: number; tokens: AccountTokens }> {
  const path = "/api/account-tokens";
  const make = async (account: Account) => (await account.call("POST", path, { json: {} })).body;
  const [first, foreign, revoked, rotated] = [
    await make(owner),
    await make(stranger),
    await make(owner),
    await make(owner),
  ];
  await owner.call("DELETE", `${path}/${revoked.id}`);
  await owner.call("POST", `${path}/${rotated.id}/rotate`, { json: { overlap_minutes: 0 } });
  const tokens = { owner: first.token, stranger: foreign.token, revoked: revoked.token, rotated: rotated.token };
  return { ownersId: first.id, tokens };
}
