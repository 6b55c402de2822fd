import { Hono } from "hono";
import { isTwilioSignature } from "../../../src/channels/twilio/is-twilio-signature.ts";
import type { BareRoom } from "./bare-room.ts";

export { BareRoom } from "./bare-room.ts";

interface FloorEnv {
  DB: D1Database;
  ROOM: DurableObjectNamespace<BareRoom>;
}

const session =
  "SELECT users.id, users.account_id, users.role, users.email, users.first_name, users.last_name FROM sessions " +
  "INNER JOIN users ON users.id = sessions.user_id WHERE sessions.id = ? AND sessions.revoked_at IS NULL";
const assistant =
  "SELECT assistants.*, accounts.owner_user_id, bots.token_masked, bots.telegram_username FROM assistants " +
  "INNER JOIN accounts ON accounts.id = assistants.account_id LEFT JOIN bots ON bots.assistant_id = assistants.id " +
  "WHERE assistants.account_id = ? AND assistants.deleted_at IS NULL AND assistants.id = ? ORDER BY assistants.id";

const app = new Hono<{ Bindings: FloorEnv }>();

/** The queries of an authenticated read, without a token check. */
app.get("/record/:session/:id", async (c) => {
  const user = await c.env.DB.prepare(session).bind(c.req.param("session")).first<{ account_id: number }>();
  const record = await c.env.DB.prepare(assistant)
    .bind(user?.account_id ?? 0, Number(c.req.param("id")))
    .first();
  return c.json(record);
});

app.post("/rooms/:name/messages", async (c) => {
  const { text } = await c.req.json<{ text: string }>();
  return c.json(await c.env.ROOM.getByName(c.req.param("name")).append(text), 201);
});

/** The same append after the one query that a revocable session needs. */
app.post("/rooms/:name/messages/:session", async (c) => {
  await c.env.DB.prepare(session).bind(c.req.param("session")).first();
  const { text } = await c.req.json<{ text: string }>();
  return c.json(await c.env.ROOM.getByName(c.req.param("name")).append(text), 201);
});

app.post("/rooms/:name/broadcast", async (c) => {
  await c.env.ROOM.getByName(c.req.param("name")).broadcast(await c.req.text());
  return c.json({}, 201);
});

/** A webhook of Twilio: the check of its signature and one append, in the room of its sender. */
app.post("/sms/:token", async (c) => {
  const form = new URLSearchParams(await c.req.text());
  const signature = c.req.header("x-twilio-signature") ?? "";
  if (!(await isTwilioSignature(c.req.param("token"), c.req.url, form, signature))) return c.json({}, 401);
  await c.env.ROOM.getByName(`sms ${form.get("From")}`).append(form.get("Body") ?? "");
  return c.json({});
});

app.get("/rooms/:name/socket", (c) => c.env.ROOM.getByName(c.req.param("name")).fetch(c.req.raw));

export default app;
