import { computed, signal } from "@preact/signals";
import type { Output } from "../../../client/call.ts";
import { user } from "../../../session/session.ts";

/** The teams of the account, for lists and menus. The page sets them when it has read them. */
export const teams = signal<Output<"GET /api/teams">>([]);

/** The ids of the teams that the user is in. */
export const ownTeams = computed(() =>
  teams.value.filter(({ member_ids: members }) => members.includes(user.value?.id ?? 0)).map(({ id }) => id),
);
