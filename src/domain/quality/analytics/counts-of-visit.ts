import { type Count, countAt, durationAt } from "./count.ts";
import { bucketOfDuration } from "./histogram.ts";
import type { Visit } from "./visit-rules.ts";

/** What a visit adds to its assistant's figures, at its beginning; docs/design/figures.md defines each. */
export function countsOfVisit(visit: Visit): Count[] {
  const { startedAt } = visit;
  const durations = {
    first_answer: visit.firstAnswerMs,
    first_person: visit.firstPersonMs,
    first_response: visit.firstResponseMs,
    resolution: visit.resolutionMs,
  };
  return [
    countAt(startedAt, "visit", visit.result),
    countAt(startedAt, "visit_messages", "", visit.messages),
    countAt(startedAt, "visit_ms", "", visit.endedAt - startedAt),
    ...Object.entries(durations).flatMap(([figure, milliseconds]) =>
      milliseconds === null ? [] : [durationAt(startedAt, figure, bucketOfDuration(milliseconds))],
    ),
  ];
}
