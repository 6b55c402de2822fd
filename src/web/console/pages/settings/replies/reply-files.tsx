import { useRef } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { replyTexts } from "./texts.ts";

/** The files that are sent with a reply. */
export function ReplyFiles({ reply }: { reply: Output<"GET /api/saved-replies">["saved_replies"][number] }) {
  const texts = useTexts(replyTexts);
  const input = useRef<HTMLInputElement>(null);
  const path = { saved_reply_id: reply.id };
  const adding = useAction(async (file: File) => {
    const body = new FormData();
    body.set("file", file);
    await call("POST /api/saved-replies/{saved_reply_id}/files", { path, body });
    await invalidate("GET /api/saved-replies");
    toast(texts.fileAdded(file.name));
  });
  const removing = useAction(async (id: number) => {
    const place = { ...path, saved_file_id: id };
    await call("DELETE /api/saved-replies/{saved_reply_id}/files/{saved_file_id}", { path: place });
    await invalidate("GET /api/saved-replies");
  });
  const problem = adding.problem ?? removing.problem;
  return (
    <>
      {problem && <Notice kind="bad">{problem}</Notice>}
      <div class="row">
        {reply.files.map((file) => (
          <span key={file.id} class="badge">
            {file.name}{" "}
            <button
              type="button"
              class="settings-remove"
              aria-label={texts.removeFile(file.name)}
              onClick={() => void removing.run(file.id)}
            >
              ×
            </button>
          </span>
        ))}
        <input
          ref={input}
          type="file"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file !== undefined) void adding.run(file);
          }}
        />
        <Button
          kind="plain"
          isRunning={adding.isRunning}
          aria-label={`${texts.addFile}: ${reply.title}`}
          onClick={() => input.current?.click()}
        >
          + {texts.addFile}
        </Button>
      </div>
    </>
  );
}
