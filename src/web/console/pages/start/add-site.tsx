import { call } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { TextField } from "../../ui/text-field.tsx";
import { withScheme } from "../knowledge/sources/with-scheme.ts";
import { typedAddresses } from "../knowledge/sources/written-drafts.ts";
import { AddForm } from "./add-form.tsx";
import { startTexts } from "./texts.ts";

/** The address of a website to read. What was typed is kept until it is sent. */
export function AddSite({ assistantId }: { assistantId: number }) {
  const texts = useTexts(startTexts);
  const address = typedAddresses.get(assistantId) ?? "";
  const action = useAction(async () => {
    const url = typedAddresses.get(assistantId) ?? "";
    const path = { assistant_id: assistantId };
    await call("POST /api/assistants/{assistant_id}/ingest-website", { path, body: { url: withScheme(url) } });
    // What was typed meanwhile is the next one.
    if (typedAddresses.get(assistantId) === url) typedAddresses.delete(assistantId);
    await invalidate("GET /api/assistants/{assistant_id}/websites", "GET /api/documents");
  });
  return (
    <AddForm action={action} label={texts.addSite}>
      <TextField
        label={texts.site}
        hint={texts.siteHint}
        required
        dir="ltr"
        placeholder="example.com"
        value={address}
        onInput={(event) => typedAddresses.set(assistantId, event.currentTarget.value)}
      />
    </AddForm>
  );
}
