import { Hono } from "hono";
import { openChannelAccount } from "../../domain/channels/channel-account/open-channel-account.ts";
import { openNumbersOfApp } from "../../domain/channels/channel-account/open-numbers-of-app.ts";
import type { OpenAccount } from "../../domain/channels/channel-account/types.ts";
import { isVerifyToken } from "../../domain/channels/channel-account/webhook-url.ts";
import { moveVisitor } from "../../domain/channels/inbound/move-visitor.ts";
import { receiveMessage } from "../../domain/channels/inbound/receive-message.ts";
import { recordStatuses } from "../../domain/channels/inbound/record-statuses.ts";
import { recordTemplateStatus } from "../../domain/channels/templates/record-template-status.ts";
import type { Deps } from "../../domain/deps.ts";
import { atShardOf } from "../../domain/platform/shards/at-shard.ts";
import { answerErrors } from "../kit/answer-errors.ts";
import { logFailure } from "../kit/log-failure.ts";
import { readBody } from "../kit/read-body.ts";
import { refuseSignature } from "../kit/refuse-signature.ts";
import { emptyTwiml, handleTwilio } from "../twilio/handle-twilio.ts";
import { isMetaSignature } from "./is-meta-signature.ts";
import { type MetaWebhook, readMetaWebhook } from "./read-meta-webhook.ts";

/** A webhook of Meta has at most 3 MB (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks). */
const maxBytes = 3 * 1024 * 1024;

/** Visitors of one webhook whose messages are stored at the same time. */
const visitorsAtOnce = 8;

type RunInBackground = (work: Promise<unknown>) => void;

/**
 * The app for WhatsApp's webhooks, by Meta or by Twilio as the account has it. It responds with 200 as soon as everything in a request is
 * stored; after another status the provider sends the request again.
 */
export function buildWhatsappApp(anywhere: Deps): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  const refuse = refuseSignature(anywhere);
  const path = "/webhooks/whatsapp/:account{[1-9][0-9]{0,14}}";

  // Meta's handshake: who knows the token gets the challenge back.
  app.get(path, async (c) => {
    const { "hub.mode": mode, "hub.verify_token": token = "", "hub.challenge": challenge = "" } = c.req.query();
    const id = Number(c.req.param("account"));
    const ctx = atShardOf(anywhere, id);
    if (mode !== "subscribe" || !(await isVerifyToken(ctx, id, token))) return refuse(c.req.raw);
    return (await openChannelAccount(ctx, id)) === null ? refuse(c.req.raw) : c.text(challenge.slice(0, 1000));
  });

  for (const end of ["", "/status"] as const) {
    app.post(`${path}${end}`, async (c) => {
      const id = Number(c.req.param("account"));
      const ctx = atShardOf(anywhere, id);
      const account = await openChannelAccount(ctx, id);
      // An unknown account responds like a wrong signature.
      if (account === null || account.channel !== "whatsapp") return refuse(c.req.raw);
      const body = await readBody(c.req.raw, maxBytes);
      if (body === null) return c.json({ error: "Too large" }, 413);
      const runInBackground: RunInBackground = (work) => c.executionCtx.waitUntil(logFailure(work));
      if (account.provider === "twilio") {
        const signature = c.req.header("x-twilio-signature") ?? "";
        const isSigned = await handleTwilio(
          ctx,
          account,
          { path: end, query: new URL(c.req.url).search, body, signature },
          runInBackground,
        );
        return isSigned ? c.body(emptyTwiml, 200, { "content-type": "text/xml" }) : refuse(c.req.raw);
      }
      const signature = c.req.header("x-hub-signature-256") ?? "";
      const isSigned = await isMetaSignature(
        account.secrets.appSecret ?? "",
        new TextEncoder().encode(body),
        signature,
      );
      if (!isSigned) return refuse(c.req.raw);
      await handleMeta(ctx, account, body, runInBackground);
      return c.json({ ok: true });
    });
  }
  return answerErrors(app);
}

/** A body that cannot be read is logged and ignored, as it could never be read. */
async function handleMeta(
  ctx: Deps,
  account: OpenAccount,
  body: string,
  runInBackground: RunInBackground,
): Promise<void> {
  const parsed = jsonOf(body);
  const own = readMetaWebhook(parsed, account);
  if (own === null) return console.error("a webhook of Meta cannot be read", { account: account.id });
  if (own.isWhole) return handleOwn(ctx, account, own, runInBackground);
  for (const number of await openNumbersOfApp(ctx, account)) {
    const part = readMetaWebhook(parsed, number);
    if (part !== null) await handleOwn(ctx, number, part, runInBackground);
  }
}

/** What a webhook says about a number. */
async function handleOwn(
  ctx: Deps,
  account: OpenAccount,
  webhook: MetaWebhook,
  runInBackground: RunInBackground,
): Promise<void> {
  await recordStatuses(ctx, account, webhook.statuses);
  for (const template of webhook.templates) await recordTemplateStatus(ctx, account.id, template);
  for (const move of webhook.moves) await moveVisitor(ctx, account, move);
  if (!account.isEnabled) return;
  // A webhook may have hundreds of messages, and Meta does not wait for long. Messages of a visitor keep their order.
  const visitors = [...Map.groupBy(webhook.messages, ({ from }) => from).values()];
  const lane = async () => {
    for (let said = visitors.shift(); said !== undefined; said = visitors.shift()) {
      for (const message of said) await receiveMessage(ctx, account, message, runInBackground);
    }
  };
  await Promise.all(Array.from({ length: visitorsAtOnce }, lane));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
