/** The object URL is released after this time, milliseconds: the browser has taken the bytes by then. */
const takenMs = 60_000;

/** Downloads bytes to the visitor's machine under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), takenMs);
}
