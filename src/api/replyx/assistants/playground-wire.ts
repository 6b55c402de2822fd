import * as z from "zod";
import { Explanation } from "../dialogs/trace-wire.ts";
import { ErrorBody } from "../errors.ts";

export const PlaygroundQuestion = z
  .object({
    question: z.string().trim().min(1).max(4_000),
    /** Earlier turns, oldest first. */
    history: z
      .array(z.object({ sender: z.enum(["user", "assistant", "operator"]), text: z.string().trim().min(1).max(4_000) }))
      .max(20)
      .default([]),
    /** Another bound than the assistant's. */
    abstain_below: z.number().min(0).max(1).optional(),
    /** The language tag of the visitor's app or widget, for example `de` or `pt-BR`. */
    language: z.string().min(2).max(35).optional(),
    /** One of the assistant's personalities, to be tried; by default it speaks with its default one. */
    personality_id: z.int().min(1).optional(),
  })
  .meta({ id: "PlaygroundQuestion" });

export const PlaygroundAnswer = z
  .object({
    ...Explanation.shape,
    /** The confidence of what was retrieved, from 0 to 1; null when nothing was searched. */
    evidence: z.number().min(0).max(1).nullable(),
    /**
     * What the assistant's own bound does, when `abstain_below` was given. `outcome` and `text` are null where a hosted model judges
     * for itself, whatever the bound.
     */
    at_stored_bound: z
      .object({
        bound: z.number(),
        outcome: z.enum(["answer", "clarify", "abstain", "handoff"]).nullable(),
        text: z.string().nullable(),
      })
      .nullable(),
    /** What this question has cost, in the account's currency. */
    charged: z.number(),
  })
  .meta({ id: "PlaygroundAnswer" });

/** An event of an answer that is streamed: `event` is its name, `data` its JSON. */
export const PlaygroundEvent = z
  .discriminatedUnion("event", [
    z
      .object({ event: z.literal("delta"), data: z.object({ offset: z.int().min(0), text: z.string() }) })
      .meta({ id: "PlaygroundDelta" }),
    z.object({ event: z.literal("answer"), data: PlaygroundAnswer }).meta({ id: "PlaygroundResult" }),
    z.object({ event: z.literal("error"), data: ErrorBody }).meta({ id: "PlaygroundError" }),
    z.object({ event: z.literal("done"), data: z.object({}) }).meta({ id: "PlaygroundEnd" }),
  ])
  .meta({ id: "PlaygroundEvent" });
