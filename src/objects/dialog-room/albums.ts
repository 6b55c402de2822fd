/** Messages that belong together: which turn answers them, and whether any of them has text. */
export interface Album {
  album: string;
  turn: number | null;
  lastSeq: number;
  hasText: boolean;
}

/** Albums that may arrive at the same time, in a group. */
const maxAlbums = 8;

/** The last albums, newest last. */
export function readAlbums(kv: SyncKvStorage): Album[] {
  return kv.get<Album[]>("albums") ?? [];
}

export function keepAlbum(kv: SyncKvStorage, kept: Album): void {
  const others = readAlbums(kv).filter(({ album }) => album !== kept.album);
  kv.put("albums", [...others, kept].slice(-maxAlbums));
}
