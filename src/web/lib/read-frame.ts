/** A frame from the server; null for text that is not a frame. The fields are not validated: the server is trusted. */
export function readFrame(data: unknown): { type: string } | null {
  try {
    const frame = JSON.parse(String(data)) as { type?: unknown } | null;
    return typeof frame?.type === "string" ? (frame as { type: string }) : null;
  } catch {
    return null;
  }
}
