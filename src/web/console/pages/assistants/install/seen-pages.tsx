import type { Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { formatAgo } from "../format-ago.ts";
import { domainOf } from "./domain-of.ts";
import { installTexts } from "./texts.ts";

type Page = Output<"GET /api/assistants/{assistant_id}/widget-pages">[number];

interface SeenPagesProps {
  assistantId: number;
  /** Puts a domain on the list of allowed ones, and stores the list. */
  onAllow(domain: string): Promise<unknown>;
}

/** The sites whose pages have asked for the widget: those that are refused first, each with a button that allows it. */
export function SeenPages({ assistantId, onAllow }: SeenPagesProps) {
  const texts = useTexts(installTexts);
  const pages = useQuery("GET /api/assistants/{assistant_id}/widget-pages", { path: { assistant_id: assistantId } });
  return (
    <Loaded query={pages}>
      {(seen) => {
        const sorted = seen.toSorted((a, b) => Number(a.refusal === null) - Number(b.refusal === null));
        if (sorted.length === 0) return <p class="quiet">{texts.seenNowhere}</p>;
        return (
          <ul class="assistants-domains" aria-label={texts.seen}>
            {sorted.map((page) => (
              <Seen key={page.host} page={page} onAllow={onAllow} />
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}

function Seen({ page: { host, refusal, last_seen_at }, onAllow }: { page: Page; onAllow: SeenPagesProps["onAllow"] }) {
  const texts = useTexts(installTexts);
  const allow = useAction(async () => {
    await onAllow(host);
    await invalidate("GET /api/assistants/{assistant_id}/widget-pages");
    toast(texts.allowed(host));
  });
  const mayAllow = refusal === "not_listed" && domainOf(host) === host;
  return (
    <li class="stack">
      <div class="row spread">
        <span>
          <bdi>{host}</bdi>{" "}
          <span class="quiet small">{texts.seenAgo(formatAgo(last_seen_at, Date.now(), language.value))}</span>
        </span>
        <span class="row">
          <span class={`badge ${refusal === null ? "good" : "bad"}`}>{texts.seenStates[refusal ?? "shown"]}</span>
          {mayAllow && (
            <Button
              calls="PATCH /api/assistants/{assistant_id}"
              aria-label={texts.allowOf(host)}
              isRunning={allow.isRunning}
              onClick={() => void allow.run()}
            >
              {texts.allow}
            </Button>
          )}
        </span>
      </div>
      {allow.problem !== null && <Notice kind="bad">{allow.problem}</Notice>}
    </li>
  );
}
