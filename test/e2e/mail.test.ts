import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type FakeSmtp, startFakeSmtp } from "../support/fake-smtp.ts";
import { readMail } from "../support/read-mail.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { openBrowser } from "./shared.ts";

let server: Server;
let smtp: FakeSmtp;

beforeAll(async () => {
  smtp = await startFakeSmtp({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true });
  const SMTP_URL = `smtp://postman:let%20me%3Ain@127.0.0.1:${smtp.port}`;
  server = await startServer({ env: { SMTP_URL, MAIL_FROM: "no-reply@example.org" } });
});
afterAll(async () => {
  await server?.stop();
  await smtp?.stop();
});

test("over a real mail server: a code confirms the address, and a forgotten password is set anew in a browser", async () => {
  const { received } = smtp;
  const api = clientOf(fetch, server.url);
  const account = await api.makeAccount();
  const mailTo = (nth: number) =>
    until(() => {
      const mails = received.filter(({ to }) => to.includes(account.email));
      expect(mails).toHaveLength(nth);
      return readMail(mails.at(-1)?.raw ?? "");
    });
  const code = /\b\d{6}\b/.exec((await mailTo(1)).headers["subject"] ?? "")?.[0];
  const { email } = account;
  expect((await api.call("POST", "/api/confirm_email", { json: { email, code } })).status).toBe(200);

  await api.call("POST", "/api/forgot-password", { json: { email } });
  const link = /http\S+/.exec((await mailTo(2)).parts["text/plain"] ?? "")?.[0] ?? "";
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(link.replace(/^http:\/\/[^/]+/, server.url));
    expect(page.url()).not.toContain("#");
    await page.getByRole("textbox").fill("a-new-password");
    await page.getByRole("button").click();
    await page.getByText("Your new password is set.").waitFor();
    await page.goto("about:blank");
    await page.goto(link.replace(/^http:\/\/[^/]+/, server.url));
    await page.getByText("This link was already used").waitFor();
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
  expect((await account.call("GET", "/api/me")).status).toBe(401);
  const login = await api.call("POST", "/api/login", { json: { email, password: "a-new-password" } });
  expect(login.body.user.is_email_confirmed).toBe(true);
});

test("over a real mail server: a mail to an assistant is answered in its thread, and an address it does not know is refused", async () => {
  const { received } = smtp;
  const { url } = server;
  const api = clientOf(fetch, url);
  const account = await api.makeAccount();
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const json = { assistant_id: assistant.id, channel: "email", provider: "mail", address: "help@harbour.example" };
  expect((await account.call("POST", "/api/channels", { json })).body.status).toBe("active");
  const say = (to: string) =>
    fetch(`${url}/cdn-cgi/local/email?from=ann@a.example&to=${to}`, {
      method: "POST",
      body: `From: Ann <ann@a.example>\r\nTo: ${to}\r\nSubject: Berth\r\nMessage-ID: <one@a.example>\r\nContent-Type: text/html\r\n\r\n<p>Hello</p>`,
    });
  expect((await say("nobody@harbour.example")).status).toBe(400);
  expect((await say("help@harbour.example")).status).toBe(200);
  await until(() => expect(received.filter(({ to }) => to.includes("ann@a.example"))).toHaveLength(1));
  const answer = received.find(({ to }) => to.includes("ann@a.example"));
  expect(answer?.from).toBe("help@harbour.example");
  expect(readMail(answer?.raw ?? "").headers).toMatchObject({
    ...{ from: '"Keeper" <help@harbour.example>', subject: "Re: Berth", "in-reply-to": "<one@a.example>" },
    ...{ references: "<one@a.example>", "auto-submitted": "auto-replied", "x-loop": "help@harbour.example" },
  });
});
