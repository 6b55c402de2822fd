/** Milliseconds since the epoch in the form of document 003: `YYYY-MM-DD HH:MM:SS.ffffff`, in UTC, without a zone. */
export function toMoment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -1).replace("T", " ")}000`;
}
