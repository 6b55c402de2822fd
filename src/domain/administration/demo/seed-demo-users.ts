import type { Deps } from "../../deps.ts";
import { findUser } from "../../people/account/find-user.ts";
import { register } from "../../people/account/register.ts";
import { addOperator } from "../../people/team/add-operator.ts";
import { readTeam } from "../../people/team/read-team.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { demoEmail, demoOperator } from "./demo-account.ts";
import { demoOperatorPassword } from "./demo-operator-password.ts";
import { syncPassword } from "./sync-password.ts";

/** Creates the demo account, its owner and its operator where missing. Returns the account's id. */
export async function seedDemoUsers(anywhere: Deps, password: string): Promise<number> {
  const names = { firstName: "Demo", lastName: "Shop" };
  const owner =
    (await findUser(anywhere, demoEmail))?.found ??
    (await register(anywhere, { email: demoEmail, password, ...names, isEmailConfirmed: true }));
  const ctx = atShardOf(anywhere, owner.id);
  await syncPassword(ctx, owner.id, password);
  const { accountId } = owner;
  const login = await demoOperatorPassword(ctx, password);
  const operator =
    (await readTeam(ctx, accountId)).find(({ email }) => email === demoOperator.email) ??
    (await addOperator(ctx, { accountId }, { ...demoOperator, password: login }));
  await syncPassword(ctx, operator.id, login);
  return accountId;
}
