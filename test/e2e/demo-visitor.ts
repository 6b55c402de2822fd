import type { Page } from "playwright-core";
import { type Account, clientOf } from "../support/client.ts";
import type { Server } from "../support/server.ts";

type Operator = Pick<Account, "call">;

/** Says something in the demo page, as a visitor types it. */
export async function say(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox").fill(words);
  await page.keyboard.press("Enter");
}

/** Who said what on the page, from the top. Words that the server has not stored are marked. */
export async function shown(page: Page): Promise<string[]> {
  return page
    .locator("#messages li")
    .evaluateAll((items) => items.map((item) => `${item.className}: ${item.querySelector("p")?.textContent}`));
}

/** The same of the dialog that the page is in, as the server has it. */
export async function stored(page: Page, operator: Operator): Promise<string[]> {
  const headers = { "X-API-Dialect": "quickstart" };
  const { body } = await operator.call("GET", `/api/dialogs/${await dialogOf(page)}/messages`, { headers });
  return body.map(({ sender, text }: { sender: string; text: string }) => `${sender}: ${text}`);
}

/** The dialog that the page is in. */
export async function dialogOf(page: Page): Promise<number> {
  const kept = await page.evaluate(() => sessionStorage.getItem("switchboard-demo"));
  return JSON.parse(kept ?? "null").dialogId;
}

/** The person behind the demo assistant. */
export async function demoOperator(server: Server): Promise<Operator> {
  const [, email, password] = /Demo account\s+(\S+)\s+(\S+)/.exec(server.output()) ?? [];
  const api = clientOf(fetch, server.url);
  const { body } = await api.call("POST", "/api/auth/login", { json: { email, password } });
  return { call: (method, path, options) => api.call(method, path, { ...options, token: body.access_token }) };
}
