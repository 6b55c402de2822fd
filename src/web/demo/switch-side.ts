import type {} from "../embed/types.ts";
import { element } from "./element.ts";

/** From this width the shop and the operator's side are shown side by side, CSS pixels; the same in `page.css`. */
const isWide = matchMedia("(min-width: 1100px)");

/**
 * Shows one side at a time on a small screen. Calls back with whether the operator's side is shown, now and at every
 * change.
 */
export function switchSide(onChange: (isShown: boolean) => void): void {
  const { body } = document;
  const sides = element("sides", HTMLFieldSetElement);
  const buttons = [...sides.querySelectorAll<HTMLButtonElement>("[data-side]")];
  const notify = () => onChange(isWide.matches || body.dataset["side"] === "desk");
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const side = button.dataset["side"] ?? "shop";
      body.dataset["side"] = side;
      for (const other of buttons) other.ariaPressed = String(other === button);
      // A hidden chat must not report its messages as read.
      if (side === "desk") window.Switchboard?.close();
      notify();
    });
  }
  body.dataset["side"] = "shop";
  sides.hidden = false;
  isWide.addEventListener("change", notify);
  notify();
}
