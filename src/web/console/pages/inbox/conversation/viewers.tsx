import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { user } from "../../../session/session.ts";
import type { InboxTexts } from "../texts.ts";
import type { OpenDialog } from "./open-dialog.ts";

/** The colleagues who look at the dialog now. */
export function Viewers({ dialog, texts }: { dialog: OpenDialog; texts: InboxTexts }) {
  const others = (dialog.presence.value?.operators ?? []).filter(({ id }) => id !== user.value?.id);
  if (others.length === 0) return null;
  const names = others.map(({ name }) => stripBidi(name)).join(", ");
  return (
    <p class="inbox-viewers badge warn" role="status">
      {texts.alsoHere(names)}
    </p>
  );
}
