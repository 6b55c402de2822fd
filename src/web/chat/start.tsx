import { render } from "preact";
import { Chat } from "./chat.tsx";
import type { Entry } from "./conversation.ts";
import { dress } from "./dress.ts";
import { meetHost } from "./meet-host.ts";
import { readAddress } from "./read-address.ts";
import { type ChatSettings, readSettings } from "./settings.ts";
import { Chime } from "./sound/chime.ts";
import { isSoundOn } from "./sound/kept-sound.ts";
import { Talk } from "./talk.ts";
import { Unavailable } from "./unavailable.tsx";
import { chooseWords } from "./words/choose-words.ts";

const address = readAddress(location.href);
const root = document.getElementById("chat") as HTMLElement;

function run(settings: ChatSettings): void {
  const { words, language } = chooseWords(settings.language, navigator.languages);
  const title = settings.title ?? settings.assistant_name;
  dress(settings, address, language);
  let isShown = false;
  let told = 0;
  let sounded: Entry | null = null;
  const chime = settings.sound ? new Chime(isSoundOn()) : null;
  const host = meetHost(address.host, (now) => {
    isShown = now;
    look();
    if (now) document.querySelector<HTMLElement>("textarea, .pre-chat input")?.focus();
  });
  // A chat that stands alone is seen; one in a page is when the page says so.
  if (host === null) isShown = true;
  const draw = () => {
    document.title = talk.unread > 0 ? `(${talk.unread}) ${title}` : title;
    if (talk.unread !== told) host?.tell({ switchboard: "unread", count: talk.unread });
    told = talk.unread;
    const close = host === null ? null : () => host.tell({ switchboard: "close" });
    const { siteToken } = address;
    render(<Chat {...{ talk, settings, words, siteToken, chime }} onClose={close} />, root);
  };
  let isDrawing = false;
  const look = () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      if (isShown && document.visibilityState === "visible") talk.markSeen();
      else if (talk.heard !== sounded && talk.unread > told) chime?.sound(() => talk.unread > 0);
      sounded = talk.heard;
      draw();
    });
  };
  const talk = new Talk(address, look);
  document.addEventListener("visibilitychange", look);
  addEventListener("keydown", ({ key, defaultPrevented }) => {
    const isInDialog = document.querySelector("dialog[open]") !== null;
    if (key === "Escape" && !defaultPrevented && !isInDialog) host?.tell({ switchboard: "close" });
  });
  look();
  host?.tell({ switchboard: "ready" });
}

/** Without a network the page waits for one. */
async function open(): Promise<void> {
  try {
    const settings = await readSettings(address.siteToken);
    if (settings !== null) run(settings);
    else render(<Unavailable words={chooseWords("auto", navigator.languages).words} />, root);
  } catch {
    render(<Unavailable words={chooseWords("auto", navigator.languages).words} isOffline />, root);
    setTimeout(() => void open(), 3_000);
  }
}

void open();
