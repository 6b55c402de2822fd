import { useState } from "preact/hooks";
import { call, callForResponse, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { dataTexts } from "./texts.ts";

type Contact = Output<"GET /api/contacts">["contacts"][number];

/** Finds a customer, saves what is known of them, or deletes it. */
export function ContactData() {
  const texts = useTexts(dataTexts);
  const [search, setSearch] = useState("");
  const [erased, setErased] = useState<Contact | null>(null);
  const input = { query: { search: search.trim(), limit: 10 } };
  const found = useQuery("GET /api/contacts", input, { isEnabled: search.trim() !== "", keepPrevious: true });
  const saving = useAction(async ({ id }: Contact) => {
    const response = await callForResponse("GET /api/contacts/{contact_id}/export", { path: { contact_id: id } });
    saveFile(await response.blob(), `contact-${id}.json`);
  });
  const nameOf = ({ name, email, phone }: Contact) => name || email || phone || texts.unnamed;
  return (
    <section class="card stack">
      <h2>{texts.contact}</h2>
      <p class="quiet">{texts.contactHint}</p>
      <TextField
        label={texts.search}
        type="search"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {saving.problem && <Notice kind="bad">{saving.problem}</Notice>}
      {search.trim() !== "" && (
        <Loaded query={found}>
          {({ contacts }) =>
            contacts.length === 0 ? (
              <p>{texts.noMatch}</p>
            ) : (
              <ul class="stack">
                {contacts.map((one) => (
                  <li key={one.id} class="row spread">
                    <span class="settings-named">
                      <span dir="auto">{nameOf(one)}</span> <span class="quiet">{one.email}</span>
                    </span>
                    <span class="row">
                      <Button
                        calls="GET /api/contacts/{contact_id}/export"
                        isRunning={saving.isRunning}
                        aria-label={`${texts.save}: ${nameOf(one)}`}
                        onClick={() => void saving.run(one)}
                      >
                        {texts.save}
                      </Button>
                      <Button
                        kind="danger"
                        calls="DELETE /api/contacts/{contact_id}"
                        aria-label={`${texts.erase}: ${nameOf(one)}`}
                        onClick={() => setErased(one)}
                      >
                        {texts.erase}
                      </Button>
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
      {erased && (
        <Confirm
          title={texts.eraseTitle(nameOf(erased))}
          text={texts.eraseText}
          act={texts.erase}
          onClose={() => setErased(null)}
          onConfirm={async () => {
            await call("DELETE /api/contacts/{contact_id}", { path: { contact_id: erased.id } });
            await invalidate("GET /api/contacts");
            toast(texts.erased);
          }}
        />
      )}
    </section>
  );
}
