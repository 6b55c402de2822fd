import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
// The files of a runtime share its database: what counts for the whole platform ends with the file that made it.
await env.DB.batch([
  env.DB.prepare("UPDATE users SET role = 'user' WHERE role = 'admin'"),
  env.DB.prepare("UPDATE ai_tokens SET is_active = 0 WHERE account_id IS NULL"),
  env.DB.prepare("DELETE FROM system_settings"),
]);
