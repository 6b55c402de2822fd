/** Called after each page with how many are done; what it throws stops the extraction. */
export type OnPage = (done: number, total: number) => Promise<void>;
