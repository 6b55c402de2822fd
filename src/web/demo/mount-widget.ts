import type {} from "../embed/types.ts";
import type { Demo } from "../lib/read-demo.ts";
import { element } from "./element.ts";

/** Adds the shop's snippet to the page, as a shop would, and connects the shop's own buttons to the chat. */
export function mountWidget(demo: Demo): void {
  const script = document.createElement("script");
  script.src = "/embed.js";
  script.dataset["assistant"] = String(demo.assistant_id);
  script.dataset["token"] = demo.site_token;
  script.addEventListener("load", offerChat);
  document.body.append(script);
}

function offerChat(): void {
  const hint = element("hint", HTMLButtonElement);
  const chat = window.Switchboard;
  const hide = () => {
    hint.hidden = true;
  };
  chat?.on("open", hide);
  hint.hidden = false;
  addEventListener("scroll", hide, { once: true });
  for (const button of [hint, ...document.querySelectorAll("[data-ask]")]) {
    button.addEventListener("click", () => chat?.open());
  }
}
