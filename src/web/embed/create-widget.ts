import { drawIcon } from "./draw-icon.ts";
import { fitKeyboard } from "./fit-keyboard.ts";
import { keepUsed, wasUsed } from "./kept-use.ts";
import { stayInPage } from "./stay-in-page.ts";
import { stylesOf } from "./styles.ts";
import { tellTitle } from "./tell-title.ts";
import type { FrameWord, Look, PageWord, WidgetApi, WidgetEvent } from "./types.ts";
import { wordsOf } from "./words.ts";

/**
 * A launcher and its chat. The chat is loaded when it is first opened, and then kept, so that it hears what comes while
 * it is closed. `origin` is the only one that is spoken to, and listened to.
 */
export function createWidget(address: string, origin: string) {
  const host = document.createElement("switchboard-widget");
  const root = host.attachShadow({ mode: "open" });
  const button = document.createElement("button");
  const badge = document.createElement("b");
  const frame = document.createElement("iframe");
  const listeners = new Map<WidgetEvent, Set<(count: number) => void>>();
  let words = wordsOf("auto");
  let isOpen = false;
  let isShown = false;
  let isReady = false;
  let unread = 0;
  const retitle = tellTitle(() => unread);

  const emit = (event: WidgetEvent) => {
    for (const listener of listeners.get(event) ?? []) listener(unread);
  };
  const tellFrame = () => {
    const word: PageWord = { switchboard: isOpen ? "shown" : "hidden" };
    if (isReady) frame.contentWindow?.postMessage(word, origin);
  };
  const draw = () => {
    frame.hidden = !isOpen;
    badge.hidden = unread === 0;
    badge.textContent = unread > 99 ? "99+" : String(unread);
    const label = isOpen ? words.close : words.open;
    button.ariaLabel = unread > 0 ? `${label}, ${unread} ${words.unread}` : label;
    button.ariaExpanded = String(isOpen);
    retitle();
  };
  const turn = (open: boolean) => {
    if (open === isOpen) return;
    isOpen = open;
    keepUsed();
    if (open && isShown && !frame.isConnected) root.prepend(frame);
    draw();
    tellFrame();
    if (isShown) (open ? frame : button).focus();
    emit(open ? "open" : "close");
  };
  const api: WidgetApi = {
    open: () => turn(true),
    close: () => turn(false),
    toggle: () => turn(!isOpen),
    on(event, listener) {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(listener));
      return () => all.delete(listener);
    },
  };

  frame.src = address;
  fitKeyboard(frame);
  button.type = "button";
  button.addEventListener("click", api.toggle);
  button.append(drawIcon(), badge);
  root.append(button);
  host.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") api.close();
  });
  addEventListener("message", ({ source, origin: from, data }: MessageEvent<FrameWord | null>) => {
    if (source !== frame.contentWindow || source === null || from !== origin) return;
    if (data?.switchboard === "ready") {
      // The frame that was focused as it opened had not loaded yet.
      if (isOpen && root.activeElement !== null) frame.focus();
      isReady = true;
      tellFrame();
      emit("ready");
    } else if (data?.switchboard === "close") api.close();
    else if (data?.switchboard === "unread" && Number.isInteger(data.count)) {
      unread = data.count;
      draw();
      emit("unread");
    }
  });

  /** Puts the launcher into the page, and what was opened before there was one. */
  const show = (look: Look) => {
    words = wordsOf(look.language);
    frame.title = words.chat;
    root.adoptedStyleSheets = [stylesOf(look)];
    isShown = true;
    if (isOpen || wasUsed()) root.prepend(frame);
    draw();
    stayInPage(host);
  };
  return { api, show };
}
