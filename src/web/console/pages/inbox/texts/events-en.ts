/** The sentences about events of a dialog, in English. */
export const eventsEn = {
  requested: {
    keyword: "The visitor asked for a person.",
    user_request: "The visitor asked for a person.",
    low_confidence: "The assistant found too little and called an operator.",
    operator: "A colleague asked for an operator.",
    api: "The website asked for an operator.",
  },
  started: (name: string) => `${name} took over. The assistant is silent.`,
  released: {
    released: "Handed back. The assistant answers again.",
    cancelled: "The request was cancelled. The assistant answers again.",
    reset: "The handoff was ended. The assistant answers again.",
    expired: "No operator came in time. The assistant answers again.",
  },
  closed: "Closed.",
  reopened: "Reopened.",
  breached: (metric: string, policy: string) => `SLA “${policy}”: the ${metric} is late.`,
  labels: (by: string | null, names: string) =>
    names === "" ? `${by ?? "Switchboard"} removed the labels.` : `${by ?? "Switchboard"} set the labels: ${names}.`,
  variables: (by: string | null) => `${by ?? "Switchboard"} changed variables.`,
  priority: (by: string | null, name: string) => `${by ?? "Switchboard"} set the priority: ${name}.`,
  snoozed: (by: string | null, until: string) =>
    `${by ?? "Switchboard"} snoozed it until ${new Date(until).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" })}.`,
  snoozeEnded: {
    due: "The snooze is over.",
    message: "The snooze ended: the visitor wrote.",
    operator: "A colleague ended the snooze.",
    archived: "The snooze ended: the conversation was closed.",
  },
  team: (by: string | null, name: string) => `${by ?? "Switchboard"} assigned it to the team ${name}.`,
  merges: {
    merged_into: (by: string | null, id: number) => `${by ?? "Switchboard"} merged this conversation into #${id}.`,
    merged_from: (by: string | null, id: number) => `${by ?? "Switchboard"} merged conversation #${id} into this one.`,
    merge_undone: (by: string | null, id: number) => `${by ?? "Switchboard"} undid the merge with #${id}.`,
  },
  noTeam: (by: string | null) => `${by ?? "Switchboard"} took it from its team.`,
};
