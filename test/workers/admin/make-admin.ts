import { env } from "cloudflare:workers";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";

/** An administrator of the platform. */
export async function makeAdmin(): Promise<Account> {
  const admin = await api.makeAccount();
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id).run();
  return admin;
}

/** The newest lines of the audit log that an administrator is behind. */
export async function actsOf(admin: Account): Promise<Record<string, unknown>[]> {
  return (await admin.call("GET", `/api/admin/audit-log?actor_id=${admin.id}`)).body.acts;
}
