/** The credentials for reading the files of a visitor's dialogs. */
export interface FileReader {
  siteToken: string;
  guestId: string;
}

/** Reads a file of a message; null when it cannot be loaded. */
export async function readFile(id: number, { siteToken, guestId }: FileReader): Promise<Blob | null> {
  try {
    const response = await fetch(`/api/files/${id}`, { headers: { "x-site-token": siteToken, "x-guest-id": guestId } });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}
