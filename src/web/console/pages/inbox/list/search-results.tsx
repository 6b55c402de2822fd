import { useEffect, useRef, useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { language } from "../../../session/appearance.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { prepare } from "../conversation/opened.ts";
import { inbox } from "../state/inbox.ts";
import { order } from "../state/order.ts";
import type { UsedAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";
import { ChannelIcon } from "./channel-icon.tsx";
import { nameOfRow } from "./name-of-row.ts";
import { now } from "./now.ts";
import { shortTime } from "./short-time.ts";

type Hit = Output<"GET /api/inbox/search">["hits"][number];

interface SearchResultsProps {
  search: string;
  address: UsedAddress;
  texts: InboxTexts;
}

/** The dialogs that a search has found, open and closed ones: by what was said, the person, the title or a number. */
export function SearchResults({ search, address, texts }: SearchResultsProps) {
  const { hits, hasMore, isReading, problem, readMore } = useHits(search);
  useEffect(() => {
    order.value = hits.map(({ dialog }) => dialog);
  }, [hits]);
  return (
    <div class="inbox-found">
      {problem !== null && (
        <Notice kind="bad">
          <div class="row spread">
            <span>{problem}</span>
            <Button onClick={readMore}>{texts.retry}</Button>
          </div>
        </Notice>
      )}
      <ul aria-label={texts.found}>
        {hits.map(({ dialog, message }) => {
          const { dialog_id: id } = dialog;
          const time = message?.created_at ?? dialog.last_message_time;
          return (
            <li key={id}>
              <a
                class="inbox-found-one"
                href={address.to({ dialogId: id })}
                aria-current={address.dialogId === id ? "true" : undefined}
                onPointerDown={() => void prepare(id)}
              >
                <span class="inbox-row-head">
                  <ChannelIcon channel={dialog.channel} texts={texts} />
                  <bdi class="inbox-row-name">{nameOfRow(dialog, id, texts)}</bdi>
                  <span class="quiet small">#{id}</span>
                  {dialog.status === "archived" && <span class="badge">{texts.closedMark}</span>}
                  {time !== null && <time dateTime={time}>{shortTime(time, now.value, language.value)}</time>}
                </span>
                <span class="inbox-row-last" dir="auto">
                  {message?.text ?? dialog.last_message ?? texts.noMessage}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <p class="quiet" role="status">
        {isReading ? texts.loading : hits.length === 0 && problem === null ? texts.nothingFound(search) : ""}
      </p>
      {hasMore && !isReading && (
        <Button class="inbox-more" onClick={readMore}>
          {texts.more}
        </Button>
      )}
    </div>
  );
}

/** What a search has found so far, and how to read more of it. */
function useHits(search: string) {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [isReading, setReading] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const isHere = useRef(true);
  const read = async (after: string | null) => {
    setReading(true);
    setProblem(null);
    try {
      const page = await call("GET /api/inbox/search", {
        query: { q: search, ...(after !== null && { cursor: after }) },
      });
      if (!isHere.current) return;
      for (const { dialog } of page.hits) inbox.know(dialog);
      setHits((before) => (after === null ? page.hits : [...before, ...page.hits]));
      setCursor(page.next_cursor);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setReading(false);
    }
  };
  useEffect(() => {
    void read(null);
    return () => {
      isHere.current = false;
    };
  }, []);
  return { hits, hasMore: cursor !== null, isReading, problem, readMore: () => void read(cursor) };
}
