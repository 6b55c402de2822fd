import type { FrameWord, PageWord } from "../embed/types.ts";

/** The page around the chat. It is spoken to under its own origin only, and heard only from there. */
export interface Host {
  tell(word: FrameWord): void;
}

/** Meets the page around the chat; null for a chat that stands alone. `onShown` hears whether the chat is open. */
export function meetHost(origin: string | null, onShown: (isShown: boolean) => void): Host | null {
  if (origin === null || parent === window) return null;
  addEventListener("message", ({ source, origin: from, data }: MessageEvent<PageWord | null>) => {
    if (source !== parent || from !== origin) return;
    if (data?.switchboard === "shown" || data?.switchboard === "hidden") onShown(data.switchboard === "shown");
  });
  return { tell: (word) => parent.postMessage(word, origin) };
}
