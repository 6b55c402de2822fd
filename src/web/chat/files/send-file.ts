import { type UploadResult, uploadResult } from "./upload-result.ts";

/** A file to upload. Its id is the same at every attempt, so that it is stored once. */
export interface Upload {
  id: string;
  file: File;
}

/** The dialog that files are uploaded to, and its credentials. */
export interface UploadTarget {
  dialogId: number;
  guestId: string;
  siteToken: string;
}

/** An attempt without progress for this long is aborted, milliseconds. */
const stalledMs = 60_000;

/** Uploads a file, one attempt. `onProgress` is called with the uploaded fraction, 0 to 1. */
export function sendFile(
  { id, file }: Upload,
  { dialogId, guestId, siteToken }: UploadTarget,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadResult> {
  const form = new FormData();
  form.append("client_message_id", id);
  form.append("file", file);
  // `fetch` does not report upload progress.
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
      resolve(uploadResult(request.status, request.responseText, request.getResponseHeader("retry-after")));
    });
    watch();
    request.send(form);
  });
}
