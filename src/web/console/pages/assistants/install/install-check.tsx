import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { installTexts } from "./texts.ts";

type Found = Output<"POST /api/assistants/{assistant_id}/install-check">;

interface InstallCheckProps {
  assistantId: number;
  /** The page that is proposed. */
  page?: string;
  onFound?(found: Found): void;
}

/** Reads a page of the owner's site, and says whether visitors see the widget there, else why not. */
export function InstallCheck({ assistantId, page = "", onFound }: InstallCheckProps) {
  const texts = useTexts(installTexts);
  const [url, setUrl] = useState(page);
  const [found, setFound] = useState<Found | null>(null);
  const action = useAction(async () => {
    setFound(null);
    const path = { assistant_id: assistantId };
    const result = await call("POST /api/assistants/{assistant_id}/install-check", { path, body: { url } });
    setFound(result);
    onFound?.(result);
  });
  return (
    <div class="stack">
      <form
        class="assistants-value"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run();
        }}
      >
        <TextField
          label={texts.page}
          hint={texts.pageHint}
          dir="ltr"
          required
          placeholder="https://example.com/"
          value={url}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
        <Button type="submit" isRunning={action.isRunning}>
          {action.isRunning ? texts.checking : texts.check}
        </Button>
      </form>
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      {found && <Result found={found} />}
    </div>
  );
}

function Result({ found }: { found: Found }) {
  const texts = useTexts(installTexts);
  const { host } = new URL(found.url);
  const works = found.refusal === null && found.snippet === "present";
  const seen = found.snippet === null ? texts.notRead(host, found.failure ?? "") : texts.snippets[found.snippet](host);
  return (
    <Notice kind={works ? "good" : "warn"}>
      <p>
        {found.refusal === null ? texts.allowed(host) : texts.refusals[found.refusal](host)} {seen}
      </p>
    </Notice>
  );
}
