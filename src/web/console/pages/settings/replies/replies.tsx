import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { ReplyFiles } from "./reply-files.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { replyTexts } from "./texts.ts";

type Reply = Output<"GET /api/saved-replies">["saved_replies"][number];
const page = 50;

/** The saved replies that the user may use; who may not change one is told so by the API. */
export function Replies() {
  const texts = useTexts(replyTexts);
  const common = useTexts(commonTexts);
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(page);
  const query = { limit, ...(search !== "" && { search }) };
  const replies = useQuery("GET /api/saved-replies", { query }, { keepPrevious: true });
  const [edited, setEdited] = useState<Reply | "new" | null>(null);
  const [removed, setRemoved] = useState<Reply | null>(null);
  return (
    <div class="stack">
      <div class="row spread">
        <p class="quiet">{texts.hint}</p>
        <Button kind="primary" calls="POST /api/saved-replies" onClick={() => setEdited("new")}>
          {texts.add}
        </Button>
      </div>
      <TextField
        label={texts.search}
        type="search"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <Loaded query={replies}>
        {(data) =>
          data.total === 0 ? (
            <div class="card stack">
              <h2>{search === "" ? texts.none : texts.noMatch}</h2>
              {search === "" && <p class="quiet">{texts.noneHint}</p>}
            </div>
          ) : (
            <>
              <ul class="stack">
                {data.saved_replies.map((reply) => (
                  <li key={reply.id} class="card stack">
                    <div class="row spread">
                      <h2 class="settings-named">
                        <code>/{reply.shortcut}</code> <span dir="auto">{reply.title}</span>{" "}
                        {reply.visibility === "own" && <span class="badge">{texts.own}</span>}
                      </h2>
                      <span class="row">
                        <Button aria-label={`${common.edit}: ${reply.title}`} onClick={() => setEdited(reply)}>
                          {common.edit}
                        </Button>
                        <Button
                          kind="danger"
                          aria-label={`${common.remove}: ${reply.title}`}
                          onClick={() => setRemoved(reply)}
                        >
                          {common.remove}
                        </Button>
                      </span>
                    </div>
                    <p class="settings-text" dir="auto">
                      {reply.text}
                    </p>
                    <ReplyFiles reply={reply} />
                  </li>
                ))}
              </ul>
              {data.has_more && <Button onClick={() => setLimit(limit + page)}>{common.more}</Button>}
            </>
          )
        }
      </Loaded>
      {edited !== null && <ReplyForm reply={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
      {removed && (
        <Confirm
          title={texts.remove(removed.title)}
          text={texts.removeText}
          act={common.remove}
          onClose={() => setRemoved(null)}
          onConfirm={async () => {
            await call("DELETE /api/saved-replies/{saved_reply_id}", { path: { saved_reply_id: removed.id } });
            await invalidate("GET /api/saved-replies");
          }}
        />
      )}
    </div>
  );
}
