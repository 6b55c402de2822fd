import { type FileFate, fileFate } from "./file-fate.ts";

/** A file on its way; its id is the same at every attempt, so that it is stored once. */
export interface Upload {
  id: string;
  file: File;
}

/** The dialog that files go to, and what opens it. */
export interface FilePlace {
  dialogId: number;
  guestId: string;
  siteToken: string;
}

/** An attempt that makes no headway for this long is given up, milliseconds. */
const stalledMs = 60_000;

/** Tries once to send a file. `onProgress` hears which share of it, 0 to 1, has gone out. */
export function sendFile(
  { id, file }: Upload,
  { dialogId, guestId, siteToken }: FilePlace,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FileFate> {
  const form = new FormData();
  form.append("client_message_id", id);
  form.append("file", file);
  // `fetch` does not tell how much of a body has gone out.
  const request = new XMLHttpRequest();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => request.abort(), stalledMs);
  };
  request.open("POST", `/api/dialogs/${dialogId}/files`);
  request.setRequestHeader("x-site-token", siteToken);
  request.setRequestHeader("x-guest-id", guestId);
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    watch();
    onProgress(loaded / total);
  });
  signal.addEventListener("abort", () => request.abort());
  return new Promise((resolve) => {
    request.addEventListener("loadend", () => {
      clearTimeout(timer);
      resolve(fileFate(request.status, request.responseText, request.getResponseHeader("retry-after")));
    });
    watch();
    request.send(form);
  });
}
