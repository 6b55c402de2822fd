import { stripBidi } from "../../../../chat/strip-bidi.ts";
import type { InboxTexts } from "../texts.ts";
import type { EventFrame } from "./timeline.ts";

/** The sentence about an event of a dialog, for operators. `nameOfLabel` gives a label's name. */
export function eventText(frame: EventFrame, texts: InboxTexts, nameOfLabel: (id: number) => string): string {
  const { events } = texts;
  switch (frame.type) {
    case "handoff_requested":
      return events.requested[frame.reason] ?? events.requested.api;
    case "handoff_started":
      return events.started(stripBidi(frame.manager.name));
    case "handoff_released":
      return events.released[frame.cause];
    case "dialog_status":
      return frame.status === "archived" ? events.closed : events.reopened;
    case "sla_breached":
      return events.breached(texts.metrics[frame.metric], stripBidi(frame.policy.name));
    case "triage_changed": {
      const by = frame.by === null ? null : stripBidi(frame.by.name);
      const { triage } = frame;
      switch (frame.change) {
        case "labels_changed":
          return events.labels(by, triage.label_ids.map(nameOfLabel).join(", "));
        case "variables_changed":
          return events.variables(by);
        case "priority_changed":
          return events.priority(by, triage.priority === null ? texts.noPriority : texts.priorities[triage.priority]);
        case "snoozed":
          return events.snoozed(by, triage.snoozed_until ?? "");
        case "snooze_ended":
          return events.snoozeEnded[frame.cause ?? "due"];
        case "team_changed":
          return triage.team === null ? events.noTeam(by) : events.team(by, stripBidi(triage.team.name));
        case "merged_into":
        case "merged_from":
        case "merge_undone":
          return events.merges[frame.change](by, frame.dialog?.id ?? 0);
      }
    }
  }
}
