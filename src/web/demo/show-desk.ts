import { element } from "./element.ts";

const key = "switchboard-demo-desk";
/** Conversations with the assistant are in it too, so that the visitor's own appears at once. */
const allOpen = "/console/inbox/all";

/** Loads the operator's side, the inbox of the console, when it is first shown: where it was before a reload of the page. */
export function showDesk(): void {
  const frame = element("desk", HTMLIFrameElement);
  if (frame.hasAttribute("src")) return;
  frame.src = readAddress();
  addEventListener("pagehide", () => {
    const { pathname, search } = frame.contentWindow?.location ?? location;
    if (pathname.startsWith("/console/inbox/")) keepAddress(pathname + search);
  });
}

function readAddress(): string {
  try {
    return sessionStorage.getItem(key) ?? allOpen;
  } catch {
    return allOpen;
  }
}

function keepAddress(address: string): void {
  try {
    sessionStorage.setItem(key, address);
  } catch {
    // A browser may block storage: the operator's side then starts anew with every reload.
  }
}
