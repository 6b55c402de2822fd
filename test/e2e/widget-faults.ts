import type { Frame, Page } from "playwright-core";

/** The frame of the chat in a page that carries the widget. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/chat/"));
  if (frame === undefined) throw new Error("The page has no chat.");
  return frame;
}
