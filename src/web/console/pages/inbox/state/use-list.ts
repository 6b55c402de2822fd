import { computed, signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import type { InboxQuery } from "../../../../../protocol/inbox-view.ts";
import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { user } from "../../../session/session.ts";
import { inbox } from "./inbox.ts";
import { ListedRows, type Place, placeOf } from "./list-rows.ts";
import { ownTeams } from "./own-teams.ts";

/** How long to wait before a page that did not arrive is asked for again, milliseconds. */
const retryMs = 3_000;

/** A list of the inbox, read page by page and kept live by the socket. */
export class InboxList {
  readonly problem = signal<string | null>(null);
  /** Up to where the list was read; undefined: not at all; null: to its end. */
  readonly to = signal<Place | null | undefined>(undefined);
  readonly rows = computed<readonly InboxRow[]>(() => {
    const viewer = { user_id: user.value?.id ?? 0, team_ids: ownTeams.value };
    if (this.to.value === undefined) return [];
    return this.listed.of(inbox.state.value.rows, viewer, { to: this.to.value });
  });
  readonly query: InboxQuery;
  private readonly listed: ListedRows;
  private cursor: string | null = null;
  private isReading = false;
  private isLeft = false;

  constructor(query: InboxQuery) {
    this.query = query;
    this.listed = new ListedRows(query);
  }

  /** Reads the next page, if there is one. */
  async readMore(): Promise<void> {
    if (this.isReading || this.isLeft || this.to.value === null) return;
    this.isReading = true;
    try {
      const { channel, priority, ...query } = this.query;
      const filters = { channel: channel ?? undefined, priority: priority ?? undefined };
      const cursor = this.cursor === null ? {} : { cursor: this.cursor };
      const page = await call("GET /api/inbox/dialogs", { query: { ...query, ...filters, ...cursor } });
      inbox.take(page.dialogs, page.revision);
      this.cursor = page.next_cursor;
      const last = page.dialogs.at(-1);
      this.to.value = page.next_cursor === null || !last ? null : placeOf(last, this.query.view === "queue");
      this.problem.value = null;
    } catch (error) {
      this.problem.value = problemOf(error);
      if (error instanceof ApiError && error.isPassing) setTimeout(() => void this.readMore(), retryMs);
    } finally {
      this.isReading = false;
    }
  }

  leave(): void {
    this.isLeft = true;
  }
}

/** The list of a query; another one when the query is another. */
export function useList(query: InboxQuery): InboxList {
  const key = JSON.stringify(query);
  const list = useMemo(() => new InboxList(query), [key]);
  const shown = useRef(list);
  useEffect(() => {
    shown.current = list;
    void list.readMore();
    return () => list.leave();
  }, [list]);
  return list;
}
