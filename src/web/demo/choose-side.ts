import type {} from "../embed/types.ts";
import { element } from "./element.ts";

/** From this width on the shop and its operator's side are seen side by side, CSS pixels; the same in `page.css`. */
const bothFit = matchMedia("(min-width: 1100px)");

/** On a small screen one side is seen at a time. Tells whether the operator's is, now and whenever that changes. */
export function chooseSide(onDesk: (isShown: boolean) => void): void {
  const { body } = document;
  const sides = element("sides", HTMLFieldSetElement);
  const buttons = [...sides.querySelectorAll<HTMLButtonElement>("[data-side]")];
  const tell = () => onDesk(bothFit.matches || body.dataset["side"] === "desk");
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const side = button.dataset["side"] ?? "shop";
      body.dataset["side"] = side;
      for (const other of buttons) other.ariaPressed = String(other === button);
      // A chat that nobody sees must not say that its words were read.
      if (side === "desk") window.Switchboard?.close();
      tell();
    });
  }
  body.dataset["side"] = "shop";
  sides.hidden = false;
  bothFit.addEventListener("change", tell);
  tell();
}
