import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { cloudflareMail, type EmailBinding } from "../../../src/adapters/mail/cloudflare-mail.ts";
import { smtpMail } from "../../../src/adapters/mail/smtp/smtp-mail.ts";
import { compose } from "../../../src/compose.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { register } from "../../../src/domain/people/account/register.ts";
import { requestMail } from "../../../src/domain/people/account/request-mail.ts";
import { sendDueMail } from "../../../src/domain/people/mail/send-due-mail.ts";
import { deleteOldMail } from "../../../src/domain/platform/mail/delete-old-mail.ts";
import { enqueueMail } from "../../../src/domain/platform/mail/enqueue-mail.ts";
import { MailFailure } from "../../../src/domain/platform/mail/mail-failure.ts";
import type { Mail, MailSender } from "../../../src/domain/platform/mail/ports.ts";
import { MAX_ATTEMPTS } from "../../../src/domain/platform/mail/rules.ts";
import { runScheduledJobs } from "../../../src/events/run-scheduled-jobs.ts";
import { readSmtpUrl } from "../../../src/kit/smtp-url.ts";
import { readMail } from "../../support/read-mail.ts";
import { startMailServer } from "./smtp-client.ts";

/** A platform of its own clock and mail, over the same database. */
function platform(mail: MailSender | null) {
  const clock = { now: Date.now() };
  const ctx: Deps = { ...compose(env), mail, clock: () => clock.now };
  const pass = (ms: number) => {
    clock.now += ms;
  };
  return { ctx, pass };
}

async function rowOf(recipient: string) {
  const query = "SELECT status, attempts, error, due_at FROM mails WHERE recipient = ?";
  return env.DB.prepare(query)
    .bind(recipient)
    .first<{ status: string; attempts: number; error: string | null; due_at: number }>();
}

function supportMail(recipient: string, key: string = crypto.randomUUID()) {
  const params = { from: "Ada", subject: "A word", message: "Hello" };
  return { key, kind: "support_message" as const, recipient, language: "en" as const, params };
}

const someone = () => `${crypto.randomUUID()}@example.com`;

test("mail goes out over the runtime's own socket", async () => {
  const smtp = await startMailServer({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true });
  const server = readSmtpUrl(`smtp://postman:let%20me%3Ain@127.0.0.1:${smtp.port}`);
  const { ctx } = platform(smtpMail(server, "no-reply@example.org"));
  const recipient = someone();
  await enqueueMail(ctx, supportMail(recipient));
  expect(await sendDueMail(ctx)).toBe(1);
  const { received } = await smtp.read();
  expect(received).toMatchObject([{ to: [recipient], user: "postman" }]);
  expect(readMail(received[0]?.raw ?? "").parts["text/plain"]).toContain("> Hello");
  expect(await rowOf(recipient)).toMatchObject({ status: "sent", attempts: 1 });
});

test("the runtime refuses a mail server whose certificate nobody vouches for, over TLS and STARTTLS", async () => {
  for (const tls of ["implicit", "starttls"] as const) {
    const smtp = await startMailServer({ secure: tls === "implicit" });
    const server = { host: "127.0.0.1", port: smtp.port, tls, user: "postman", password: "let me:in" };
    const sending = smtpMail(server, "no-reply@example.org").send({
      key: "k",
      to: someone(),
      subject: "",
      text: "",
      html: "",
    });
    await expect(sending).rejects.toBeInstanceOf(MailFailure);
    expect(await smtp.read()).toEqual({ received: [], logins: [] });
  }
});

test("a connection that is dropped in the middle ends the try, and the next one sends", async () => {
  const smtp = await startMailServer({ disabledCommands: ["STARTTLS", "AUTH"] });
  const { ctx, pass } = platform(smtpMail(readSmtpUrl(`smtp://127.0.0.1:${smtp.port}`), "no-reply@example.org"));
  const recipient = someone();
  await enqueueMail(ctx, supportMail(recipient));
  for (const step of ["connect", "recipient", "data"] as const) {
    await smtp.behave({ as: "drop-at", step });
    expect(await sendDueMail(ctx)).toBe(0);
    pass(60 * 60_000);
  }
  expect(await rowOf(recipient)).toMatchObject({ status: "queued", attempts: 3 });
  await smtp.behave({ as: "take" });
  expect(await sendDueMail(ctx)).toBe(1);
  expect((await smtp.read()).received).toHaveLength(1);
});

