import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { focusList } from "../focus-list.ts";
import { Age } from "../format/age.tsx";
import { failureOf } from "./failure-of.ts";
import { failureTexts } from "./failure-texts.ts";
import { SourceBadge } from "./source-state.tsx";
import { websiteTexts } from "./website-texts.ts";

type Website = Output<"GET /api/assistants/{assistant_id}/websites">[number];

const changed = [
  "GET /api/assistants/{assistant_id}/websites",
  "GET /api/websites/{website_id}",
  "GET /api/assistants/{assistant_id}/documents",
  "GET /api/knowledge/stats",
] as const;

/** A website: how much of it is read, what could not be read and why, and when it is read again. */
export function WebsiteRow({ website }: { website: Website }) {
  const texts = useTexts(websiteTexts);
  const common = useTexts(commonTexts);
  const [isRemoving, setRemoving] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { url, status, mode, pages } = website;
  const path = { website_id: website.id };
  const recrawl = useAction(async () => {
    await call("POST /api/websites/{website_id}/recrawl", { path });
    toast(texts.again_started);
    await invalidate(...changed);
  });
  const isReading = status === "queued" || status === "processing";
  const done = pages.fetched + pages.unchanged + pages.failed + pages.skipped;
  const notRead = pages.failed + pages.skipped;
  return (
    <li>
      <div class="knowledge-main">
        <a class="knowledge-title" href={url} target="_blank" rel="noreferrer" dir="ltr">
          {url}
        </a>
        <span class="small quiet">
          {texts.modes[mode]} · {texts.pagesRead(pages.fetched + pages.unchanged)}
          {website.crawled_at !== null && (
            <>
              {" · "}
              <Age time={website.crawled_at} />
            </>
          )}
          {website.next_crawl_at !== null && !isReading && (
            <>
              {" · "}
              {texts.next} <Age time={website.next_crawl_at} />
            </>
          )}
        </span>
        {isReading && (
          <>
            <progress class="progress" aria-label={url} {...(pages.found > 0 && { max: pages.found, value: done })} />
            <span class="small quiet">{texts.progress(done, pages.found)}</span>
          </>
        )}
        {status === "failed" && <span class="small bad-text">{failureOf(website)}</span>}
        {pages.left > 0 && !isReading && <span class="small quiet">{texts.left(pages.left, website.max_pages)}</span>}
        {recrawl.problem && (
          <span class="small bad-text" role="alert">
            {recrawl.problem}
          </span>
        )}
        {notRead > 0 && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary class="small">{texts.notRead(notRead)}</summary>
            {isOpen && <Problems websiteId={website.id} />}
          </details>
        )}
      </div>
      <div class="row">
        <SourceBadge status={status} />
        {!isReading && (
          <Button
            calls="POST /api/websites/{website_id}/recrawl"
            isRunning={recrawl.isRunning}
            aria-label={`${texts.readAgain}: ${url}`}
            onClick={() => void recrawl.run()}
          >
            {texts.readAgain}
          </Button>
        )}
        <Button
          calls="DELETE /api/websites/{website_id}"
          kind="plain"
          aria-label={`${common.remove}: ${url}`}
          onClick={() => setRemoving(true)}
        >
          {common.remove}
        </Button>
      </div>
      {isRemoving && (
        <Confirm
          title={texts.confirmRemove(url)}
          text={texts.confirmRemoveText}
          act={common.remove}
          onClose={() => setRemoving(false)}
          onConfirm={async () => {
            await call("DELETE /api/websites/{website_id}", { path });
            await invalidate(...changed);
            focusList();
          }}
        />
      )}
    </li>
  );
}

function Problems({ websiteId }: { websiteId: number }) {
  const query = useQuery("GET /api/websites/{website_id}", { path: { website_id: websiteId } });
  return (
    <Loaded query={query}>
      {({ problems }) => (
        <ul class="knowledge-problems small">
          {problems.map(({ url, reason, message }) => (
            <li key={url}>
              <span class="knowledge-address" dir="ltr">
                {url}
              </span>
              <span class="quiet">{failureTexts[language.value][reason] ?? message}</span>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
