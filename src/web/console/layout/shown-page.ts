import { effect, signal } from "@preact/signals";
import { language } from "../session/appearance.ts";
import { counts } from "./counts.ts";
import { type PageName, pageNames } from "./page-names.ts";
import { layoutTexts } from "./texts.ts";

/** The address of the page that is drawn: that of the browser is ahead of it while a page is loaded. */
export const shownPath = signal(location.pathname);

/** Another page was drawn: it is read from its beginning. Another tab of a page keeps its place. */
export function showPage(address: string): void {
  const path = address.replace(/[?#].*/, "");
  const isOtherPage = pageOf(path) !== pageOf(shownPath.peek());
  shownPath.value = path;
  const main = document.getElementById("page");
  if (!isOtherPage || main === null) return;
  main.scrollTop = 0;
  if (document.activeElement === document.body) main.focus({ preventScroll: true });
}

function pageOf(path: string): PageName | undefined {
  return pageNames.find((name) => path.split("/")[2] === name);
}

/** The title of the browser's tab: what waits in the inbox, and the page. */
export function keepTitle(): void {
  effect(() => {
    const page = pageOf(shownPath.value);
    const waiting = counts.value.inbox ?? 0;
    const name = page === undefined ? "Switchboard" : `${layoutTexts[language.value].pages[page]} · Switchboard`;
    document.title = waiting === 0 ? name : `(${waiting > 99 ? "99+" : waiting}) ${name}`;
  });
}
