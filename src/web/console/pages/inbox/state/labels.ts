import { computed, signal } from "@preact/signals";
import type { Output } from "../../../client/call.ts";

/** The labels of the account, by name. The page sets them when it has read them. */
export const allLabels = signal<Output<"GET /api/labels">>([]);

export const labels = computed(() => new Map(allLabels.value.map((label) => [label.id, label])));
