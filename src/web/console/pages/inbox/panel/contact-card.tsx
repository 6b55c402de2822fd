import { useState } from "preact/hooks";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import type { Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { InboxTexts } from "../texts.ts";
import { MergeContact } from "./merge-contact.tsx";

type Contact = Output<"GET /api/contacts/{contact_id}">;

/** The person: name, address and number, which can be changed here. */
export function ContactCard({ contact, texts }: { contact: Contact; texts: InboxTexts }) {
  const [isEditing, setEditing] = useState(false);
  const [isMerging, setMerging] = useState(false);
  if (isEditing) return <Edit contact={contact} texts={texts} onClose={() => setEditing(false)} />;
  return (
    <section class="inbox-section" aria-label={texts.contact}>
      <div class="row spread">
        <h3>
          <bdi>{stripBidi(contact.name) || texts.noName}</bdi>
        </h3>
        <span class="row">
          <Button kind="plain" onClick={() => setEditing(true)}>
            {texts.edit}
          </Button>
          <Button
            kind="plain"
            calls="POST /api/contacts/{contact_id}/merges"
            aria-haspopup="dialog"
            onClick={() => setMerging(true)}
          >
            {texts.joining.act}
          </Button>
        </span>
      </div>
      <dl class="inbox-facts">
        {contact.email !== null && <Fact name={texts.email} value={contact.email} />}
        {contact.phone !== null && <Fact name={texts.phone} value={contact.phone} />}
      </dl>
      {contact.email === null && contact.phone === null && <p class="quiet small">{texts.noAddress}</p>}
      {contact.is_blocked && <span class="badge bad">{texts.blocked}</span>}
      {isMerging && <MergeContact contact={contact} texts={texts} onClose={() => setMerging(false)} />}
    </section>
  );
}

/** Names and values come from visitors too: they must not turn the direction of what follows. */
export function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt dir="auto">{stripBidi(name)}</dt>
      <dd dir="auto">{stripBidi(value)}</dd>
    </>
  );
}

function Edit({ contact, texts, onClose }: { contact: Contact; texts: InboxTexts; onClose(): void }) {
  const [name, setName] = useState(contact.name);
  const [email, setEmail] = useState(contact.email ?? "");
  const [phone, setPhone] = useState(contact.phone ?? "");
  const [read] = useState(contact);
  const saving = useAction(async () => {
    const body = { name, email: email.trim() || null, phone: phone.trim() || null };
    await save("PATCH /api/contacts/{contact_id}", { path: { contact_id: contact.id }, body }, read);
    await invalidate("GET /api/contacts/{contact_id}");
    onClose();
  });
  return (
    <form
      class="inbox-section stack"
      onSubmit={(event) => {
        event.preventDefault();
        void saving.run();
      }}
    >
      <TextField
        label={texts.name}
        maxLength={200}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={texts.email}
        type="email"
        maxLength={254}
        value={email}
        onInput={(event) => setEmail(event.currentTarget.value)}
      />
      <TextField
        label={texts.phone}
        type="tel"
        maxLength={40}
        hint={texts.phoneHint}
        value={phone}
        onInput={(event) => setPhone(event.currentTarget.value)}
      />
      {saving.problem !== null && <Notice kind="bad">{saving.problem}</Notice>}
      <div class="row">
        <Button type="submit" kind="primary" isRunning={saving.isRunning}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
