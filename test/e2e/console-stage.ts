import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Account, clientOf } from "../support/client.ts";

/** An owner of an account of its own. */
export function newOwner(url: string): Promise<Account> {
  return clientOf(fetch, url).makeAccount();
}

export interface ConsoleTab {
  page: Page;
  /** Errors of scripts and refusals of the content security policy so far. */
  faults: string[];
}

/** Opens a page of the console as a user of the account, in a browser context of its own. */
export async function openConsole(
  browser: Browser,
  url: string,
  user: Pick<Account, "token" | "call">,
  path: string,
  options: BrowserContextOptions = {},
): Promise<ConsoleTab> {
  const context = await browser.newContext({
    ...{ locale: "en-GB", viewport: { width: 1280, height: 800 } },
    ...options,
    extraHTTPHeaders: { "cf-connecting-ip": crypto.randomUUID() },
  });
  const { body: who } = await user.call("GET", "/api/users/me");
  await context.addInitScript(
    ([key = "", stored = ""]) => {
      if (sessionStorage.getItem(key) === null) localStorage.setItem(key, stored);
      sessionStorage.setItem(key, "set once");
    },
    ["switchboard-console", JSON.stringify({ token: user.token, user: who })],
  );
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(`${url}/console/${path}`);
  return { page, faults };
}

/** Whether a fault is what the browser says of a request, or of a socket, with a login that has ended. */
export function isOfEndedLogin(fault: string): boolean {
  return fault.includes("401") || fault.includes("HTTP Authentication failed");
}

/** A user that exists, logged in: the server's administrator, an operator. */
export async function logInAs(url: string, credentials: { email: string; password: string }): Promise<Account> {
  const client = clientOf(fetch, url);
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  const { body } = await client.call("POST", "/api/auth/login", { json: credentials, headers });
  const token = body.access_token as string;
  const id = body.user.id as number;
  return {
    ...credentials,
    id,
    token,
    call: (method, path, options) => client.call(method, path, { ...options, token }),
  };
}

/** Holds what the page reads of a path from now on. `isAsked`: it has asked. `release` answers it, and waits until that is drawn. */
export async function holdReading(
  page: Page,
  path: string,
): Promise<{ isAsked: Promise<unknown>; release(): Promise<void> }> {
  const held = Promise.withResolvers<void>();
  await page.route(`**${path}`, async (route) => {
    if (route.request().method() === "GET") await held.promise;
    await route.continue();
  });
  const isRead = (method: string, url: string) => method === "GET" && url.endsWith(path);
  const isAsked = page.waitForRequest((request) => isRead(request.method(), request.url()));
  const isAnswered = page.waitForResponse((response) => isRead(response.request().method(), response.url()));
  const release = async () => {
    held.resolve();
    await (await isAnswered).finished();
    await page.evaluate(async () => {
      for (let frames = 0; frames < 5; frames++)
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    });
  };
  return { isAsked, release };
}
