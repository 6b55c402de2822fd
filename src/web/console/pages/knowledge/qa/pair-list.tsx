import { useEffect, useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { usePollWhile } from "../../../client/use-poll-while.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { isWatching } from "../../../client/watch.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { focusList } from "../focus-list.ts";
import { Age } from "../format/age.tsx";
import { EditPair, type Pair } from "./edit-pair.tsx";
import { qaTexts } from "./texts.ts";

const pageSize = 50;
const typingMs = 250;
const polled = ["GET /api/qa-knowledge"] as const;

/** The pairs of an assistant with a search, fifty at a time, newest first. */
export function PairList({ assistantId }: { assistantId: number }) {
  const texts = useTexts(qaTexts);
  const [typed, setTyped] = useState("");
  const [wanted, setWanted] = useState({ q: "", offset: 0 });
  const [editing, setEditing] = useState<Pair | null>(null);
  const [removing, setRemoving] = useState<Pair | null>(null);
  const common = useTexts(commonTexts);
  const { q, offset } = wanted;
  useEffect(() => {
    if (typed === q) return;
    const timer = setTimeout(() => setWanted({ q: typed, offset: 0 }), typingMs);
    return () => clearTimeout(timer);
  }, [typed, q]);
  const query = useQuery(
    "GET /api/qa-knowledge",
    { query: { assistant_id: assistantId, q, limit: pageSize + 1, offset } },
    { keepPrevious: true },
  );
  const states = (query.data ?? []).map(({ id, status }) => [id, status]);
  const isIndexing = states.some(([, status]) => status === "queued" || status === "processing");
  usePollWhile(isIndexing, JSON.stringify(states), polled, isWatching.value);
  return (
    <section class="stack">
      <input
        class="input"
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Loaded query={query}>
        {(pairs) =>
          pairs.length === 0 ? (
            <div class="card stack">
              <h2>{q === "" ? texts.none : texts.noneFound}</h2>
              {q === "" && <p class="quiet">{texts.noneHint}</p>}
            </div>
          ) : (
            <>
              <ul class="knowledge-rows card" tabIndex={-1} data-list>
                {pairs.slice(0, pageSize).map((pair) => (
                  <PairRow
                    key={pair.id}
                    pair={pair}
                    onEdit={() => setEditing(pair)}
                    onRemove={() => setRemoving(pair)}
                  />
                ))}
              </ul>
              {(offset > 0 || pairs.length > pageSize) && (
                <div class="row spread">
                  <Button disabled={offset === 0} onClick={() => setWanted({ q, offset: offset - pageSize })}>
                    {texts.newer}
                  </Button>
                  <span class="quiet">{texts.range(offset + 1, offset + Math.min(pageSize, pairs.length))}</span>
                  <Button
                    disabled={pairs.length <= pageSize}
                    onClick={() => setWanted({ q, offset: offset + pageSize })}
                  >
                    {texts.older}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
      {editing !== null && <EditPair assistantId={assistantId} pair={editing} onClose={() => setEditing(null)} />}
      {removing !== null && (
        <Confirm
          title={texts.confirmRemove}
          text={texts.confirmRemoveText(removing.question)}
          act={common.remove}
          onClose={() => setRemoving(null)}
          onConfirm={async () => {
            await call("DELETE /api/qa-knowledge/{qa_id}", { path: { qa_id: removing.id } });
            toast(texts.removed);
            await invalidate("GET /api/qa-knowledge", "GET /api/knowledge/stats");
            focusList();
          }}
        />
      )}
    </section>
  );
}

interface PairRowProps {
  pair: Pair;
  onEdit(): void;
  onRemove(): void;
}

function PairRow({ pair, onEdit, onRemove }: PairRowProps) {
  const texts = useTexts(qaTexts);
  const common = useTexts(commonTexts);
  const { question, answer, tags, status } = pair;
  return (
    <li>
      <div class="knowledge-main">
        <strong dir="auto">{question}</strong>
        <span class="knowledge-answer" dir="auto">
          {answer}
        </span>
        <span class="row small quiet">
          <Age time={pair.updated_at} />
          {tags.map((tag) => (
            <span class="badge" key={tag}>
              {tag}
            </span>
          ))}
        </span>
        {status === "failed" && <span class="small bad-text">{texts.failed}</span>}
        {(status === "queued" || status === "processing") && <span class="small quiet">{texts.indexing}</span>}
      </div>
      <div class="row">
        <Button calls="PUT /api/qa-knowledge/{qa_id}" aria-label={`${common.edit}: ${question}`} onClick={onEdit}>
          {common.edit}
        </Button>
        <Button
          calls="DELETE /api/qa-knowledge/{qa_id}"
          kind="plain"
          aria-label={`${common.remove}: ${question}`}
          onClick={onRemove}
        >
          {common.remove}
        </Button>
      </div>
    </li>
  );
}
