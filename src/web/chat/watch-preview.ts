import type { FrameMessage, PageMessage } from "../embed/types.ts";
import type { ChatSettings } from "./settings.ts";
import { chooseLanguage } from "./texts/choose-language.ts";
import type { Texts } from "./texts/en.ts";
import { loadTexts } from "./texts/load-texts.ts";

export interface Look {
  settings: ChatSettings;
  language: string;
  texts: Texts;
}

/**
 * In a page of our own that shows the chat with settings that are not stored yet: draws them when the page sends them, the latest
 * ones last. Tells the page when it listens.
 */
export function watchPreview(stored: ChatSettings, onLook: (look: Look) => void): void {
  let latest = 0;
  addEventListener("message", async ({ source, origin, data }: MessageEvent<PageMessage | null>) => {
    if (source !== parent || origin !== location.origin || data?.switchboard !== "preview") return;
    const turn = ++latest;
    const settings = { ...stored, ...data.settings };
    const chosen = chooseLanguage(settings.language, navigator.languages);
    const texts = await loadTexts(chosen);
    if (turn === latest) onLook({ settings, language: chosen.language, texts });
  });
  const listening: FrameMessage = { switchboard: "previewing" };
  parent.postMessage(listening, location.origin);
}
