import { useQuery } from "../../../client/use-query.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import type { InboxTexts } from "../texts.ts";
import { Message } from "./message.tsx";

/** Messages that are shown of the other dialog. */
const limit = 100;

/** What was said in a dialog that is merged with the open one: its own messages, with their ids, files, sources and ratings. */
export function MergedLog({ dialogId, texts }: { dialogId: number; texts: InboxTexts }) {
  const query = useQuery("GET /api/dialogs/{dialog_id}/messages", { path: { dialog_id: dialogId }, query: { limit } });
  const { data: facts } = useQuery("GET /api/dialogs/{dialog_id}", { path: { dialog_id: dialogId } });
  return (
    <Loaded query={query}>
      {(read) => {
        const messages = "messages" in read ? read.messages : [];
        if (messages.length === 0) return <p class="quiet small">{texts.merge.nothing}</p>;
        return (
          <>
            {messages.length === limit && <p class="quiet small">{texts.merge.latest(limit)}</p>}
            <ol class="inbox-entries inbox-merged" aria-label={texts.merge.log(dialogId)}>
              {messages.map((message) => (
                <Message
                  key={message.id}
                  message={message}
                  dialogId={dialogId}
                  visitor={null}
                  failure={null}
                  assistantName={facts?.assistant_name ?? texts.assistant}
                  channel={facts?.channel ?? null}
                  texts={texts}
                />
              ))}
            </ol>
          </>
        );
      }}
    </Loaded>
  );
}
