export type WidgetEvent = "ready" | "open" | "close" | "unread";

/** What a page may do with its widget: `window.Switchboard`. */
export interface WidgetApi {
  open(): void;
  close(): void;
  toggle(): void;
  /** Calls back with every event of a kind; `unread` gives how many messages nobody has seen. Gives what stops it. */
  on(event: WidgetEvent, listener: (count: number) => void): () => void;
}

/** The snippet, read. */
export interface Script {
  /** Where the platform is: `https://host`. */
  origin: string;
  assistant: string;
  token: string;
  theme: string;
}

/** How the launcher looks. Colours are `#rrggbb`. */
export interface Look {
  primary_color: string;
  text_color: string;
  position: "bottom-right" | "bottom-left";
  language: "auto" | "en" | "ru";
}

/** What the chat tells the page around it. */
export type FrameWord = { switchboard: "ready" } | { switchboard: "close" } | { switchboard: "unread"; count: number };

/** What the page tells the chat in it. */
export type PageWord = { switchboard: "shown" | "hidden" };

declare global {
  interface Window {
    Switchboard?: WidgetApi;
  }
}
