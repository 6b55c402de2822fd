import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { serverNow } from "../../../client/server-time.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { EditForm } from "../../../ui/edit-form.tsx";
import { ShownOnce } from "../../../ui/shown-once.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { tokenTexts } from "./texts.ts";
import { TokenList } from "./token-list.tsx";

const dayMs = 24 * 60 * 60_000;
/** Minutes for which a replaced token still works. */
const overlapMinutes = 60;

/** The user's own API tokens, and those of the account. A token is shown once. */
export function Tokens() {
  const texts = useTexts(tokenTexts);
  const own = useQuery("GET /api/api-tokens", {});
  const account = useQuery("GET /api/account-tokens", {});
  const [added, setAdded] = useState<"own" | "account" | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const create = async (form: FormData) => {
    const name = String(form.get("name")).trim();
    const days = Number(form.get("days")) || null;
    const made =
      added === "own"
        ? await call("POST /api/api-tokens", {
            body: { name, expires_at: days === null ? null : new Date(serverNow() + days * dayMs).toISOString() },
          })
        : await call("POST /api/account-tokens", { body: { name } });
    await invalidate("GET /api/api-tokens", "GET /api/account-tokens");
    setSecret(made.token);
  };
  return (
    <div class="stack">
      <TokenList
        title={texts.own}
        hint={texts.ownHint}
        query={own}
        onAdd={() => setAdded("own")}
        onRevoke={async (id) => {
          await call("DELETE /api/api-tokens/{api_token_id}", { path: { api_token_id: id } });
          await invalidate("GET /api/api-tokens");
        }}
      />
      <TokenList
        title={texts.account}
        hint={texts.accountHint}
        query={account}
        onAdd={() => setAdded("account")}
        onRotate={async (id) => {
          const path = { account_token_id: id };
          const body = { overlap_minutes: overlapMinutes };
          const { token } = await call("POST /api/account-tokens/{account_token_id}/rotate", { path, body });
          await invalidate("GET /api/account-tokens");
          setSecret(token);
        }}
        onRevoke={async (id) => {
          await call("DELETE /api/account-tokens/{account_token_id}", { path: { account_token_id: id } });
          await invalidate("GET /api/account-tokens");
        }}
      />
      {added !== null && (
        <EditForm title={texts.add} onClose={() => setAdded(null)} onSave={create}>
          <TextField label={texts.name} hint={texts.nameHint} name="name" maxLength={100} required />
          {added === "own" && (
            <TextField label={texts.days} hint={texts.daysHint} name="days" type="number" min={1} max={3650} />
          )}
        </EditForm>
      )}
      {secret !== null && added === null && (
        <ShownOnce
          title={texts.shown}
          hint={texts.shownHint}
          label={texts.token}
          secret={secret}
          done={texts.done}
          onClose={() => setSecret(null)}
        />
      )}
    </div>
  );
}
