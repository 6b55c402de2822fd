import { useState } from "preact/hooks";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { focusList } from "../focus-list.ts";
import { Age } from "../format/age.tsx";
import { decide, type Gap } from "./decide.ts";
import { GapExcerpts } from "./gap-excerpts.tsx";
import { GapForm } from "./gap-form.tsx";
import { gapsTexts } from "./texts.ts";

const operation = "POST /api/assistants/{assistant_id}/gaps/{gap_id}";
const kinds = { missing: "bad", unclear: "warn", duplicated: "", contradictory: "warn" } as const;

/** A gap: what it is, who asked, and what can be done about it. */
export function GapRow({ gap, assistantId }: { gap: Gap; assistantId: number }) {
  const texts = useTexts(gapsTexts);
  const [isEditing, setEditing] = useState(false);
  const { id, kind, state, question, examples, excerpts, difference, draft } = gap;
  const set = useAction(async (next: Gap["state"], told: string) => {
    await decide(assistantId, id, { state: next, allow_personal_data: false });
    toast(told);
    focusList();
  });
  const name = question ?? excerpts[0]?.title ?? texts.kinds[kind];
  const reasons = Object.entries(gap.reasons) as [keyof typeof texts.reasons, number | undefined][];
  return (
    <li>
      <div class="knowledge-main">
        <span class="row">
          <span class={`badge ${kinds[kind]}`}>{texts.kinds[kind]}</span>
          {question !== null && <strong dir="auto">{question}</strong>}
        </span>
        <span class="small quiet">
          {texts.about[kind]} {difference !== null && texts.differ(texts.differences[difference])}
        </span>
        <span class="row small quiet">
          {gap.asked > 0 && question !== null && <span>{texts.asked(gap.asked)}</span>}
          {reasons.map(
            ([reason, count]) =>
              count !== undefined && count > 0 && <span key={reason}>{texts.reasons[reason](count)}</span>,
          )}
          {gap.last_seen !== null && <Age time={gap.last_seen} />}
        </span>
        <GapExcerpts excerpts={excerpts} />
        {examples.length > 0 && (
          <details>
            <summary class="small">{texts.examples(examples.length)}</summary>
            <ul class="knowledge-problems small">
              {examples.map((example) => (
                <li key={example.message_id}>
                  <span dir="auto">“{example.question}”</span>
                  <a href={`/console/inbox/${example.dialog_id}`}>{texts.openDialog}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
        {set.problem && (
          <span class="small bad-text" role="alert">
            {set.problem}
          </span>
        )}
        {isEditing && <GapForm gap={gap} assistantId={assistantId} onClose={() => setEditing(false)} />}
      </div>
      {!isEditing && (
        <div class="row">
          {state !== "accepted" && question !== null && (
            <Button calls={operation} onClick={() => setEditing(true)}>
              {draft === null ? texts.write : texts.edit}
            </Button>
          )}
          {state === "open" && question === null && (
            <Button calls={operation} isRunning={set.isRunning} onClick={() => void set.run("accepted", texts.settled)}>
              {texts.settle}
            </Button>
          )}
          {state === "open" ? (
            <Button
              kind="plain"
              calls={operation}
              isRunning={set.isRunning}
              aria-label={`${texts.dismiss}: ${name}`}
              onClick={() => void set.run("dismissed", texts.dismissed)}
            >
              {texts.dismiss}
            </Button>
          ) : (
            <Button
              kind="plain"
              calls={operation}
              isRunning={set.isRunning}
              aria-label={`${texts.reopen}: ${name}`}
              onClick={() => void set.run("open", texts.states.open)}
            >
              {texts.reopen}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
