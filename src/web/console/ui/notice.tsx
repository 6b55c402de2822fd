import type { ComponentChildren } from "preact";

/** A sentence about what happened. `bad` is read out at once. */
export function Notice({ kind, children }: { kind?: "good" | "warn" | "bad"; children: ComponentChildren }) {
  return (
    <div class={`notice ${kind ?? ""}`} role={kind === "bad" ? "alert" : "status"}>
      {children}
    </div>
  );
}
