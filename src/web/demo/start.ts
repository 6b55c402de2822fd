import { type Demo, readDemo } from "../lib/read-demo.ts";
import { element } from "./element.ts";
import { mountWidget } from "./mount-widget.ts";
import { showDesk } from "./show-desk.ts";
import { switchSide } from "./switch-side.ts";

function run(demo: Demo): void {
  document.title = "Brass & Bean: a shop with Switchboard in it";
  for (const id of ["stage", "subject"]) element(id, HTMLElement).hidden = false;
  mountWidget(demo);
  switchSide((isShown) => {
    if (isShown) showDesk();
  });
}

/** Without a network the page retries until there is one. */
async function open(): Promise<void> {
  try {
    const demo = await readDemo();
    element("notice", HTMLElement).hidden = true;
    if (demo === null) element("none", HTMLElement).hidden = false;
    else run(demo);
  } catch {
    element("state", HTMLElement).textContent = "The server does not answer. Trying again…";
    setTimeout(() => void open(), 3_000);
  }
}

void open();
