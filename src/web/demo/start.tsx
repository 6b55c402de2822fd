import { render } from "preact";
import { element } from "./element.ts";
import { mountWidget } from "./mount-widget.ts";
import { OperatorSession } from "./operator/operator-session.ts";
import { OperatorView } from "./operator/operator-view.tsx";
import { type Demo, readDemo } from "./read-demo.ts";
import { switchSide } from "./switch-side.ts";

function run(demo: Demo): void {
  document.title = "Brass & Bean: a shop with Switchboard in it";
  for (const id of ["stage", "subject"]) element(id, HTMLElement).hidden = false;
  mountWidget(demo);
  let isDrawing = false;
  const draw = () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      session.markSeen();
      render(<OperatorView session={session} />, element("desk", HTMLElement));
    });
  };
  const session = new OperatorSession(demo.operator, draw);
  document.addEventListener("visibilitychange", draw);
  switchSide((isShown) => session.show(isShown));
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
