import type { FrameLocator, Page } from "playwright-core";
import { until } from "../support/until.ts";
import { frameOf } from "./widget-faults.ts";
import { chatIn } from "./widget-pages.ts";

/** Goes to a page with the widget and opens the chat. */
export async function openChat(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address);
  await page.locator("switchboard-widget button").click();
  await chatIn(page).getByRole("textbox").waitFor();
  return chatIn(page);
}

/** Writes words and sends them. */
export async function ask(page: Page, words: string): Promise<void> {
  const field = chatIn(page).getByRole("textbox");
  await field.fill(words);
  await field.press("Enter");
}

/** The assistant's messages that are whole, without the greeting. */
export function answersIn(chat: FrameLocator) {
  return chat.locator("li.assistant:not(.greeting, .draft, .writing)");
}

export interface Kept {
  guestId: string;
  dialogId: number;
  seenSeq: number;
}

/** What the browser keeps of the visitor, once there is a dialog, and where. */
export function keptBy(page: Page): Promise<{ key: string; kept: Kept }> {
  return until(async () => {
    const entries = await frameOf(page).evaluate(() => Object.entries({ ...localStorage }));
    const found = entries.find(([, value]) => /"dialogId":\d/.test(value));
    if (found === undefined) throw new Error("There is no dialog yet.");
    return { key: found[0], kept: JSON.parse(found[1]) as Kept };
  });
}
