/** Called after each page with the number of completed pages; an error that it throws stops the extraction. */
export type OnPage = (done: number, total: number) => Promise<void>;
