/** A file as Telegram announces it: `contentType` only where it is certain. `sizeBytes` is null when unknown. */
export interface AnnouncedFile {
  remoteId: string;
  name: string;
  contentType: string;
  sizeBytes: number | null;
}
