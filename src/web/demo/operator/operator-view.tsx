import { DialogList } from "./dialog-list.tsx";
import { DialogView } from "./dialog-view.tsx";
import type { OperatorSession, OperatorState } from "./operator-session.ts";

const states: Record<OperatorState, string> = {
  "logging in": "Logging in…",
  connecting: "Connecting…",
  open: "Connected",
  waiting: "The connection was lost. Connecting again…",
  offline: "Offline",
  refused: "Logged out",
  closed: "Closed",
};

/** The whole operator's side. */
export function OperatorView({ session }: { session: OperatorSession }) {
  const { open, inbox, name, state, problem } = session;
  const isLive = state === "open" && (open === null || open.state === "open");
  return (
    <div class="desk-frame">
      <div class="desk-bar">
        <h2>Operator’s side</h2>
        <p>{name}</p>
        <p class={isLive ? "here" : "gone"} role="status">
          {state === "open" && open !== null && open.state !== "refused" ? states[open.state] : states[state]}
        </p>
      </div>
      <p class="problem" role="alert">
        {problem ?? ""}
      </p>
      <DialogList session={session} />
      {open !== null && (
        <DialogView key={open.dialogId} session={session} open={open} dialog={inbox.dialogs.get(open.dialogId)} />
      )}
    </div>
  );
}
