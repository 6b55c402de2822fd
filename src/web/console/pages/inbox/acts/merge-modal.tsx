import { useState } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useQuery } from "../../../client/use-query.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { nameOfRow } from "../list/name-of-row.ts";
import { outbox } from "../outbox/outbox.ts";
import { refreshContacts } from "../panel/refresh-contacts.ts";
import { inbox } from "../state/inbox.ts";
import type { UsedAddress } from "../state/use-address.ts";
import { useDialog } from "../state/use-dialog.ts";
import type { InboxTexts } from "../texts.ts";
import { MergeChoice, type OtherDialog } from "./merge-choice.tsx";

interface MergeModalProps {
  id: number;
  row: InboxRow | undefined;
  address: UsedAddress;
  texts: InboxTexts;
  onClose(): void;
}

/** Chooses the other dialog and which of the two stays, says what is going to happen, and merges them. */
export function MergeModal({ id, row, address, texts, onClose }: MergeModalProps) {
  const { merge: words } = texts;
  const { contact, contactId } = useDialog(id);
  const [other, setOther] = useState<OtherDialog | null>(null);
  const [keepsThis, setKeepsThis] = useState(row?.status !== "archived");
  const [mergesContacts, setMergesContacts] = useState(false);
  const path = { dialog_id: other?.id ?? 0 };
  const { data: facts } = useQuery("GET /api/dialogs/{dialog_id}", { path }, { isEnabled: other !== null });
  const otherContact = other !== null && facts?.id === other.id ? facts.contact_id : undefined;
  const isTwo = contactId !== null && otherContact != null && otherContact !== contactId;
  const { data: otherPerson } = useQuery(
    "GET /api/contacts/{contact_id}",
    { path: { contact_id: otherContact ?? 0 } },
    { isEnabled: isTwo },
  );
  const isBlocked = contact?.is_blocked === true || otherPerson?.is_blocked === true;
  const names = [nameOfRow(row, id, texts), other?.name ?? ""];
  const [keptName = "", mergedName = ""] = keepsThis ? names : names.toReversed();
  const save = useAction(async () => {
    if (other === null) return;
    const [kept, merged] = keepsThis ? [id, other.id] : [other.id, id];
    // What is being sent is sent first: a closed dialog takes no messages.
    await outbox.whenSent(merged);
    const body = { dialog_id: merged, merge_contacts: isTwo && mergesContacts };
    await call("POST /api/dialogs/{dialog_id}/merges", { path: { dialog_id: kept }, body });
    inbox.change(merged, (before) => ({ ...before, status: "archived", unanswered_seqs: [], unread_count: 0 }));
    toast(words.done(merged, kept));
    onClose();
    if (!keepsThis) address.go({ dialogId: kept });
    await refreshContacts();
  });
  const isReady = other !== null && otherContact !== undefined && (!isTwo || mergesContacts);
  return (
    <Modal title={words.title(id)} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void save.run();
        }}
      >
        <p class="quiet">{words.intro}</p>
        <MergeChoice
          id={id}
          contactId={contactId}
          chosen={other}
          texts={texts}
          onChoose={(chosen) => {
            setOther(chosen);
            setMergesContacts(false);
            if (chosen.isClosed) setKeepsThis(true);
          }}
        />
        {other !== null && (
          <fieldset class="stack inbox-choices">
            <legend>{words.stays}</legend>
            <label class="check">
              <input
                type="radio"
                name="merge-stays"
                checked={keepsThis}
                disabled={row?.status === "archived"}
                onChange={() => setKeepsThis(true)}
              />
              {words.this(id)} {row?.status === "archived" && <span class="quiet small">{words.isClosed}</span>}
            </label>
            <label class="check">
              <input
                type="radio"
                name="merge-stays"
                checked={!keepsThis}
                disabled={other.isClosed}
                onChange={() => setKeepsThis(false)}
              />
              <span>
                <bdi>{words.other(other.name, other.id)}</bdi>{" "}
                {other.isClosed && <span class="quiet small">{words.isClosed}</span>}
              </span>
            </label>
          </fieldset>
        )}
        {isTwo && (
          <Notice kind="warn">
            <p dir="auto">{words.twoContacts(keptName, mergedName)}</p>
            {isBlocked && <p class="bad-text">{words.blocked}</p>}
            <label class="check">
              <input
                type="checkbox"
                checked={mergesContacts}
                onChange={({ currentTarget: { checked } }) => setMergesContacts(checked)}
              />
              {words.mergeContacts}
            </label>
            <p class="quiet small">{words.contactsHint}</p>
          </Notice>
        )}
        {save.problem !== null && <Notice kind="bad">{save.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={save.isRunning} disabled={!isReady}>
            {words.do}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
