import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { useQuery } from "../../../client/use-query.ts";
import type { InboxTexts } from "../texts.ts";
import { type Contact, type JoinedField, joinedContact } from "./joined-contact.ts";

interface JoinedPreviewProps {
  kept: Contact;
  merged: Contact;
  texts: InboxTexts;
}

/** What two contacts become: fields, addresses, and how many conversations. */
export function JoinedPreview({ kept, merged, texts }: JoinedPreviewProps) {
  const { joining: words } = texts;
  const { name, email, phone, identities, variables, isBlocked } = joinedContact(kept, merged);
  const countOf = (contact: Contact) => {
    const asked = { path: { contact_id: contact.id }, query: { limit: 1 } };
    return useQuery("GET /api/contacts/{contact_id}/dialogs", asked).data?.total;
  };
  const [own, other] = [countOf(kept), countOf(merged)];
  const values = Object.entries(variables).map(([key, value]) => `${key}: ${value}`);
  const known = [...new Set(identities.map(({ kind, value }) => knownAs(kind, value, texts)))];
  return (
    <section class="inbox-merged" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      <dl class="inbox-facts">
        <Joined title={words.name} field={name} texts={texts} />
        <Joined title={words.email} field={email} texts={texts} />
        <Joined title={words.phone} field={phone} texts={texts} />
        {known.length > 0 && (
          <>
            <dt>{words.channels}</dt>
            <dd dir="auto">{known.join(", ")}</dd>
          </>
        )}
        {values.length > 0 && (
          <>
            <dt>{words.variables}</dt>
            <dd dir="auto">{stripBidi(values.join(", "))}</dd>
          </>
        )}
        <dt>{words.conversations}</dt>
        <dd>{own === undefined || other === undefined ? "…" : `${own} + ${other}`}</dd>
      </dl>
      {isBlocked && <p class="bad-text">{words.blocked}</p>}
      <p class="quiet small">{words.undoHint}</p>
    </section>
  );
}

function Joined({ title, field, texts }: { title: string; field: JoinedField; texts: InboxTexts }) {
  if (field.value === "") return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <bdi>{stripBidi(field.value)}</bdi>
        {field.lost !== null && <span class="quiet small"> ({texts.joining.replaced(stripBidi(field.lost))})</span>}
      </dd>
    </>
  );
}

/** The id of a visitor of a website says nothing to a reader. */
function knownAs(kind: Contact["identities"][number]["kind"], value: string, texts: InboxTexts): string {
  if (kind === "guest") return texts.channels.website;
  if (kind === "api" || kind === "telegram") return texts.channels[kind];
  return value;
}
