import { render } from "preact";
import { applyTheme } from "./apply-theme.ts";
import { Chat } from "./chat.tsx";
import { ChatSession } from "./chat-session.ts";
import { connectHost } from "./connect-host.ts";
import type { Entry } from "./conversation.ts";
import { readAddress } from "./read-address.ts";
import { type ChatSettings, readSettings } from "./settings.ts";
import { Chime } from "./sound/chime.ts";
import { isSoundOn } from "./sound/saved-sound.ts";
import { chooseLanguage } from "./texts/choose-language.ts";
import type { Texts } from "./texts/en.ts";
import { loadTexts } from "./texts/load-texts.ts";
import { Unavailable } from "./unavailable.tsx";

const address = readAddress(location.href);
const root = document.getElementById("chat") as HTMLElement;

function run(stored: ChatSettings, language: string, words: Texts): void {
  let settings = stored;
  let texts = words;
  applyTheme(settings, address, language);
  const preview = async (changes: Partial<ChatSettings>) => {
    const look = { ...settings, ...changes };
    settings = look;
    const chosen = chooseLanguage(look.language, navigator.languages);
    const loaded = await loadTexts(chosen);
    if (settings !== look) return;
    texts = loaded;
    applyTheme(look, address, chosen.language);
    scheduleUpdate();
  };
  let isVisible = false;
  let reportedUnread = 0;
  let announced: Entry | null = null;
  const chime = settings.sound ? new Chime(isSoundOn()) : null;
  const host = connectHost(
    address.host,
    (now) => {
      isVisible = now;
      scheduleUpdate();
      if (now) document.querySelector<HTMLElement>("textarea, .pre-chat input")?.focus();
    },
    preview,
  );
  // A chat outside a frame is always shown; in a frame the page around it says when.
  if (host === null) isVisible = true;
  const update = () => {
    const title = settings.title ?? settings.assistant_name;
    document.title = session.unread > 0 ? `(${session.unread}) ${title}` : title;
    if (session.unread !== reportedUnread) host?.send({ switchboard: "unread", count: session.unread });
    reportedUnread = session.unread;
    const close = host === null ? null : () => host.send({ switchboard: "close" });
    const { siteToken } = address;
    render(<Chat {...{ session, settings, texts, siteToken, chime }} onClose={close} />, root);
  };
  let isScheduled = false;
  const scheduleUpdate = () => {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      if (isVisible && document.visibilityState === "visible") session.markSeen();
      else if (session.latest !== announced && session.unread > reportedUnread) chime?.sound(() => session.unread > 0);
      announced = session.latest;
      update();
    });
  };
  const session = new ChatSession(address, scheduleUpdate);
  document.addEventListener("visibilitychange", scheduleUpdate);
  addEventListener("keydown", ({ key, defaultPrevented }) => {
    const isInDialog = document.querySelector("dialog[open]") !== null;
    if (key === "Escape" && !defaultPrevented && !isInDialog) host?.send({ switchboard: "close" });
  });
  scheduleUpdate();
  host?.send({ switchboard: "ready" });
}

/** Without a network the page retries until there is one. */
async function open(): Promise<void> {
  const visitors = chooseLanguage("auto", navigator.languages);
  let isReached = false;
  try {
    // Loaded while the settings are: most sites leave the language to the visitor.
    loadTexts(visitors).catch(() => undefined);
    const settings = await readSettings(address.siteToken);
    isReached = true;
    if (settings === null) return render(<Unavailable language={visitors.language} why="refused" />, root);
    const chosen = chooseLanguage(settings.language, navigator.languages);
    run(settings, chosen.language, await loadTexts(chosen));
  } catch {
    render(<Unavailable language={visitors.language} why="offline" />, root);
    // Some browsers do not fetch a module again that failed to arrive.
    setTimeout(() => (isReached ? location.reload() : void open()), 3_000);
  }
}

void open();
