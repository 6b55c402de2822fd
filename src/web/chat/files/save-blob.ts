/** The browser takes the bytes before this time is over, milliseconds. */
const takenMs = 60_000;

/** Saves bytes on the visitor's machine under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), takenMs);
}
