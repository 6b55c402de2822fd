const minute = 60_000;
const hour = 60 * minute;

/**
 * Pauses after the first, second … failed attempt, milliseconds: a receiver that was restarted gets its events within seconds,
 * and one that is away has almost a day.
 */
export const pausesMs = [
  5_000,
  30_000,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  8 * hour,
];

/** Attempts at one delivery before it is a dead letter. */
export const maxAttempts = pausesMs.length + 1;

/** By how much a pause is made longer at most, so that the deliveries of many endpoints do not come back together. */
const jitter = 0.1;

/** Pause before the next attempt, milliseconds; `random` is 0..1. */
export function pauseMs(attempts: number, random: number): number {
  const pause = pausesMs[Math.min(attempts, pausesMs.length) - 1] ?? 0;
  return Math.round(pause * (1 + jitter * random));
}

/**
 * Deliveries in progress at one endpoint, each of another dialog. A Worker has six connections that wait for a response
 * (https://developers.cloudflare.com/workers/platform/limits/#simultaneous-open-connections).
 */
export const parallel = 6;

/** After so many failures in a row only one delivery is tried at a time. */
export const failuresBeforeProbing = 5;

/** How many deliveries may be in progress after `failures` failed attempts in a row. */
export function parallelAfter(failures: number): number {
  return failures >= failuresBeforeProbing ? 1 : parallel;
}

/**
 * How long an event waits for earlier events of its dialog, milliseconds. In a dialog whose earlier events have arrived, one that
 * is missing was lost with its isolate, and its room sends it again within two minutes (decision 8). In a dialog that is older
 * than the endpoint, nothing else may come: then it waits only for what the queue may have overtaken.
 */
export const gapMs = 150_000;
export const firstGapMs = 3_000;

/** When an attempt that was not recorded counts as lost; longer than its time limit and its lookup of the endpoint. */
export const leaseMs = 30_000;

/** How long an outbox uses what it has read of its endpoint, milliseconds. Changes wake it. */
export const endpointMs = 60_000;

/** Deliveries that wait at most; when more come, the oldest become dead letters. */
export const maxWaiting = 10_000;

/** How often old deliveries are deleted. */
export const cleanEveryMs = 24 * hour;

/** How long deliveries are kept with their request bodies, to be replayed and to recognise events that arrive again. */
export const keepDeliveredMs = 7 * 24 * hour;
export const keepFailedMs = 30 * 24 * hour;

/** Ended deliveries that are kept at most, except those of the last hours: the queue may still bring their events again. */
export const maxEnded = 100_000;
export const keepAtLeastMs = 3 * hour;

/**
 * When the head of a dialog may be sent: at its due time, after the earlier events of its dialog or their timeout. `arrived` is
 * the seq up to which all events have arrived, -1 while none has.
 */
export function readyAt(head: { seq: number; due: number; createdAt: number }, arrived: number): number {
  if (head.seq <= arrived) return head.due;
  return Math.max(head.due, head.createdAt + (arrived < 0 ? firstGapMs : gapMs));
}
