import { signal } from "@preact/signals";
import { replacedBy } from "../session/session.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { layoutTexts } from "./texts.ts";

const isOffline = signal(!navigator.onLine);
addEventListener("online", () => (isOffline.value = false));
addEventListener("offline", () => (isOffline.value = true));

/** What a user must know before they trust the page: no network, or another login in this browser. */
export function Banner() {
  const texts = useTexts(layoutTexts);
  if (replacedBy.value !== null) {
    return (
      <div class="banner" role="alert">
        {texts.replaced(replacedBy.value)} <Button onClick={() => location.assign("/console")}>{texts.reload}</Button>
      </div>
    );
  }
  if (!isOffline.value) return null;
  return (
    <div class="banner" role="status">
      {texts.offline}
    </div>
  );
}
