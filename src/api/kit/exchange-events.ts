import * as z from "zod";

/** The names of the events of a streamed exchange in a dialect. */
interface EventNames {
  question: string;
  answer: string;
}

/** The events of a streamed exchange (`streamExchange`), one after another: each is what one event has for its name and data. */
export function exchangeEvents<M extends z.ZodType, E extends z.ZodType>(names: EventNames, message: M, error: E) {
  const { question, answer } = names;
  return z
    .discriminatedUnion("event", [
      z.object({ event: z.literal(question), data: message }).meta({ id: "ExchangeQuestion" }),
      z
        .object({ event: z.literal("delta"), data: z.object({ offset: z.int().min(0), text: z.string() }) })
        .meta({ id: "ExchangeDelta" }),
      z.object({ event: z.literal(answer), data: message.nullable() }).meta({ id: "ExchangeAnswer" }),
      z.object({ event: z.literal("error"), data: error }).meta({ id: "ExchangeError" }),
      z.object({ event: z.literal("done"), data: z.object({}) }).meta({ id: "ExchangeDone" }),
    ])
    .meta({ id: "ExchangeEvent" });
}
