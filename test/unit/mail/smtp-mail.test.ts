import type { SMTPServerOptions } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { postalMimeParser } from "../../../src/adapters/mail/inbound/postal-mime-parser.ts";
import { smtpMail } from "../../../src/adapters/mail/smtp/smtp-mail.ts";
import { MailFailure } from "../../../src/domain/platform/mail/mail-failure.ts";
import type { Mail } from "../../../src/domain/platform/mail/ports.ts";
import { parseHtml } from "../../../src/ingest/extract/html/parse-html.ts";
import type { SmtpServer } from "../../../src/kit/smtp-url.ts";
import { type FakeSmtp, type SmtpBehaviour, startFakeSmtp } from "../../support/fake-smtp.ts";
import { nodeSmtpSocket } from "../../support/node-smtp-socket.ts";
import { readMail } from "../../support/read-mail.ts";

let smtp: FakeSmtp;

afterEach(() => smtp.stop());

const mail: Mail = {
  key: "k1",
  to: "ada@example.com",
  subject: "Hello",
  text: "Hi there.\n",
  html: "<p>Hi there.</p>",
};

async function senderFor(options: SMTPServerOptions, server: Partial<SmtpServer> = {}, checksCertificates = false) {
  smtp = await startFakeSmtp(options);
  const address = { host: "127.0.0.1", port: smtp.port, tls: "none", user: "", password: "", ...server } as const;
  return smtpMail(address, "no-reply@example.org", async () => nodeSmtpSocket({ checksCertificates }), 2_000);
}

async function failureOf(sending: Promise<unknown>): Promise<MailFailure> {
  const failure = await sending.then(
    () => null,
    (error) => error,
  );
  expect(failure).toBeInstanceOf(MailFailure);
  return failure;
}

const plain: SMTPServerOptions = { disabledCommands: ["STARTTLS", "AUTH"] };
const login = { user: "postman", password: "let me:in" };

