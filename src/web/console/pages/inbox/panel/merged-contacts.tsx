import { useState } from "preact/hooks";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { call, type Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { now } from "../list/now.ts";
import type { InboxTexts } from "../texts.ts";
import type { Contact } from "./joined-contact.ts";
import { refreshContacts } from "./refresh-contacts.ts";

type Merge = Output<"GET /api/contacts/{contact_id}/merges">[number];

/** The contacts that were merged into this one and can be separated again. */
export function MergedContacts({ contact, texts }: { contact: Contact; texts: InboxTexts }) {
  const { joining: words } = texts;
  const path = { contact_id: contact.id };
  const { data: merges = [] } = useQuery("GET /api/contacts/{contact_id}/merges", { path });
  const [undoing, setUndoing] = useState<Merge | null>(null);
  const nameOf = ({ merged_id: id, merged_name: name }: Merge) => stripBidi(name) || `#${id}`;
  const open = merges.filter(({ undone_at: at, undo_until: end }) => at === null && Date.parse(end) > now.value);
  if (open.length === 0) return null;
  return (
    <div>
      <h4 class="quiet small">{words.merged}</h4>
      <ul>
        {open.map((merge) => (
          <li key={merge.id} class="row spread">
            <span>
              <bdi>{nameOf(merge)}</bdi>{" "}
              <span class="quiet small">
                {words.until(new Date(merge.undo_until).toLocaleDateString(language.value, { dateStyle: "medium" }))}
              </span>
            </span>
            <Button kind="plain" aria-label={words.undoLabel(nameOf(merge))} onClick={() => setUndoing(merge)}>
              {words.undo}
            </Button>
          </li>
        ))}
      </ul>
      {undoing !== null && (
        <Confirm
          title={words.undoTitle(nameOf(undoing))}
          text={words.undoText}
          act={words.undo}
          onConfirm={async () => {
            const undone = { path: { ...path, merge_id: undoing.id } };
            await call("POST /api/contacts/{contact_id}/merges/{merge_id}/undo", undone);
            toast(words.undone(nameOf(undoing)));
            await refreshContacts();
          }}
          onClose={() => setUndoing(null)}
        />
      )}
    </div>
  );
}
