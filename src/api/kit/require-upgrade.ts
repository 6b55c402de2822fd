import { DomainError } from "../../domain/errors.ts";

/** Throws `validation_failed` when a request is not a WebSocket upgrade. */
export function requireUpgrade(request: Request): void {
  if (request.headers.get("upgrade")?.toLowerCase() === "websocket") return;
  throw new DomainError("validation_failed", "This endpoint accepts only WebSocket connections.", {
    issues: [{ path: ["header", "upgrade"], issue: "must be websocket", kind: "invalid" }],
  });
}
