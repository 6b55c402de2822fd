import { formatOf } from "../../../../chat/days/format-of.ts";
import { Markdown } from "../../../../chat/markdown/markdown.tsx";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { language } from "../../../session/appearance.ts";
import type { InboxTexts } from "../texts.ts";
import type { Entry } from "./timeline.ts";

type NoteEntry = Extract<Entry, { kind: "note" }>["note"];

/** An internal note: the visitor never sees it. */
export function Note({ note: { author, text, created_at: at }, texts }: { note: NoteEntry; texts: InboxTexts }) {
  return (
    <li class="inbox-message note">
      <p class="inbox-message-head">
        <bdi>{stripBidi(author.name)}</bdi> <span class="badge warn">{texts.noteMark}</span>{" "}
        <time dateTime={at}>{formatOf(language.value, { timeStyle: "short" }).format(new Date(at))}</time>
      </p>
      <div class="inbox-bubble" dir="auto">
        <Markdown text={text} />
      </div>
    </li>
  );
}
