import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { language } from "../../../session/appearance.ts";
import { user } from "../../../session/session.ts";
import { outbox } from "../outbox/outbox.ts";
import { inbox } from "../state/inbox.ts";
import { labels } from "../state/labels.ts";
import type { InboxTexts } from "../texts.ts";
import { ChannelIcon } from "./channel-icon.tsx";
import { formatSpan } from "./format-span.ts";
import { LabelMark } from "./label-mark.tsx";
import { nameOfRow } from "./name-of-row.ts";
import { now } from "./now.ts";
import { shortTime } from "./short-time.ts";

/** A row's height, CSS pixels: the same for all, so that a list of any length scrolls smoothly. */
export const rowHeight = 88;

interface RowProps {
  row: InboxRow;
  href: string;
  isCurrent: boolean;
  texts: InboxTexts;
}

/** A dialog in the list: who, what was said last, where, how urgent, who has it. */
export function Row({ row, href, isCurrent, texts }: RowProps) {
  const { last_message: last, last_message_time: time, unread_count: unread, label_ids: ids, priority } = row;
  const locale = language.value;
  const shownLabels = ids.flatMap((id) => labels.value.get(id) ?? []).slice(0, 1);
  return (
    <a
      class={`inbox-row${unread > 0 ? " unread" : ""}`}
      href={href}
      aria-current={isCurrent ? "true" : undefined}
      draggable={false}
    >
      <span class="inbox-row-head">
        <ChannelIcon channel={row.channel} texts={texts} />
        <bdi class="inbox-row-name">{nameOfRow(row, row.dialog_id, texts)}</bdi>
        {time !== null && <time dateTime={time}>{shortTime(time, now.value, locale)}</time>}
      </span>
      <span class="inbox-row-last" dir="auto">
        {row.has_draft && <em>{texts.draftMark} </em>}
        {last ?? texts.noMessage}
      </span>
      <span class="inbox-row-foot">
        <Standing row={row} texts={texts} />
        {outbox.isHeldBack(row.dialog_id) && <span class="badge bad">{texts.notSentMark}</span>}
        {priority !== null && <span class={`badge inbox-priority-${priority}`}>{texts.priorities[priority]}</span>}
        {shownLabels.map((label) => (
          <LabelMark key={label.id} label={label} />
        ))}
        {ids.length > shownLabels.length && <span class="quiet small">+{ids.length - shownLabels.length}</span>}
        {row.is_mentioned && <span class="badge warn">{texts.mentioned}</span>}
        {unread > 0 && (
          <span class="inbox-unread" title={texts.unread(unread)}>
            <span aria-hidden="true">{unread >= 100 ? "99+" : unread}</span>
            <span class="hidden">{texts.unread(unread)}</span>
          </span>
        )}
      </span>
    </a>
  );
}

/** Who has the dialog, how long its visitor waits, and the clock of its SLA policy. */
function Standing({ row, texts }: { row: InboxRow; texts: InboxTexts }) {
  const locale = language.value;
  const { waiting_since: since, operator, handoff_status: handoff, sla_due_at: due } = row;
  const left = due === null ? null : Date.parse(due) - now.value;
  return (
    <>
      {row.status === "archived" ? (
        <span class="badge">{texts.closedMark}</span>
      ) : handoff === "requested" && since !== null ? (
        <span class="badge warn">
          {texts.waits(formatSpan(now.value - Date.parse(since), locale), inbox.positions.value.get(row.dialog_id))}
        </span>
      ) : handoff === "active" && operator !== null ? (
        <span class="badge brand">
          {operator.id === user.value?.id ? texts.withYou : <bdi>{stripBidi(operator.name)}</bdi>}
        </span>
      ) : (
        <span class="badge">{texts.withAssistant}</span>
      )}
      {left !== null && row.status !== "archived" && (
        <span class={`badge ${left < 0 ? "bad" : left < 900_000 ? "warn" : ""}`} title={texts.slaTitle}>
          {left < 0 ? texts.slaOver(formatSpan(left, locale)) : texts.slaLeft(formatSpan(left, locale))}
        </span>
      )}
    </>
  );
}
