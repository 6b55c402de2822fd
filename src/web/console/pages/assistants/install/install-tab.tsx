import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { SaveBar } from "../draft/save-bar.tsx";
import { useDraft } from "../draft/use-draft.ts";
import { Switch } from "../parts/switch.tsx";
import { saveAssistant } from "../save-assistant.ts";
import { Domains } from "./domains.tsx";
import { InstallCheck } from "./install-check.tsx";
import { SeenPages } from "./seen-pages.tsx";
import { Snippet } from "./snippet.tsx";
import { installTexts } from "./texts.ts";
import { useNewDomain } from "./use-new-domain.ts";

type Assistant = Output<"GET /api/assistants/{assistant_id}">;

export function InstallTab({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(installTexts);
  const stored = { allowed_domains: assistant.allowed_domains, website_integration: assistant.website_integration };
  const draft = useDraft(`install-${assistant.id}`, stored);
  const { value, change } = draft;
  const changeDomains = (domains: string[]) => change({ allowed_domains: domains });
  const entry = useNewDomain(value.allowed_domains, changeDomains);
  const clear = () => {
    draft.clear();
    entry.write("");
  };
  const allow = async (domain: string) => {
    const domains = [...assistant.allowed_domains, domain];
    await saveAssistant(assistant.id, { allowed_domains: domains as never }, assistant);
    // What is changed and not stored stays so.
    if (draft.changes.allowed_domains) change({ allowed_domains: [...value.allowed_domains, domain] });
  };
  const first = assistant.allowed_domains.find((domain) => !domain.startsWith("*."));
  return (
    <div class="assistants-tab stack">
      <section class="card stack">
        <h2>{texts.site}</h2>
        <Switch
          label={texts.isOn}
          hint={texts.isOnHint}
          isOn={value.website_integration}
          onChange={(isOn) => change({ website_integration: isOn })}
        />
      </section>
      <section class="card stack">
        <h2>{texts.domains}</h2>
        <p class="quiet">{texts.domainsWhy}</p>
        <Domains domains={value.allowed_domains} entry={entry} onChange={changeDomains} />
      </section>
      <SaveBar
        draft={{ ...draft, clear }}
        onSave={() => saveAssistant(assistant.id, draft.changes, draft.base)}
        problem={entry.written.trim() === "" ? null : texts.notAdded}
      />
      <section class="card stack">
        <h2>{texts.seen}</h2>
        <p class="quiet">{texts.seenHint}</p>
        <SeenPages assistantId={assistant.id} onAllow={allow} />
      </section>
      <section class="card stack">
        <h2>{texts.snippet}</h2>
        <Token assistantId={assistant.id} />
      </section>
      <section class="card stack">
        <h2>{texts.checkTitle}</h2>
        {draft.isChanged && <p class="quiet">{texts.unsavedDomains}</p>}
        <InstallCheck assistantId={assistant.id} {...(first && { page: `https://${first}/` })} />
      </section>
    </div>
  );
}

/** The snippet, and a new one in its place. */
function Token({ assistantId }: { assistantId: number }) {
  const texts = useTexts(installTexts);
  const [isAsked, setAsked] = useState(false);
  const site = useQuery("GET /api/site-token", { query: { assistant_id: assistantId } });
  const renew = async () => {
    await call("POST /api/embed-code", { body: { assistant_id: assistantId } });
    await invalidate("GET /api/site-token", "GET /api/assistants/{assistant_id}/embed-code");
    toast(texts.renewed);
  };
  return (
    <>
      {site.data?.site_token === null ? (
        <Notice kind="warn">{texts.isRevoked}</Notice>
      ) : (
        <Snippet assistantId={assistantId} />
      )}
      <details>
        <summary>{texts.token}</summary>
        <div class="stack">
          <p class="quiet">{texts.tokenHint}</p>
          <div>
            <Button kind="danger" calls="POST /api/embed-code" onClick={() => setAsked(true)}>
              {texts.renew}
            </Button>
          </div>
        </div>
      </details>
      {isAsked && (
        <Confirm
          title={texts.renew}
          text={texts.renewText}
          act={texts.renew}
          onConfirm={renew}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
