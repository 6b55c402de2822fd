import { formatSize } from "../../../../chat/files/format-size.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { language } from "../../../session/appearance.ts";
import { Button } from "../../../ui/button.tsx";
import { outbox } from "../outbox/outbox.ts";
import type { Outgoing } from "../outbox/outgoing.ts";
import type { InboxTexts } from "../texts.ts";
import { seqOfMessage } from "./timeline.ts";

/** Something that is not stored yet: that it is being sent, that it waits, or why it was refused and what can be done. */
export function PendingEntry({ one, texts }: { one: Outgoing; texts: InboxTexts }) {
  const { id, kind, text, file, state, problem, share } = one;
  const isOver = state === "refused" || state === "stale";
  return (
    <li class={`inbox-message pending ${kind === "note" ? "note" : "operator"}${isOver ? " refused" : ""}`}>
      {file !== undefined && (
        <p class="inbox-file">
          <bdi>{file.name}</bdi> <span class="quiet small">{formatSize(file.size, language.value)}</span>
        </p>
      )}
      {text !== "" && (
        <div class="inbox-bubble" dir="auto">
          {text}
        </div>
      )}
      {file !== undefined && state === "sending" && (
        <progress class="progress" value={share} aria-label={texts.sendingFile(file.name)} />
      )}
      <p class="inbox-message-foot" role={isOver ? "alert" : "status"}>
        {state === "sending" && <span>{texts.sending}</span>}
        {state === "waiting" && <span>{texts.waitsForServer}</span>}
        {state === "refused" && (
          <span class="bad-text">
            {file === undefined ? texts.notSent(problem ?? "") : texts.fileNotSent(file.name, problem ?? "")}
          </span>
        )}
        {state === "stale" && <span class="bad-text">{texts.stale}</span>}
      </p>
      {one.missed?.map((missed) => (
        <blockquote key={missed.id} dir="auto">
          {missed.operator_name !== undefined && <b>{stripBidi(missed.operator_name)}: </b>}
          {missed.text}
        </blockquote>
      ))}
      {(isOver || state === "waiting") && (
        <div class="row">
          <Button onClick={() => outbox.retry(id, state === "stale" ? { afterSeq: lastOf(one), missed: [] } : {})}>
            {state === "stale" ? texts.sendAnyway : texts.retry}
          </Button>
          <Button onClick={() => outbox.withdraw(id)}>{file === undefined ? texts.editAgain : texts.discard}</Button>
        </div>
      )}
    </li>
  );
}

/** The last entry that the operator has seen, now that what was missed is shown. */
function lastOf({ afterSeq, missed = [] }: Outgoing): number {
  return Math.max(afterSeq, ...missed.map(({ id }) => seqOfMessage(id)));
}