/** Takes mail, or fails as told. */
function scripted(outcomes: (MailFailure | null)[] = []): MailSender & { taken: Mail[] } {
  const taken: Mail[] = [];
  const send = async (mail: Mail) => {
    const failure = outcomes.shift() ?? null;
    if (failure !== null) throw failure;
    taken.push(mail);
    return { messageId: `${mail.key}@example.org` };
  };
  return { delivers: true, send, check: async () => {}, taken };
}

const passing = () => new MailFailure("451 busy", { isFinal: false });

test("a mail that somebody waits for is not kept by many before it, and a server that is away is not tried for each", async () => {
  const { ctx } = platform(scripted());
  await Promise.all(Array.from({ length: 45 }, () => enqueueMail(ctx, supportMail(someone()))));
  const recipient = someone();
  await enqueueMail(ctx, supportMail(recipient));
  expect(await sendDueMail(ctx)).toBe(46);
  expect(await rowOf(recipient)).toMatchObject({ status: "sent" });
  const away = platform(scripted(Array.from({ length: 45 }, passing)));
  await Promise.all(Array.from({ length: 45 }, () => enqueueMail(away.ctx, supportMail(someone()))));
  expect(await sendDueMail(away.ctx)).toBe(0);
  const tried = await env.DB.prepare(
    "SELECT count(*) AS n FROM mails WHERE attempts = 1 AND status = 'queued'",
  ).first();
  expect(tried).toEqual({ n: 20 });
  await env.DB.prepare("DELETE FROM mails").run();
});

test("twenty runs at once send a mail once, and a key files it once", async () => {
  const sender = scripted();
  const { ctx } = platform(sender);
  const recipient = someone();
  const key = crypto.randomUUID();
  for (let again = 0; again < 3; again++) await enqueueMail(ctx, supportMail(recipient, key));
  await Promise.all(Array.from({ length: 20 }, () => sendDueMail(ctx)));
  await sendDueMail(ctx);
  expect(sender.taken.filter(({ to }) => to === recipient)).toHaveLength(1);
});

test("a failing server is tried again, later each time, and says why; a final refusal is not", async () => {
  const sender = scripted([passing(), passing(), new MailFailure("550 no such user", { isFinal: true })]);
  const { ctx, pass } = platform(sender);
  const recipient = someone();
  await enqueueMail(ctx, supportMail(recipient));
  await sendDueMail(ctx);
  expect(await rowOf(recipient)).toMatchObject({ status: "queued", error: "451 busy", due_at: ctx.clock() + 30_000 });
  pass(29_999);
  await sendDueMail(ctx);
  expect((await rowOf(recipient))?.attempts).toBe(1);
  pass(1);
  await sendDueMail(ctx);
  expect(await rowOf(recipient)).toMatchObject({ attempts: 2, due_at: ctx.clock() + 60_000 });
  pass(60_000);
  await sendDueMail(ctx);
  expect(await rowOf(recipient)).toMatchObject({ status: "failed", error: "550 no such user" });
  pass(24 * 60 * 60_000);
  await sendDueMail(ctx);
  expect(sender.taken).toEqual([]);
});

test("a server that is away half a day loses nothing; one that stays away is given up", async () => {
  const { ctx, pass } = platform(scripted(Array.from({ length: 100 }, passing)));
  const recipient = someone();
  await enqueueMail(ctx, supportMail(recipient));
  for (let hour = 0; hour < 11; hour++) {
    await sendDueMail(ctx);
    pass(60 * 60_000);
  }
  expect((await rowOf(recipient))?.status).toBe("queued");
  for (let hour = 0; hour < MAX_ATTEMPTS; hour++) {
    await sendDueMail(ctx);
    pass(60 * 60_000);
  }
  expect(await rowOf(recipient)).toMatchObject({ status: "failed", attempts: MAX_ATTEMPTS });
});

