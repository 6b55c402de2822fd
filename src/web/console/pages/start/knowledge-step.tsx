import { useState } from "preact/hooks";
import { call } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TextArea } from "../assistants/parts/text-area.tsx";
import { AddFiles } from "./add-files.tsx";
import { Sources } from "./sources.tsx";
import type { StepProps } from "./steps.ts";
import { startTexts } from "./texts.ts";
import { useWhileWorking } from "./use-while-working.ts";

const ways = ["file", "site", "text"] as const;
type Way = (typeof ways)[number];

/** Step 1: what the assistant answers from. */
export function KnowledgeStep({ assistant, onNext }: StepProps) {
  const texts = useTexts(startTexts);
  const common = useTexts(commonTexts);
  const [way, setWay] = useState<Way>("file");
  const documents = useQuery("GET /api/documents", { query: { assistant_id: assistant.id } });
  const websites = useQuery("GET /api/assistants/{assistant_id}/websites", { path: { assistant_id: assistant.id } });
  useWhileWorking(websites.data ?? []);
  const isReady = documents.data?.some(({ processing_status: state }) => state === "completed") ?? false;
  return (
    <>
      <fieldset class="assistants-choices" aria-label={texts.wayList}>
        {ways.map((each) => (
          <Button key={each} aria-pressed={each === way} onClick={() => setWay(each)}>
            {texts.ways[each]}
          </Button>
        ))}
      </fieldset>
      {way === "file" && <AddFiles assistantId={assistant.id} />}
      {way === "site" && <AddSite assistantId={assistant.id} />}
      {way === "text" && <AddText assistantId={assistant.id} />}
      <Sources documents={documents.data ?? []} websites={websites.data ?? []} />
      <div>
        <Button {...(isReady && { kind: "primary" as const })} onClick={onNext}>
          {isReady ? texts.ask : common.next}
        </Button>
      </div>
    </>
  );
}

function AddSite({ assistantId }: { assistantId: number }) {
  const texts = useTexts(startTexts);
  const action = useAction(async (form: HTMLFormElement) => {
    const url = String(new FormData(form).get("url") ?? "");
    const path = { assistant_id: assistantId };
    await call("POST /api/assistants/{assistant_id}/ingest-website", { path, body: { url: withScheme(url) } });
    // What was typed meanwhile is the next one.
    if (new FormData(form).get("url") === url) form.reset();
    await invalidate("GET /api/assistants/{assistant_id}/websites", "GET /api/documents");
  });
  return (
    <AddForm action={action} label={texts.addSite}>
      <TextField label={texts.site} hint={texts.siteHint} name="url" required dir="ltr" placeholder="example.com" />
    </AddForm>
  );
}

function AddText({ assistantId }: { assistantId: number }) {
  const texts = useTexts(startTexts);
  const action = useAction(async (form: HTMLFormElement) => {
    const text = String(new FormData(form).get("text") ?? "");
    const title = text.trim().split("\n", 1)[0]?.slice(0, 80) ?? "";
    await call("POST /api/documents/text", { body: { assistant_id: assistantId, title, text } as never });
    if (new FormData(form).get("text") === text) form.reset();
    await invalidate("GET /api/documents");
  });
  return (
    <AddForm action={action} label={texts.addText}>
      <TextArea label={texts.text} hint={texts.textHint} name="text" required />
    </AddForm>
  );
}

interface AddFormProps {
  action: ReturnType<typeof useAction<[HTMLFormElement]>>;
  label: string;
  children: preact.ComponentChildren;
}

function AddForm({ action, label, children }: AddFormProps) {
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(event.currentTarget);
      }}
    >
      {children}
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button type="submit" kind="primary" isRunning={action.isRunning}>
          {label}
        </Button>
      </div>
    </form>
  );
}

const withScheme = (address: string) =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(address.trim()) ? address : `https://${address.trim()}`;
