import { env } from "cloudflare:workers";
import { compose } from "../../../src/compose.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { register } from "../../../src/domain/people/account/register.ts";
import { startSession } from "../../../src/domain/people/account/start-session.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";

export interface ShardedAccount extends Account {
  accountId: number;
  /** The database that it lives in. */
  db: D1Database;
}

/** The Worker's dependencies, as where new accounts go to a shard. */
export function depsFor(shard: number): Deps {
  return { ...compose(env), mail: null, newAccountsShard: shard };
}

/** A fresh account in a shard, with a session. */
export async function makeAccountIn(shard: number, of: { email?: string } = {}): Promise<ShardedAccount> {
  const name = crypto.randomUUID();
  const credentials = { email: of.email ?? `${name}@example.com`, password: `pass-${name}` };
  const { id, accountId } = await register(depsFor(shard), { ...credentials, firstName: "Ada" });
  const token = await startSession(depsFor(shard), id);
  return {
    ...{ id, accountId, token, ...credentials, db: shard === 0 ? env.DB : env.DB_1 },
    call: (method, path, options) => api.call(method, path, { ...options, token }),
  };
}

/** An administrator of the platform in a shard. */
export async function makeAdminIn(shard: number): Promise<ShardedAccount> {
  const admin = await makeAccountIn(shard);
  await admin.db.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id).run();
  return admin;
}
