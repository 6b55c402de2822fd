import type { Browser } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { MessageFrame, ServerFrame } from "../../src/protocol/frames.ts";
import { faultsOf } from "./axe-faults.ts";
import { photograph } from "./photograph.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { frameOf } from "./widget-faults.ts";
import { chatIn, openShop, type Pages, servePages } from "./widget-pages.ts";

const dayMs = 86_400_000;
const longName = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh of the Department of Kettles";

const server = sharedServer();
let shop: Awaited<ReturnType<typeof openShop>>;
let pages: Pages;
let browser: Browser;

beforeAll(async () => {
  shop = await openShop(server, { name: longName });
});
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await browser.close();
  await pages.stop();
});

/** A dialog over three days with everything in it that a chat can show; its last state is the one that is named. */
function dialogOf(state: string): ServerFrame[] {
  let seq = 0;
  const at = (daysAgo: number) => new Date(Date.now() - daysAgo * dayMs + seq * 1_000).toISOString();
  const place = (daysAgo: number) => {
    seq += 1;
    return { dialog_id: 7, seq, timestamp: at(daysAgo) };
  };
  const say = (daysAgo: number, sender: MessageFrame["sender"], text: string, more: object = {}): ServerFrame => {
    const where = place(daysAgo);
    const message = { id: seq, sender, text, content: text, created_at: where.timestamp, ...more };
    return { type: "new_message", ...where, message };
  };
  const citations = Array.from({ length: 9 }, (_, index) => ({
    ...{
      marker: index + 1,
      source_id: index,
      title: `The manual of kettle number ${index} with a ${"long ".repeat(9)}name.pdf`,
    },
    ...{
      page: index + 3,
      heading_path: ["Warranty", "Repairs"],
      start: 0,
      end: 9,
      quote: "The warranty lasts 24 months.",
    },
  }));
  const marks = citations.map(({ marker }) => `[${marker}]`).join("");
  const file = (id: number, name: string, content_type: string) => ({
    id,
    name,
    content_type,
    size: 1_234_567,
    url: `/api/files/${id}`,
  });
  const operator = { operator_name: longName };
  const manager = { id: 1, name: longName, avatar: null };
  const frames: ServerFrame[] = [
    say(3, "user", "How long is the warranty?"),
    say(
      3,
      "assistant",
      `It lasts **24 months** ${marks}\n\n1. Keep the bill\n2. Write to us\n\n\`\`\`\n${"kettle ".repeat(20)}\n\`\`\``,
      {
        ...{ outcome: "answer", citations, rating: "good" },
      },
    ),
    say(1, "user", `https://example.com/${"a-very-long-address/".repeat(8)}`),
    { type: "handoff_requested", ...place(1), reason: "user_request", queue_position: 12 },
  ];
  if (state === "queue") return frames;
  const attachments = [
    file(1, "photo.png", "image/png"),
    file(2, `${"a long name of a file ".repeat(6)}.pdf`, "application/pdf"),
  ];
  frames.push(
    { type: "handoff_started", ...place(0), manager },
    say(0, "operator", "Good day.", operator),
    say(0, "operator", "Please send us a picture of **the lid**.", operator),
    say(0, "user", "", { attachments }),
    say(0, "user", "Here it is."),
  );
  if (state === "operator") return frames;
  return [
    ...frames,
    { type: "handoff_released", ...place(0), cause: "released" },
    { type: "dialog_status", ...place(0), status: "archived" },
  ];
}

const looks = [
  { look: "light", direction: "ltr", colorScheme: "light", width: 1000, language: "en" },
  { look: "dark-phone", direction: "ltr", colorScheme: "dark", width: 360, language: "ru" },
  { look: "rtl", direction: "rtl", colorScheme: "light", width: 1000, language: "en" },
] as const;
const states = ["queue", "operator", "archived"];

test.each(looks.flatMap((look) => states.map((state) => ({ state, ...look }))))(
  "axe finds nothing and nothing is cut off: $state, $look",
  async ({ state, look, direction, colorScheme, width, language }) => {
    const json = {
      language,
      subtitle: `${longName}. `.repeat(2),
      primary_color: "#0f766e",
      avatar_url: "https://gone.test/a.png",
    };
    await shop.account.call("POST", `/api/assistants/${shop.assistantId}/widget-settings`, { json });
    pages = await servePages(shop.snippet, { attributes: `dir="${direction}"` });
    const context = await browser.newContext({ viewport: { width, height: 760 }, colorScheme });
    const kept = JSON.stringify({ guestId: "g", dialogId: 7, seenSeq: 99, hasEarlier: true });
    await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      `switchboard-chat:${shop.assistantId}`,
      kept,
    ] as const);
    const page = await context.newPage();
    await page.route("**/api/files/*", (route) => route.fulfill({ status: 404 }));
    const presence = {
      type: "presence",
      dialog_id: 7,
      user: "online",
      operators: [],
      timestamp: "2026-01-01T00:00:00Z",
    };
    await page.routeWebSocket(/\/ws\/dialogs\//, (socket) => {
      for (const frame of [...dialogOf(state), presence]) socket.send(JSON.stringify(frame));
    });
    await page.goto(pages.at("shop.test"));
    await page.locator("switchboard-widget button").click();
    const chat = chatIn(page);
    await chat.locator(".sources").waitFor();
    await chat.locator(".notice:not(.day)").last().waitFor({ state: "attached" });
    await chat.locator("header img").waitFor({ state: "detached" });
    await photograph(page, `${state}-${look}`);
    expect(await faultsOf(frameOf(page))).toEqual([]);
    const wide = await chat
      .locator("html, .log, header, footer, li")
      .evaluateAll((all) =>
        all.filter((element) => element.scrollWidth > element.clientWidth + 1).map((element) => element.outerHTML),
      );
    expect(wide).toEqual([]);
    await chat.locator(".scroll").evaluate((log) => log.scrollTo(0, 0));
    await photograph(page, `${state}-${look}-top`);
    expect(await chat.locator(".day").count()).toBe(state === "queue" ? 2 : 3);
  },
);
