import { chatAddress } from "./chat-address.ts";
import { createWidget } from "./create-widget.ts";
import { readLauncherSettings } from "./read-launcher-settings.ts";
import { readScript } from "./read-script.ts";

/** The pause between two attempts to load the widget's settings. */
const retryMs = 15_000;

// A snippet that is in a page twice, or that runs again when the page navigates, creates one widget.
if (!window.Switchboard) {
  const script = readScript();
  if (script) {
    const widget = createWidget(chatAddress(script), script.origin);
    window.Switchboard = widget.api;
    const show = async () => {
      const settings = await readLauncherSettings(script);
      if (settings) widget.show(settings);
      else if (settings !== null) setTimeout(show, retryMs);
    };
    if (document.body) void show();
    else addEventListener("DOMContentLoaded", show);
  }
}
