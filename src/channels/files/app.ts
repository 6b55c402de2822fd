import { Hono } from "hono";
import { readSignedFile } from "../../domain/channels/outbound/read-signed-file.ts";
import type { Deps } from "../../domain/deps.ts";
import { atShardOf } from "../../domain/platform/shards/at-shard.ts";
import { answerErrors } from "../kit/answer-errors.ts";
import { refuseSignature } from "../kit/refuse-signature.ts";

/** The app for providers that fetch the files of messages, from signed addresses that expire. */
export function buildFilesApp(anywhere: Deps): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  const refuse = refuseSignature(anywhere);
  app.get("/webhooks/files/:file{[1-9][0-9]{0,14}}/:expires{[0-9]{1,16}}/:signature", async (c) => {
    const { file, expires, signature } = c.req.param();
    const ctx = atShardOf(anywhere, Number(file));
    const found = await readSignedFile(ctx, { fileId: Number(file), expiresAt: Number(expires), signature });
    if (found === null) return refuse(c.req.raw);
    return c.body(found.bytes, 200, { "content-type": found.contentType, "x-content-type-options": "nosniff" });
  });
  return answerErrors(app);
}
