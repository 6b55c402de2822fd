import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "../api.ts";
import { mailsTo, nthMailTo } from "./kept-mail.ts";

/** An administrator, alone: earlier ones of this file are nobody. */
async function makeAdmin() {
  const admin = await api.registerAccount();
  await env.DB.batch([
    env.DB.prepare("UPDATE users SET role = 'user' WHERE role = 'admin'"),
    env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id),
  ]);
  await nthMailTo(admin.email);
  return admin;
}

async function visitorOf(owner: Awaited<ReturnType<typeof api.registerAccount>>) {
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: embed } = await owner.call("GET", `/api/assistants/${assistant.id}/embed-code`);
  const siteToken = new URL(embed.iframe_url).searchParams.get("token") ?? "";
  const site = { "X-Site-Token": siteToken };
  const { body: dialog } = await api.call("POST", "/api/site/dialogs", { json: {}, headers: site });
  return { ...site, "X-Guest-Id": dialog.guest_id as string };
}

test("a user's word is kept and mailed to every administrator, with nothing of it read as markup or header", async () => {
  const admin = await makeAdmin();
  const user = await api.registerAccount();
  const json = { subject: "Billing\r\nBcc: eve@example.com", message: "<b>Where</b> is my invoice?\n.\nBye" };
  const sent = await user.call("POST", "/api/support/send-to-admins", { json });
  expect(sent.status).toBe(201);
  const mail = await nthMailTo(admin.email, 2);
  expect(mail.subject).toBe("Support: Billing Bcc: eve@example.com");
  expect(mail.text).toContain("> <b>Where</b> is my invoice?\n> .\n> Bye");
  expect(mail.text).toContain(user.email);
  expect(mail.html).toContain("&lt;b&gt;Where&lt;/b&gt;");
  const { body } = await admin.call("GET", "/api/admin/support-messages");
  expect(body.messages[0]).toMatchObject({ id: sent.body.id, user_id: user.id, reply_to: user.email });
});

test("a visitor writes with its site token and guest id, and nobody without", async () => {
  const admin = await makeAdmin();
  const headers = await visitorOf(await api.registerAccount());
  const json = { message: "Hello", email: "visitor@example.com" };
  expect((await api.call("POST", "/api/support/send-to-admins", { json, headers })).status).toBe(201);
  expect((await nthMailTo(admin.email, 2)).text).toContain("visitor@example.com");
  expect((await api.call("POST", "/api/support/send-to-admins", { json })).status).toBe(401);
  const { body } = await admin.call("GET", "/api/admin/support-messages");
  expect(body.messages[0]).toMatchObject({ user_id: null, reply_to: "visitor@example.com" });
});

test("of twenty messages at once five are taken", async () => {
  const user = await api.registerAccount();
  const send = () => user.call("POST", "/api/support/send-to-admins", { json: { message: "again" } });
  const answers = await Promise.all(Array.from({ length: 20 }, send));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
});

test.for([{}, { message: "" }, { message: "   " }, { message: "x".repeat(5_001) }, { message: "a", email: "no" }])(
  "%j is no message",
  async (json) => {
    const user = await api.registerAccount();
    expect((await user.call("POST", "/api/support/send-to-admins", { json })).status).toBe(422);
  },
);

test("a test mail goes to the administrator, or where it is told, and to nobody else's order", async () => {
  const admin = await makeAdmin();
  const sent = await admin.call("POST", "/api/test_send", { json: {} });
  expect(sent.body).toMatchObject({ email: admin.email, delivered: false });
  expect((await nthMailTo(admin.email, 2)).text).toContain("http://localhost:8000");
  const to = `${crypto.randomUUID()}@example.com`;
  expect((await admin.call("POST", "/api/email/test_send", { json: { to } })).status).toBe(200);
  expect(await mailsTo(to)).toHaveLength(1);
  const user = await api.registerAccount();
  expect((await user.call("POST", "/api/test_send", { json: { to } })).status).toBe(403);
  expect(await mailsTo(to)).toHaveLength(1);
});

test("the outbox shows an administrator what became of a mail, and its text where it was kept", async () => {
  const admin = await makeAdmin();
  const user = await api.registerAccount();
  const mail = await nthMailTo(user.email);
  const { body } = await admin.call("GET", "/api/admin/mails?limit=5");
  const listed = body.mails.find(({ recipient }: { recipient: string }) => recipient === user.email);
  expect(listed).toMatchObject({ kind: "confirm_email", status: "kept", attempts: 1, error: null, text: mail.text });
  expect((await user.call("GET", "/api/admin/mails")).status).toBe(403);
});

test("a message reaches more administrators than D1 takes parameters", async () => {
  const admin = await makeAdmin();
  const user = await api.registerAccount();
  const name = crypto.randomUUID();
  // Mail leaves the outbox in batches: these only have to be in it.
  await env.DB.prepare(
    `INSERT INTO users (account_id, email, password_hash, role, created_at)
     SELECT account_id, value || '-${name}@example.com', '', 'admin', 0 FROM users, json_each(?) WHERE users.id = ?`,
  )
    .bind(JSON.stringify(Array.from({ length: 150 }, (_, at) => at)), admin.id)
    .run();
  const sent = await user.call("POST", "/api/support/send-to-admins", { json: { message: "Where is my invoice?" } });
  expect(sent.status).toBe(201);
  const queued = await env.DB.prepare("SELECT count(*) AS mails FROM mails WHERE recipient LIKE ?")
    .bind(`%-${name}@example.com`)
    .first();
  expect(queued).toEqual({ mails: 150 });
  await env.DB.prepare("UPDATE users SET role = 'user' WHERE email LIKE ?").bind(`%-${name}@example.com`).run();
});
