import type { Desk, DeskState } from "./desk.ts";
import { DialogList } from "./dialog-list.tsx";
import { DialogView } from "./dialog-view.tsx";

const states: Record<DeskState, string> = {
  "logging in": "Logging in…",
  connecting: "Connecting…",
  open: "Connected",
  waiting: "The connection was lost. Connecting again…",
  offline: "Offline",
  refused: "Logged out",
  closed: "Closed",
};

/** The whole operator's side. */
export function DeskView({ desk }: { desk: Desk }) {
  const { open, inbox, name, state, problem } = desk;
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
      <DialogList desk={desk} />
      {open !== null && (
        <DialogView key={open.dialogId} desk={desk} open={open} dialog={inbox.dialogs.get(open.dialogId)} />
      )}
    </div>
  );
}
