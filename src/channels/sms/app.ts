import { Hono } from "hono";
import { openChannelAccount } from "../../domain/channels/channel-account/open-channel-account.ts";
import type { Deps } from "../../domain/deps.ts";
import { atShardOf } from "../../domain/platform/shards/at-shard.ts";
import { answerErrors } from "../kit/answer-errors.ts";
import { logFailure } from "../kit/log-failure.ts";
import { readBody } from "../kit/read-body.ts";
import { refuseSignature } from "../kit/refuse-signature.ts";
import { emptyTwiml, handleTwilio } from "../twilio/handle-twilio.ts";

/** Forms are small; a larger body is none. */
const maxBytes = 64 * 1024;

/** The app for Twilio's webhooks of SMS. It responds with 200 as soon as a message or a report is stored. */
export function buildSmsApp(anywhere: Deps): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  const refuse = refuseSignature(anywhere);
  for (const path of ["", "/status"] as const) {
    app.post(`/webhooks/sms/:account{[1-9][0-9]{0,14}}${path}`, async (c) => {
      const id = Number(c.req.param("account"));
      const ctx = atShardOf(anywhere, id);
      const account = await openChannelAccount(ctx, id);
      // An unknown account responds like a wrong signature.
      if (account === null || account.channel !== "sms") return refuse(c.req.raw);
      const body = await readBody(c.req.raw, maxBytes);
      if (body === null) return c.json({ error: "Too large" }, 413);
      const signature = c.req.header("x-twilio-signature") ?? "";
      const { search: query } = new URL(c.req.url);
      const isSigned = await handleTwilio(ctx, account, { path, query, body, signature }, (work) =>
        c.executionCtx.waitUntil(logFailure(work)),
      );
      return isSigned ? c.body(emptyTwiml, 200, { "content-type": "text/xml" }) : refuse(c.req.raw);
    });
  }
  return answerErrors(app);
}
