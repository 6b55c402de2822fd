import { computed, signal } from "@preact/signals";
import { clockOffset } from "../../../client/server-time.ts";

const tick = signal(Date.now());

/** The server's time for clocks on the screen, milliseconds; moves every ten seconds. */
export const now = computed(() => tick.value + clockOffset.value);

setInterval(() => {
  tick.value = Date.now();
}, 10_000);
