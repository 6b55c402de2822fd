import type { ComponentChildren } from "preact";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { inbox } from "../state/inbox.ts";
import type { UsedAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";
import { nameOfRow } from "./name-of-row.ts";
import { now } from "./now.ts";
import { shortTime } from "./short-time.ts";

interface SearchResultsProps {
  search: string;
  address: UsedAddress;
  texts: InboxTexts;
}

/** What a search has found: people by name, address or number, a dialog by its number, and messages. */
export function SearchResults({ search, address, texts }: SearchResultsProps) {
  const contacts = useQuery("GET /api/contacts", { query: { search, limit: 10 } });
  const messages = useQuery("GET /api/dialogs/search", { query: { q: search, limit: 100 } });
  const number = /^#?(\d{1,15})$/.exec(search)?.[1];
  return (
    <div class="inbox-found">
      {number !== undefined && (
        <a class="inbox-found-one" href={address.to({ dialogId: Number(number) })}>
          {texts.openNumber(Number(number))}
        </a>
      )}
      <Loaded query={contacts}>
        {({ contacts: found }) =>
          found.length === 0 ? null : (
            <Group title={texts.people}>
              {found.map((contact) => (
                <ContactDialogs key={contact.id} contact={contact} address={address} texts={texts} />
              ))}
            </Group>
          )
        }
      </Loaded>
      <Loaded query={messages}>
        {({ messages: found }) => (
          <Group title={texts.messages}>
            {found.length === 0 && <p class="quiet">{texts.nothingFound(search)}</p>}
            {found.map(({ id, dialog_id: dialogId, text, created_at: at }) => (
              <a
                key={id}
                class="inbox-found-one"
                href={address.to({ dialogId })}
                aria-current={address.dialogId === dialogId ? "true" : undefined}
              >
                <span class="inbox-row-head">
                  <bdi class="inbox-row-name">{nameOfRow(inbox.state.value.rows.get(dialogId), dialogId, texts)}</bdi>
                  <time dateTime={at}>{shortTime(at, now.value, language.value)}</time>
                </span>
                <span class="inbox-row-last" dir="auto">
                  {text}
                </span>
              </a>
            ))}
          </Group>
        )}
      </Loaded>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2 class="inbox-views-title">{title}</h2>
      {children}
    </section>
  );
}

interface ContactDialogsProps {
  contact: { id: number; name: string; email: string | null; phone: string | null };
  address: UsedAddress;
  texts: InboxTexts;
}

/** A person with the newest dialogs. */
function ContactDialogs({ contact: { id, name, email, phone }, address, texts }: ContactDialogsProps) {
  const query = useQuery("GET /api/contacts/{contact_id}/dialogs", { path: { contact_id: id }, query: { limit: 3 } });
  return (
    <div class="inbox-found-person">
      <p>
        <bdi class="inbox-row-name">{stripBidi(name)}</bdi>{" "}
        <span class="quiet small">{[email, phone].filter((one) => one !== null).join(" · ")}</span>
      </p>
      <Loaded query={query}>
        {({ dialogs }) => (
          <>
            {dialogs.map((dialog) => (
              <a key={dialog.id} class="inbox-found-one" href={address.to({ dialogId: dialog.id })}>
                <span class="inbox-row-last" dir="auto">
                  {texts.channels[dialog.channel]} · {dialog.last_message ?? texts.noMessage}
                </span>
              </a>
            ))}
          </>
        )}
      </Loaded>
    </div>
  );
}
