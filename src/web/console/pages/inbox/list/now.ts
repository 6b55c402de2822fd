import { signal } from "@preact/signals";

/** The time for clocks on the screen, milliseconds; moves every ten seconds. */
export const now = signal(Date.now());

setInterval(() => {
  now.value = Date.now();
}, 10_000);
