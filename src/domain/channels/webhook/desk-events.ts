import type { InternalEntry } from "../../conversations/dialog/types.ts";
import { eventOf, type WebhookDialog, type WebhookEvent } from "./event-of.ts";

/**
 * The event of an entry that only the account's users see: a note, changed labels, variables and teams, a missed target of an SLA
 * policy; null for changes that receivers are not told of. Labels are ids; a removed variable is null in `changed`.
 */
export function deskEventOf(dialog: WebhookDialog, entry: InternalEntry): WebhookEvent | null {
  const id = `${entry.seq}`;
  switch (entry.kind) {
    case "note": {
      const { author, text } = entry.note;
      const note = { ...{ id: entry.note.id, seq: entry.seq, text }, author: { id: author.id, name: author.name } };
      return eventOf(id, "note.created", dialog, entry, { note });
    }
    case "triage": {
      const { event, triage } = entry;
      if (event.kind === "labels_changed") {
        const data = { labels: triage.labels, added: event.added, removed: event.removed };
        return eventOf(id, "dialog.labels_changed", dialog, entry, data);
      }
      if (event.kind === "team_changed") {
        return eventOf(id, "dialog.team_changed", dialog, entry, { team: triage.team, before: event.before });
      }
      if (event.kind !== "variables_changed") return null;
      const data = { variables: triage.variables, changed: event.changed };
      return eventOf(id, "dialog.variables_changed", dialog, entry, data);
    }
    case "sla": {
      const { metric, policy, dueAt } = entry.breach;
      const data = { metric, policy: { id: policy.id, name: policy.name }, due_at: new Date(dueAt).toISOString() };
      return eventOf(id, "dialog.sla_breached", dialog, entry, data);
    }
  }
}
