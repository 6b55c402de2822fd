import { chatAddress } from "./chat-address.ts";
import { createWidget } from "./create-widget.ts";
import { readLook } from "./read-look.ts";
import { readScript } from "./read-script.ts";

/** Between two tries to learn how the widget is set. */
const againMs = 15_000;

// A snippet that is in a page twice, or that a page runs again as it navigates, is one widget.
if (!window.Switchboard) {
  const script = readScript();
  if (script) {
    const widget = createWidget(chatAddress(script), script.origin);
    window.Switchboard = widget.api;
    const show = async () => {
      const look = await readLook(script);
      if (look) widget.show(look);
      else if (look !== null) setTimeout(show, againMs);
    };
    if (document.body) void show();
    else addEventListener("DOMContentLoaded", show);
  }
}
