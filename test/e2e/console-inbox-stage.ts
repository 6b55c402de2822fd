import type { FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import { type Account, clientOf } from "../support/client.ts";
import { until } from "../support/until.ts";

export interface Guest {
  dialogId: number;
  say(text: string): Promise<void>;
  /** What the visitor sees: who said what. */
  seen(): Promise<string[]>;
}

export interface Shop {
  owner: Account;
  /** A second user of the account, with the role operator. */
  colleague(name: string): Promise<Account>;
  visitor(name: string): Promise<Guest>;
}

/** An account with an assistant that knows of a warranty, whose visitors come through the widget. */
export async function openShop(url: string): Promise<Shop> {
  const api = clientOf(fetch, url);
  const owner = await api.makeAccount();
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Shop" } });
  const text = "Every new machine has a warranty of 24 months. It begins with the day of delivery.";
  const json = { assistant_id: assistant.id, title: "Warranty", text };
  const { body: document } = await owner.call("POST", "/api/documents/text", { json });
  await until(async () => {
    const { body } = await owner.call("GET", `/api/documents/${document.id}`);
    expect(body.processing_status).toBe("completed");
  });
  const embed = await owner.call("GET", `/api/assistants/${assistant.id}/embed-code`);
  const siteToken = new URL(embed.body.iframe_url).searchParams.get("token") ?? "";
  return {
    owner,
    colleague: async (name) => {
      const login = { email: `${crypto.randomUUID()}@example.com`, password: "long enough to pass" };
      const made = await owner.call("POST", "/api/operators", { json: { ...login, first_name: name, last_name: "" } });
      const headers = { "cf-connecting-ip": crypto.randomUUID() };
      const { body } = await api.call("POST", "/api/auth/login", { json: login, headers });
      const token = body.access_token as string;
      return {
        ...{ id: made.body.id, token, ...login },
        call: (method, path, options) => api.call(method, path, { ...options, token }),
      };
    },
    visitor: async (name) => {
      const address = { "cf-connecting-ip": crypto.randomUUID() };
      const headers = { "X-Site-Token": siteToken, ...address };
      const info = { json: { customer_info: { name } }, headers };
      const { body: dialog } = await api.call("POST", "/api/site/dialogs", info);
      const own = { ...headers, "X-Guest-Id": dialog.guest_id as string };
      const path = `/api/site/dialogs/${dialog.id}/messages`;
      return {
        dialogId: dialog.id,
        say: async (words) => {
          const said = await api.call("POST", path, { json: { text: words }, headers: own });
          expect(said.status).toBeLessThan(300);
        },
        seen: async () => {
          const { body } = await api.call("GET", path, { headers: own });
          const messages: { sender: string; text: string }[] = Array.isArray(body) ? body : body.messages;
          return messages.map((message) => `${message.sender}: ${message.text}`);
        },
      };
    },
  };
}

/** The parts of the inbox that a test reads and presses. */
export function inboxIn(page: Page | FrameLocator) {
  const log = page.getByRole("log", { name: "What was said" });
  return {
    log,
    rows: page.locator(".inbox-row"),
    reply: page.getByRole("textbox", { name: "Your reply" }),
    note: page.getByRole("textbox", { name: "Your note" }),
    acts: page.getByRole("toolbar", { name: "Actions" }),
    lists: page.getByRole("navigation", { name: "Lists" }),
    details: page.getByRole("complementary", { name: "Details" }),
  };
}
