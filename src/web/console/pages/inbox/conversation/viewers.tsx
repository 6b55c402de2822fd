import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { user } from "../../../session/session.ts";
import type { InboxTexts } from "../texts.ts";
import type { OpenDialog } from "./open-dialog.ts";

/** The colleagues who have the dialog open, and who of them is writing. */
export function Viewers({ dialog, texts }: { dialog: OpenDialog; texts: InboxTexts }) {
  const others = dialog.viewers.value.filter(({ id }) => id !== user.value?.id);
  if (others.length === 0) return null;
  const typing = others.filter((each) => each.is_typing);
  const namesOf = (some: typeof others) => some.map(({ name }) => stripBidi(name)).join(", ");
  return (
    <p class={`inbox-viewers badge ${typing.length > 0 ? "bad" : "warn"}`} role="status">
      {typing.length > 0 ? texts.operatorTypes(namesOf(typing)) : texts.alsoHere(namesOf(others))}
    </p>
  );
}
