import { useEffect, useState } from "preact/hooks";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useQuery } from "../../../client/use-query.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import type { InboxTexts } from "../texts.ts";
import type { Contact } from "./joined-contact.ts";
import { JoinedPreview } from "./joined-preview.tsx";
import { MergedContacts } from "./merged-contacts.tsx";
import { refreshContacts } from "./refresh-contacts.ts";

interface MergeContactProps {
  contact: Contact;
  texts: InboxTexts;
  onClose(): void;
}

/** A pause in writing after which is searched, milliseconds. */
const pauseMs = 250;

/** Chooses another contact and which of the two stays, shows what they become, and merges them. */
export function MergeContact({ contact, texts, onClose }: MergeContactProps) {
  const { joining: words } = texts;
  const nameOf = ({ id, name, email, phone }: Contact) => stripBidi(name) || email || phone || `#${id}`;
  const [text, setText] = useState("");
  const [search, setSearch] = useState("");
  const [other, setOther] = useState<Contact | null>(null);
  const [keepsThis, setKeepsThis] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useQuery("GET /api/contacts", { query: { limit: 10, ...(search !== "" && { search }) } });
  const save = useAction(async () => {
    if (other === null) return;
    const [kept, merged] = keepsThis ? [contact, other] : [other, contact];
    const path = { contact_id: kept.id };
    await call("POST /api/contacts/{contact_id}/merges", { path, body: { contact_id: merged.id } });
    toast(words.done(nameOf(kept)));
    onClose();
    await refreshContacts();
  });
  return (
    <Modal title={words.title(nameOf(contact))} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (other !== null) void save.run();
        }}
      >
        <p class="quiet">{words.intro}</p>
        <TextField
          label={words.find}
          hint={words.findHint}
          type="search"
          maxLength={200}
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
        />
        <Loaded query={found}>
          {({ contacts }) => {
            const others = contacts.filter(({ id }) => id !== contact.id);
            if (others.length === 0) return <p class="quiet">{words.none}</p>;
            return (
              <div class="inbox-merge-list" role="radiogroup" aria-label={words.found}>
                {others.map((one) => (
                  <label key={one.id} class="inbox-merge-one">
                    <input
                      type="radio"
                      name="merge-contact"
                      checked={other?.id === one.id}
                      onChange={() => setOther(one)}
                    />
                    <span>
                      <bdi>{nameOf(one)}</bdi> <span class="quiet small">#{one.id}</span>
                      <span class="inbox-row-last">{[one.email, one.phone].filter(Boolean).join(" · ")}</span>
                    </span>
                  </label>
                ))}
              </div>
            );
          }}
        </Loaded>
        {other !== null && (
          <>
            <fieldset class="stack inbox-choices">
              <legend>{words.stays}</legend>
              {[contact, other].map((one, at) => (
                <label key={one.id} class="check">
                  <input
                    type="radio"
                    name="merge-kept"
                    checked={keepsThis === (at === 0)}
                    onChange={() => setKeepsThis(at === 0)}
                  />
                  <span>
                    <bdi>{nameOf(one)}</bdi> <span class="quiet small">#{one.id}</span>
                  </span>
                </label>
              ))}
              <p class="quiet small">{words.wins}</p>
            </fieldset>
            <JoinedPreview kept={keepsThis ? contact : other} merged={keepsThis ? other : contact} texts={texts} />
          </>
        )}
        {save.problem !== null && <Notice kind="bad">{save.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={save.isRunning} disabled={other === null}>
            {words.do}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </form>
      <MergedContacts contact={contact} texts={texts} />
    </Modal>
  );
}
