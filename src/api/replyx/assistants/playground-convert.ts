import type { z } from "zod";
import type { PlaygroundAnswer } from "../../../domain/conversations/playground/ask-playground.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { toExplanation } from "../dialogs/trace-convert.ts";
import type * as wire from "./playground-wire.ts";

export function toPlaygroundAnswer(made: PlaygroundAnswer): z.input<typeof wire.PlaygroundAnswer> {
  const { answer, trace, atStoredBound, chargedMicro } = made;
  const stored = atStoredBound && {
    ...{ bound: atStoredBound.bound, outcome: atStoredBound.answer?.outcome ?? null },
    text: atStoredBound.answer?.text ?? null,
  };
  const evidence = trace.searches.length === 0 ? null : Math.max(...trace.searches.map((search) => search.evidence));
  return { ...toExplanation(answer, trace), evidence, at_stored_bound: stored, charged: chargedMicro / microUnits };
}
