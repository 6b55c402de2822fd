/** A file as Telegram announces it: its type only where that is sure. `sizeBytes` is null where it does not say. */
export interface AnnouncedFile {
  remoteId: string;
  name: string;
  contentType: string;
  sizeBytes: number | null;
}
