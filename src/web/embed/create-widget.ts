import { createIcon } from "./create-icon.ts";
import { fitKeyboard } from "./fit-keyboard.ts";
import { keepMounted } from "./keep-mounted.ts";
import { saveUse, wasUsed } from "./saved-use.ts";
import { showUnreadInTitle } from "./show-unread-in-title.ts";
import { stylesOf } from "./styles.ts";
import { textsOf } from "./texts.ts";
import type { FrameMessage, LauncherSettings, PageMessage, WidgetApi, WidgetEvent } from "./types.ts";

/**
 * A launcher and its chat. The chat is loaded when it is first opened, and stays loaded, so that it receives messages
 * while it is closed. Messages are posted to `origin` only, and accepted from it only.
 */
export function createWidget(address: string, origin: string) {
  const host = document.createElement("switchboard-widget");
  const root = host.attachShadow({ mode: "open" });
  const button = document.createElement("button");
  const badge = document.createElement("b");
  const frame = document.createElement("iframe");
  const listeners = new Map<WidgetEvent, Set<(count: number) => void>>();
  let texts = textsOf("auto");
  let isOpen = false;
  let isShown = false;
  let isReady = false;
  let unread = 0;
  const updateTitle = showUnreadInTitle(() => unread);

  const emit = (event: WidgetEvent) => {
    for (const listener of listeners.get(event) ?? []) listener(unread);
  };
  const notifyFrame = () => {
    const message: PageMessage = { switchboard: isOpen ? "shown" : "hidden" };
    if (isReady) frame.contentWindow?.postMessage(message, origin);
  };
  const render = () => {
    frame.hidden = !isOpen;
    badge.hidden = unread === 0;
    badge.textContent = unread > 99 ? "99+" : String(unread);
    const label = isOpen ? texts.close : texts.open;
    button.ariaLabel = unread > 0 ? `${label}, ${unread} ${texts.unread}` : label;
    button.ariaExpanded = String(isOpen);
    updateTitle();
  };
  const setOpen = (open: boolean) => {
    if (open === isOpen) return;
    isOpen = open;
    saveUse();
    if (open && isShown && !frame.isConnected) root.prepend(frame);
    render();
    notifyFrame();
    if (isShown) (open ? frame : button).focus();
    emit(open ? "open" : "close");
  };
  const api: WidgetApi = {
    open: () => setOpen(true),
    close: () => setOpen(false),
    toggle: () => setOpen(!isOpen),
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
  button.append(createIcon(), badge);
  root.append(button);
  host.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") api.close();
  });
  addEventListener("message", ({ source, origin: from, data }: MessageEvent<FrameMessage | null>) => {
    if (source !== frame.contentWindow || source === null || from !== origin) return;
    if (data?.switchboard === "ready") {
      // The frame was focused when it opened, but had not loaded yet.
      if (isOpen && root.activeElement !== null) frame.focus();
      isReady = true;
      notifyFrame();
      emit("ready");
    } else if (data?.switchboard === "close") api.close();
    else if (data?.switchboard === "unread" && Number.isInteger(data.count)) {
      unread = data.count;
      render();
      emit("unread");
    }
  });

  /** Adds the launcher to the page, and opens the chat if the page asked for it earlier. */
  const show = (settings: LauncherSettings) => {
    texts = textsOf(settings.language);
    frame.title = texts.chat;
    root.adoptedStyleSheets = [stylesOf(settings)];
    isShown = true;
    if (isOpen || wasUsed()) root.prepend(frame);
    render();
    keepMounted(host);
  };
  return { api, show };
}
