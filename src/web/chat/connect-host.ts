import type { FrameMessage, PageMessage } from "../embed/types.ts";
import type { ChatSettings } from "./settings.ts";

/** The page around the chat. Messages are posted to its origin only, and accepted from its origin only. */
export interface Host {
  send(message: FrameMessage): void;
}

/**
 * Connects to the page around the chat; null when the chat is not in a frame. `onShown` is called with whether the chat
 * is open, `onPreview` with settings that a page of our own shows before they are stored.
 */
export function connectHost(
  origin: string | null,
  onShown: (isVisible: boolean) => void,
  onPreview: (settings: Partial<ChatSettings>) => void,
): Host | null {
  if (origin === null || parent === window) return null;
  addEventListener("message", ({ source, origin: from, data }: MessageEvent<PageMessage | null>) => {
    if (source !== parent || from !== origin) return;
    if (data?.switchboard === "preview") {
      if (from === location.origin) onPreview(data.settings);
    } else if (data?.switchboard === "shown" || data?.switchboard === "hidden") onShown(data.switchboard === "shown");
  });
  return { send: (message) => parent.postMessage(message, origin) };
}
