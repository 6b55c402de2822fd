import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, expect } from "vitest";
import { compose } from "../../src/compose.ts";
import type { RoomEvent } from "../../src/domain/conversations/dialog/ports.ts";
import { until } from "../support/until.ts";

await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
// The files of a runtime share its database: what counts for the whole platform ends with the file that made it.
await env.DB.batch([
  env.DB.prepare("UPDATE users SET role = 'user' WHERE role = 'admin'"),
  env.DB.prepare("UPDATE ai_tokens SET is_active = 0 WHERE account_id IS NULL"),
  env.DB.prepare("DELETE FROM system_settings"),
]);

// The test runner loads the handler of each event over a socket that it closes with the file. So a file ends when its events are
// projected: one more event, of a dialog that does not exist, has come through the same queue.
afterAll(async () => {
  const seq = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const last: RoomEvent = {
    ...{ id: `0:${seq}`, accountId: 0, dialogId: 0 },
    entry: { kind: "status", seq, createdAt: 0, status: "active" },
  };
  await compose(env).events.sendBatched(last);
  const projected = env.DB.prepare("SELECT seq FROM projected_entries WHERE dialog_id = 0 AND seq = ?").bind(seq);
  await until(async () => expect(await projected.first()).toEqual({ seq }));
});
