import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { ActBar } from "../acts/act-bar.tsx";
import { ChannelIcon } from "../list/channel-icon.tsx";
import { LabelMark } from "../list/label-mark.tsx";
import { nameOfRow } from "../list/name-of-row.ts";
import { labels } from "../state/labels.ts";
import type { UsedAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";
import type { OpenDialog } from "./open-dialog.ts";
import { Viewers } from "./viewers.tsx";

interface HeaderProps {
  id: number;
  dialog: OpenDialog | null;
  row: InboxRow | undefined;
  address: UsedAddress;
  texts: InboxTexts;
}

/** Who the dialog is with, who else looks at it, and what can be done with it. */
export function Header({ id, dialog, row, address, texts }: HeaderProps) {
  const online = dialog?.presence.value?.user;
  return (
    <header class="inbox-header">
      <a class="button plain inbox-back" href={address.to({ dialogId: null })} aria-label={texts.backToList}>
        ‹
      </a>
      <div class="inbox-title">
        <h2>
          <ChannelIcon channel={row?.channel ?? null} texts={texts} />
          <bdi class="inbox-title-name">{nameOfRow(row, id, texts)}</bdi>
        </h2>
        <p class="quiet small">
          <span>#{id}</span>
          {row?.assistant && <bdi>{stripBidi(row.assistant.name)}</bdi>}
          {row?.team && <bdi>{stripBidi(row.team.name)}</bdi>}
          {online !== undefined && row?.channel === "website" && (
            <span class={online === "online" ? "inbox-here" : ""}>{texts.visitorIs[online]}</span>
          )}
          {row?.priority && (
            <span class={`badge inbox-priority-${row.priority}`}>{texts.priorities[row.priority]}</span>
          )}
          {row?.label_ids
            .flatMap((label) => labels.value.get(label) ?? [])
            .map((label) => (
              <LabelMark key={label.id} label={label} />
            ))}
        </p>
      </div>
      {dialog !== null && <Viewers dialog={dialog} texts={texts} />}
      {!dialog?.isMissing && <ActBar id={id} row={row} address={address} texts={texts} />}
    </header>
  );
}
