/** Awaited within a long extraction: lets other work run. An error that it throws stops the extraction. */
export type Pause = () => Promise<void>;

/** Bytes of an archive that are unpacked and read between two pauses: some milliseconds of work. */
export const SLICE_LENGTH = 256 * 1024;
