import type { Page } from "playwright-core";
import { type Account, clientOf } from "../support/client.ts";
import type { SharedServer } from "./shared.ts";
import { chatIn } from "./widget-pages.ts";

type Operator = Pick<Account, "call">;

/** Opens the chat in the demo shop, as a visitor does. */
export async function openChat(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open chat" }).click();
  await chatIn(page).getByRole("textbox").waitFor();
}

/** Says something in the shop's chat, as a visitor types it. */
export async function say(page: Page, words: string): Promise<void> {
  await chatIn(page).getByRole("textbox").fill(words);
  await page.keyboard.press("Enter");
}

/** Who said what in the chat, from the top. Words that the server has not stored are marked. */
export async function shown(page: Page): Promise<string[]> {
  const said = chatIn(page).locator(".log > :is(.user, .assistant, .operator):not(.greeting, .draft, .writing)");
  return said.evaluateAll((items) =>
    items.map((item) => {
      const bubble = item.querySelector(".bubble")?.cloneNode(true) as HTMLElement;
      for (const mark of bubble.querySelectorAll(".mark")) mark.replaceWith(`[${mark.textContent}]`);
      const said = ["user", "assistant", "operator", "pending", "refused"].filter((name) =>
        item.classList.contains(name),
      );
      return `${said.join(" ")}: ${bubble.textContent?.replace(/\s+/g, " ")}`;
    }),
  );
}

/** The same of the dialog that the chat is in, as the server has it. */
export async function stored(page: Page, operator: Operator): Promise<string[]> {
  const headers = { "X-API-Dialect": "quickstart" };
  const { body } = await operator.call("GET", `/api/dialogs/${await dialogOf(page)}/messages`, { headers });
  return body.map(({ sender, text }: { sender: string; text: string }) => `${sender}: ${text}`);
}

/** The dialog that the chat is in. */
export async function dialogOf(page: Page): Promise<number> {
  return (await keptDialog(page)).dialogId;
}

/** What the visitor's browser keeps of the dialog. */
export async function keptDialog(page: Page): Promise<{ dialogId: number; guestId: string }> {
  const [kept] = await page.evaluate(() =>
    Object.entries({ ...localStorage }).flatMap(([key, value]) => (/^switchboard-chat:\d+$/.test(key) ? [value] : [])),
  );
  return JSON.parse(kept ?? "null");
}

/** The owner of the demo account. */
export async function demoOwner(server: SharedServer): Promise<Operator> {
  const [, email, password] = /Demo account\s+(\S+)\s+(\S+)/.exec(server.output()) ?? [];
  const api = clientOf(fetch, server.url);
  const { body } = await api.call("POST", "/api/auth/login", { json: { email, password } });
  return { call: (method, path, options) => api.call(method, path, { ...options, token: body.access_token }) };
}
