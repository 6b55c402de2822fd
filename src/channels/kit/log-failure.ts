/** Waits for work that nobody waits for, and logs why it failed. */
export async function logFailure(work: Promise<unknown>): Promise<void> {
  await work.catch((error) => console.error("background work for a webhook failed", { error }));
}
