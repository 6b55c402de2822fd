import { render } from "preact";
import { carryWidget } from "./carry-widget.ts";
import { chooseSide } from "./choose-side.ts";
import { Desk } from "./desk/desk.ts";
import { DeskView } from "./desk/desk-view.tsx";
import { element } from "./element.ts";
import { type Demo, readDemo } from "./read-demo.ts";

function run(demo: Demo): void {
  document.title = "Brass & Bean: a shop with Switchboard in it";
  for (const id of ["stage", "subject"]) element(id, HTMLElement).hidden = false;
  carryWidget(demo);
  let isDrawing = false;
  const draw = () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      desk.markSeen();
      render(<DeskView desk={desk} />, element("desk", HTMLElement));
    });
  };
  const desk = new Desk(demo.operator, draw);
  document.addEventListener("visibilitychange", draw);
  chooseSide((isShown) => desk.show(isShown));
}

/** Without a network the page waits for one. */
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