test("a mail arrives with its words in text and HTML, whatever its letters", async () => {
  const sender = await senderFor(plain);
  const subject = `Код подтверждения: ${"длинная тема ".repeat(12)}😀`;
  const text = `Первая строка\n.\n..two dots\n${"x".repeat(2_000)}\n`;
  await sender.send({ ...mail, subject, text, html: "<p>Привет &amp; пока</p>" });
  const [received] = smtp.received;
  expect(received).toMatchObject({ from: "no-reply@example.org", to: ["ada@example.com"] });
  const read = readMail(received?.raw ?? "");
  expect(read.headers["subject"]).toBe(subject);
  expect(read.headers).toMatchObject({ from: "no-reply@example.org", to: "ada@example.com", "mime-version": "1.0" });
  expect(read.parts["text/plain"]).toBe(text.replaceAll("\n", "\r\n"));
  expect(read.parts["text/html"]).toBe("<p>Привет &amp; пока</p>");
  for (const line of (received?.raw ?? "").split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
});

test("the same mail has the same Message-ID, another one has another", async () => {
  const sender = await senderFor(plain);
  for (const key of ["a", "a", "b"]) await sender.send({ ...mail, key });
  const [first, second, third] = smtp.received.map(({ raw }) => readMail(raw).headers["message-id"]);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test("STARTTLS comes before the password and the mail", async () => {
  const sender = await senderFor({}, { tls: "starttls", ...login });
  await sender.send(mail);
  expect(smtp.received).toMatchObject([{ secure: true, user: "postman" }]);
});

test("TLS from the first byte, and a server that only knows LOGIN", async () => {
  const sender = await senderFor({ secure: true, authMethods: ["LOGIN"] }, { tls: "implicit", ...login });
  await sender.send(mail);
  expect(smtp.received).toMatchObject([{ secure: true, user: "postman" }]);
});

test("no password and no mail goes to a server that offers no STARTTLS", async () => {
  const options = { disabledCommands: ["STARTTLS"], allowInsecureAuth: true } as SMTPServerOptions;
  const sender = await senderFor(options, { tls: "starttls", ...login });
  expect(await failureOf(sender.send(mail))).toMatchObject({
    isFinal: false,
    message: expect.stringContaining("STARTTLS"),
  });
  expect(smtp.logins).toEqual([]);
  expect(smtp.received).toEqual([]);
});

test("a certificate that nobody vouches for is refused", async () => {
  const sender = await senderFor({}, { tls: "starttls", ...login }, true);
  expect((await failureOf(sender.send(mail))).isFinal).toBe(false);
  expect(smtp.logins).toEqual([]);
});

test("a wrong password is told without the password, and may be mended", async () => {
  const sender = await senderFor({}, { tls: "starttls", user: "postman", password: "wrong-secret" });
  const failure = await failureOf(sender.send(mail));
  expect(failure).toMatchObject({ isFinal: false, message: expect.stringContaining("535") });
  expect(failure.message).not.toContain("secret");
  expect(failure.message).not.toContain(btoa("\0postman\0wrong-secret"));
});

test.for<[SmtpBehaviour, boolean]>([
  [{ as: "refuse-mail", code: 550 }, true],
  [{ as: "refuse-mail", code: 451 }, false],
  [{ as: "refuse-recipient", code: 550 }, true],
  [{ as: "refuse-recipient", code: 450 }, false],
  [{ as: "refuse-data", code: 554 }, true],
  [{ as: "refuse-data", code: 452 }, false],
  [{ as: "greet-badly", code: 554 }, false],
  [{ as: "drop-at", step: "connect" }, false],
  [{ as: "drop-at", step: "recipient" }, false],
  [{ as: "drop-at", step: "data" }, false],
  [{ as: "hang" }, false],
])("%j fails, finally: %j", async ([behaviour, isFinal]) => {
  const sender = await senderFor(plain);
  smtp.behave(behaviour);
  expect((await failureOf(sender.send(mail))).isFinal).toBe(isFinal);
  expect(smtp.received.length).toBe(0);
  smtp.behave({ as: "take" });
  await sender.send(mail);
  expect(smtp.received).toHaveLength(1);
});

test("a server that cannot be reached", async () => {
  const sender = await senderFor(plain);
  await smtp.stop();
  expect((await failureOf(sender.send(mail))).isFinal).toBe(false);
  smtp = await startFakeSmtp();
});

test.for([
  { to: "ada@example.com\r\nRCPT TO:<eve@example.com>" },
  { to: "ada@example.com>\r\nDATA" },
  { to: "ada@example.com, eve@example.com" },
  { to: "ада@example.com" },
  { subject: "Hello\r\nBcc: eve@example.com" },
  { subject: "Hello\nBcc: eve@example.com" },
  { subject: "Hello\u0085there" },
])("%j is refused before a word is said", async (forged) => {
  const sender = await senderFor(plain);
  expect((await failureOf(sender.send({ ...mail, ...forged }))).isFinal).toBe(true);
  expect(smtp.received).toEqual([]);
});

test("a mail of a channel has its own sender, its thread, its mark and its files", async () => {
  const sender = await senderFor(plain);
  const from = { address: "help@harbour.example", name: 'Keeper "Ada"' };
  const references = ["first@mail.example", `${"long".repeat(40)}@mail.example`, "last@mail.example"];
  const name = "план гавани – последняя версия, очень длинное имя.pdf";
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
  const files = [{ name, contentType: "application/pdf", bytes }];
  const { messageId } = await sender.send({ ...mail, from, references, autoSubmitted: "auto-replied", files });
  const [received] = smtp.received;
  expect(received?.from).toBe("help@harbour.example");
  for (const line of (received?.raw ?? "").split("\r\n")) expect(line.length).toBeLessThanOrEqual(200);
  const read = await postalMimeParser(parseHtml).parse(new TextEncoder().encode(received?.raw));
  expect(read).toMatchObject({ messageId, from, references: references.toReversed(), text: "Hi there.\r\n" });
  expect(read.files).toEqual([{ name, contentType: "application/pdf", bytes, contentId: null }]);
  const headers = Object.fromEntries(read.headers.map((header) => [header.name, header.value]));
  expect(headers).toMatchObject({ "auto-submitted": "auto-replied", "x-loop": from.address });
  expect(messageId).toMatch(/@harbour\.example$/);
});

test("what a person writes is not marked as automatic", async () => {
  const sender = await senderFor(plain);
  await sender.send({ ...mail, from: { address: "help@harbour.example", name: "Ада" }, autoSubmitted: null });
  const { headers } = readMail(smtp.received[0]?.raw ?? "");
  expect(headers["auto-submitted"]).toBeUndefined();
  expect(headers["from"]).toBe("Ада <help@harbour.example>");
});

test("a server says whether it sends from an address, without a mail", async () => {
  const sender = await senderFor(plain);
  await sender.check("help@harbour.example");
  smtp.behave({ as: "refuse-mail", code: 553 });
  expect((await failureOf(sender.check("help@harbour.example"))).isFinal).toBe(true);
  expect(smtp.received).toEqual([]);
});