test("a try that nobody finished is made again after its lease", async () => {
  const sender = scripted();
  const { ctx, pass } = platform({ ...sender, send: () => new Promise(() => {}) });
  const recipient = someone();
  await enqueueMail(ctx, supportMail(recipient));
  void sendDueMail(ctx);
  pass(1);
  await expect.poll(async () => (await rowOf(recipient))?.attempts).toBe(1);
  const next = { ...ctx, mail: sender };
  expect(await sendDueMail(next)).toBe(0);
  pass(2 * 60_000);
  expect(await sendDueMail(next)).toBe(1);
});

test("the cron sends what is due", async () => {
  const sender = scripted();
  const { ctx } = platform(sender);
  const recipient = someone();
  await enqueueMail(ctx, supportMail(recipient));
  await runScheduledJobs(ctx, {});
  expect(sender.taken.map(({ to }) => to)).toContain(recipient);
});

test("finished mail is forgotten after a month, and codes and tokens once they have run out", async () => {
  const { ctx, pass } = platform(scripted());
  const email = someone();
  const { id } = await register(ctx, { email, password: "password-1" });
  await requestMail(ctx, { kind: "reset_password", email, language: "en", address: email });
  await sendDueMail(ctx);
  const left = async () => {
    const rows = [
      "mails WHERE recipient = ?1 OR ?2 = 0",
      "email_codes WHERE user_id = ?2 OR ?1 = ''",
      "password_resets WHERE user_id = ?2 OR ?1 = ''",
    ];
    const counts = rows.map((from) =>
      env.DB.prepare(`SELECT count(*) AS n FROM ${from}`).bind(email, id).first<{ n: number }>(),
    );
    return (await Promise.all(counts)).map((row) => row?.n);
  };
  await deleteOldMail(ctx);
  expect(await left()).toEqual([2, 1, 1]);
  pass(61 * 60_000);
  await deleteOldMail(ctx);
  expect(await left()).toEqual([2, 0, 0]);
  pass(30 * 24 * 60 * 60_000);
  await deleteOldMail(ctx);
  expect(await left()).toEqual([0, 0, 0]);
});

test("a mail that is tried again carries the same code", async () => {
  const sender = scripted();
  const { ctx } = platform(scripted([passing()]));
  const recipient = someone();
  await register(ctx, { email: recipient, password: "password-1" });
  await sendDueMail(ctx);
  const hash = () => env.DB.prepare("SELECT code_hash FROM email_codes WHERE email = ?").bind(recipient).first();
  const first = await hash();
  await sendDueMail({ ...ctx, mail: sender, clock: () => ctx.clock() + 30_000 });
  expect(sender.taken.map(({ to }) => to)).toContain(recipient);
  expect(await hash()).toEqual(first);
});

test("where no mail is set up, registering works and files nothing, and what must send says so", async () => {
  const { ctx } = platform(null);
  const email = someone();
  expect(await register(ctx, { email, password: "password-1" })).toMatchObject({ email, isEmailConfirmed: false });
  expect(await rowOf(email)).toBeNull();
  for (const kind of ["confirm_email", "reset_password"] as const) {
    const asking = requestMail(ctx, { kind, email, language: "en", address: "a" });
    await expect(asking).rejects.toMatchObject({ code: "dependency_failed" });
  }
});

test("Cloudflare's binding gets the mail whole, and what it refuses is tried again", async () => {
  const taken: object[] = [];
  const binding: EmailBinding = {
    send: async (message) => {
      if (message.from !== "no-reply@example.org") throw new Error("sender domain is not set up");
      taken.push(message);
      return { messageId: "<one@example.org>" };
    },
  };
  const mail = { key: "k", to: someone(), subject: "A word", text: "Hello\n", html: "<p>Hello</p>" };
  expect(await cloudflareMail(binding, "no-reply@example.org").send(mail)).toEqual({ messageId: "one@example.org" });
  const { key: _, ...sent } = mail;
  const headers = { "Auto-Submitted": "auto-generated" };
  expect(taken).toEqual([{ from: "no-reply@example.org", ...sent, headers }]);
  const refused = cloudflareMail(binding, "no-reply@elsewhere.example").send(mail);
  await expect(refused).rejects.toMatchObject({ isFinal: false, message: expect.stringContaining("not set up") });
});
