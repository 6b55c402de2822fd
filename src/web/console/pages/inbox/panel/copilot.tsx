import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { language } from "../../../session/appearance.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { OpenDialog } from "../conversation/open-dialog.ts";
import { Sources } from "../conversation/sources.tsx";
import { draftOf } from "../drafts/draft.ts";
import { focusComposer } from "../keys/focus-composer.ts";
import type { InboxTexts } from "../texts.ts";

type Suggested = Output<"POST /api/dialogs/{dialog_id}/suggestion">;
type Summary = Output<"POST /api/dialogs/{dialog_id}/summary">;

/** Help for the operator: a reply to edit, with its sources, and a summary. Nothing of it is sent by itself. */
export function Copilot({ dialog, texts }: { dialog: OpenDialog; texts: InboxTexts }) {
  const [suggested, setSuggested] = useState<Suggested | null>(null);
  const [summary, setSummary] = useState<Summary | null>(null);
  const path = { dialog_id: dialog.id };
  const suggest = useAction(async () => {
    const body = { after_seq: dialog.lastSeq };
    setSuggested(await call("POST /api/dialogs/{dialog_id}/suggestion", { path, body }));
  });
  const summarise = useAction(async () => {
    setSummary(await call("POST /api/dialogs/{dialog_id}/summary", { path }));
  });
  const insert = (text: string) => {
    const draft = draftOf(dialog.id);
    draft.turnTo("reply");
    draft.write([draft.text, text].filter((each) => each.trim() !== "").join("\n\n"));
    setSuggested(null);
    focusComposer();
  };
  const { entries } = dialog.timeline.value;
  const lastMessage = entries.findLast(({ kind }) => kind === "message")?.seq ?? 0;
  const isOld = suggested !== null && suggested.last_seq < lastMessage;
  return (
    <section class="inbox-section" aria-label={texts.copilot}>
      <h3>{texts.copilot}</h3>
      <div class="row">
        <Button class="act-suggest" isRunning={suggest.isRunning} onClick={() => void suggest.run()}>
          {texts.suggest}
        </Button>
        <Button isRunning={summarise.isRunning} onClick={() => void summarise.run()}>
          {texts.summarise}
        </Button>
      </div>
      {suggest.problem !== null && <Notice kind="bad">{suggest.problem}</Notice>}
      {summarise.problem !== null && <Notice kind="bad">{summarise.problem}</Notice>}
      {suggested !== null && (
        <div class="inbox-suggested">
          {suggested.draft === null ? (
            <p>{texts.nothingToSuggest}</p>
          ) : (
            <>
              <p class="inbox-suggested-text" dir="auto">
                {suggested.draft}
              </p>
              <p class="quiet small">
                {texts.confidence(
                  new Intl.NumberFormat(language.value, { style: "percent" }).format(suggested.confidence),
                )}
              </p>
              {isOld && <Notice kind="warn">{texts.suggestionOld}</Notice>}
              {suggested.citations.length > 0 && <Sources citations={suggested.citations} texts={texts} />}
              <div class="row">
                <Button kind="primary" onClick={() => insert(suggested.draft ?? "")}>
                  {texts.insert}
                </Button>
                <Button onClick={() => setSuggested(null)}>{texts.discard}</Button>
              </div>
            </>
          )}
        </div>
      )}
      {summary !== null && (
        <div class="inbox-suggested">
          <p class="inbox-suggested-text" dir="auto">
            {summary.text}
          </p>
          <p class="quiet small">{texts.summaryOf(summary.message_count, summary.unanswered)}</p>
          {summary.entities.length > 0 && (
            <p class="small" dir="auto">
              {summary.entities.map(({ type, value }) => `${type}: ${value}`).join(" · ")}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
