import { serverNow } from "../../../client/server-time.ts";
import { modelFailureTexts } from "../../../texts/model-failures.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useFormats } from "../parts/use-formats.ts";
import { type AiToken, standingOf } from "./standing-of.ts";
import { tokenTexts } from "./texts.ts";

const badges = { working: "good", failing: "bad", spent: "warn", paused: "" } as const;

/** Whether a token works; why it fails, since when, and when it is tried again; until when it is used up. */
export function TokenState({ token }: { token: AiToken }) {
  const texts = useTexts(tokenTexts);
  const reasons = useTexts(modelFailureTexts);
  const format = useFormats();
  const standing = standingOf(token, new Date(serverNow()));
  const { last_error, last_error_at, last_used_at, rests } = token;
  const isUnused = standing.kind === "working" && !standing.isUsed;
  const lines: string[] = [];
  if (standing.kind === "failing") {
    lines.push(reasons[standing.reason] ?? standing.reason);
    lines.push(last_used_at === null ? texts.neverWorked : texts.lastWorked(format.time(last_used_at)));
    if (last_error_at !== null) lines.push(texts.failedAt(format.time(last_error_at)));
    if (standing.failures !== null && standing.failures > 1) lines.push(texts.inARow(standing.failures));
    lines.push(standing.until === null ? texts.retriedNext : texts.retriedAt(format.time(standing.until)));
  }
  if (standing.kind === "spent") lines.push(texts.spentUntil[standing.limit](format.time(standing.until)));
  if (standing.kind === "working" && last_used_at !== null) lines.push(texts.lastWorked(format.time(last_used_at)));
  for (const { model, reason, until } of rests) {
    if (model !== null) lines.push(texts.notFor(model, reasons[reason] ?? reason, format.time(until)));
  }
  return (
    <div>
      <span class={`badge ${badges[standing.kind]}`}>{texts.states[isUnused ? "unused" : standing.kind]}</span>{" "}
      <span class="small">{lines.join(" · ")}</span>
      {standing.kind === "failing" && last_error && <div class="small bad-text">{last_error}</div>}
    </div>
  );
}
