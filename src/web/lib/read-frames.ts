/**
 * The frames of one message: an object, or an array of them from a crowded room. Text that is not a frame gives none. The
 * fields are not validated: the server is trusted.
 */
export function readFrames(data: unknown): { type: string }[] {
  try {
    const frames = [JSON.parse(String(data))].flat() as ({ type?: unknown } | null)[];
    return frames.filter((frame): frame is { type: string } => typeof frame?.type === "string");
  } catch {
    return [];
  }
}
