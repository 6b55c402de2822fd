import fc from "fast-check";
import { expect, test } from "vitest";
import { sendOverSmtp } from "../../../src/adapters/mail/smtp/smtp-session.ts";
import { preferredLanguage } from "../../../src/api/kit/preferred-language.ts";
import { renderMail } from "../../../src/domain/platform/mail/render-mail.ts";
import { MAX_ATTEMPTS, oneLine, retryDelayMs } from "../../../src/domain/platform/mail/rules.ts";
import { readSettings } from "../../../src/env.ts";
import { isMailAddress } from "../../../src/kit/mail-address.ts";
import { readSmtpUrl } from "../../../src/kit/smtp-url.ts";

test.for([
  ["smtps://u:p@mail.example", { host: "mail.example", port: 465, tls: "implicit", user: "u", password: "p" }],
  ["smtp://u%40x:p%3A%2F@mail.example", { port: 587, tls: "starttls", user: "u@x", password: "p:/" }],
  ["smtp://mail.example:2525", { port: 2525, tls: "starttls", user: "", password: "" }],
  ["smtp://127.0.0.1:1025", { port: 1025, tls: "none" }],
  ["smtp://[::1]:1025", { host: "::1", tls: "none" }],
  ["smtp://localhost.example.com", { tls: "starttls" }],
] as const)("%s is %j", ([url, server]) => {
  expect(readSmtpUrl(url)).toMatchObject(server);
});

test.for(["", "mail.example", "http://mail.example", "smtp:", "smtp://", "smtps://u:p@"])(
  "%j is no mail server",
  (url) => {
    expect(() => readSmtpUrl(url)).toThrow("must be smtp://");
  },
);

test("a mail server without a sender, and a sender that is no address, keep the platform from serving", () => {
  const secrets = { ENVIRONMENT: "local", JWT_SECRET: "x".repeat(32), KEY_ENCRYPTION_SECRET: "x".repeat(32) };
  expect(() => readSettings({ ...secrets, SMTP_URL: "smtp://mail.example" })).toThrow("MAIL_FROM: must be given");
  expect(() => readSettings({ ...secrets, MAIL_FROM: "Us <us@example.org>" })).toThrow("MAIL_FROM: must be a plain");
  expect(() => readSettings({ ...secrets, SMTP_URL: "mail.example", MAIL_FROM: "us@example.org" })).toThrow("SMTP_URL");
  expect(readSettings({ ...secrets, SMTP_URL: "smtp://m.example", MAIL_FROM: "us@example.org" }).SMTP_URL?.port).toBe(
    587,
  );
});

test("nothing but one address passes for an address", () => {
  for (const good of ["a@b.example", "a.b+c@xn--e1afmkfd.example", "o'neil@example.com"])
    expect(isMailAddress(good)).toBe(true);
  const unsafe = fc.constantFrom("\r", "\n", " ", "<", ">", ",", ";", "\u0000", "\u007f", "\u2028", "é", '"', "@");
  fc.assert(
    fc.property(fc.string(), unsafe, fc.string(), (before, bad, after) => {
      expect(isMailAddress(`a${before}${bad}${after}@example.com`)).toBe(false);
    }),
  );
});

test("whatever a subject is made of, one line is left of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
  );
});

test("no word of a letter becomes markup", () => {
  const evil = `"><img src=x onerror='alert(1)'>&amp;`;
  const { html, text } = renderMail({
    subject: evil,
    parts: [{ text: evil }, { code: evil }, { link: evil }, { quote: evil }],
  });
  expect(html).not.toContain("<img");
  expect(html).not.toContain("onerror='");
  expect(text).toContain(evil);
});

test("pauses grow to an hour and last half a day in all", () => {
  const pauses = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, at) => retryDelayMs(at + 1));
  expect(pauses.slice(0, 3)).toEqual([30_000, 60_000, 120_000]);
  expect(Math.max(...pauses)).toBe(3_600_000);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(11 * 3_600_000);
});

test.for([
  ["", "en"],
  ["ru", "ru"],
  ["ru-RU,ru;q=0.9,en;q=0.8", "ru"],
  ["en-GB, ru;q=0.9", "en"],
  ["de, fr;q=0.9", "en"],
  ["de, en;q=0.3, ru;q=0.8", "ru"],
  ["ru;q=0, en;q=0.1", "en"],
  ["ru;q=x", "ru"],
  [",;q=,ru", "ru"],
])("%j prefers %s", ([header, language]) => {
  const headers: HeadersInit = header === "" ? {} : { "accept-language": header as string };
  expect(preferredLanguage(new Request("http://x", { headers }))).toBe(language);
});

test("words that came before TLS end the connection before anything is believed of them", async () => {
  const said: string[] = [];
  let isEncrypted = false;
  const answer = new TransformStream<Uint8Array, Uint8Array>();
  const writer = answer.writable.getWriter();
  const reply = (text: string) => void writer.write(new TextEncoder().encode(text));
  const socket = {
    readable: answer.readable,
    writable: new WritableStream<Uint8Array>({
      write(bytes) {
        const command = new TextDecoder().decode(bytes).trim();
        said.push(command);
        if (command.startsWith("EHLO")) reply("250-here\r\n250 STARTTLS\r\n");
        if (command === "STARTTLS") reply("220 go on\r\n250-forged\r\n250 AUTH PLAIN\r\n");
      },
    }),
    startTls() {
      isEncrypted = true;
      return socket;
    },
    close: async () => {},
  };
  reply("220 here\r\n");
  const server = { host: "x", port: 587, tls: "starttls", user: "u", password: "p" } as const;
  const sending = sendOverSmtp(socket, server, { from: "a@b.example", to: "c@d.example", message: "" });
  await expect(sending).rejects.toThrow("before TLS");
  expect(isEncrypted).toBe(false);
  expect(said).toEqual(["EHLO b.example", "STARTTLS"]);
});
