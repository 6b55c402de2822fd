/** Awaited within a long extraction: lets other work run. An error that it throws stops the extraction. */
export type Pause = () => Promise<void>;

/** UTF-16 units of text, or bytes of an archive, between two pauses: some milliseconds of work. */
export const SLICE_LENGTH = 256 * 1024;

/** A text in slices, with a pause after each. */
export async function* slicesOf(text: string, pause: Pause): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += SLICE_LENGTH) {
    yield text.slice(at, at + SLICE_LENGTH);
    await pause();
  }
}
