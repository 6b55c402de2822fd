import type { ChatSettings } from "../chat/settings.ts";

export type WidgetEvent = "ready" | "open" | "close" | "unread";

/** What a page can do with its widget: `window.Switchboard`. */
export interface WidgetApi {
  open(): void;
  close(): void;
  toggle(): void;
  /**
   * Calls back with every event of a kind; `unread` passes the number of unread messages. Returns a function that
   * removes the listener.
   */
  on(event: WidgetEvent, listener: (count: number) => void): () => void;
}

/** The attributes of the snippet. */
export interface Script {
  /** The address of the platform, `https://host`. */
  origin: string;
  assistant: string;
  token: string;
  theme: string;
}

/** The launcher's settings. Colours are `#rrggbb`. */
export interface LauncherSettings {
  primary_color: string;
  text_color: string;
  position: "bottom-right" | "bottom-left";
  /** `auto` or a code. */
  language: string;
}

/** Messages from the chat to the page around it. */
export type FrameMessage =
  | { switchboard: "ready" }
  | { switchboard: "close" }
  | { switchboard: "unread"; count: number };

/** Messages from the page to the chat in it. */
export type PageMessage =
  | { switchboard: "shown" | "hidden" }
  /** Settings that are not stored yet; from a page of our own only. */
  | { switchboard: "preview"; settings: Partial<ChatSettings> };

declare global {
  interface Window {
    Switchboard?: WidgetApi;
  }
}
