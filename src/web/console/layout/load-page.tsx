import type { FunctionComponent } from "preact";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { layoutTexts } from "./texts.ts";

interface Loaded<P> {
  default: FunctionComponent<P>;
}

/**
 * Loads the code of a page or of a part of it for `lazy`. When its file does not come, because there is no network or a newer version of the console has
 * replaced it, the page says so: a promise that rejects would leave the previous page under the new address for good.
 */
export async function loadPage<P>(load: () => Promise<Loaded<P>>): Promise<Loaded<P>> {
  try {
    return await load();
  } catch {
    return { default: NotLoaded };
  }
}

/** Only loading the document anew helps: a browser may keep what failed. */
function NotLoaded() {
  const texts = useTexts(layoutTexts);
  return (
    <div class="page">
      <Notice kind="bad">
        <div class="row spread">
          <span>{texts.notLoaded}</span>
          <Button onClick={() => location.reload()}>{texts.loadAnew}</Button>
        </div>
      </Notice>
    </div>
  );
}
