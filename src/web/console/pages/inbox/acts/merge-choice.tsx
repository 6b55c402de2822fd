import { useEffect, useState } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { ChannelIcon } from "../list/channel-icon.tsx";
import { nameOfRow } from "../list/name-of-row.ts";
import { now } from "../list/now.ts";
import { shortTime } from "../list/short-time.ts";
import type { InboxTexts } from "../texts.ts";

/** A dialog that can be merged with the open one. */
export interface OtherDialog {
  id: number;
  name: string;
  channel: InboxRow["channel"];
  isClosed: boolean;
  last: string | null;
  /** ISO 8601. */
  time: string | null;
}

interface MergeChoiceProps {
  id: number;
  contactId: number | null;
  chosen: OtherDialog | null;
  texts: InboxTexts;
  onChoose(dialog: OtherDialog): void;
}

/** A pause in writing after which is searched, milliseconds. */
const pauseMs = 250;

/** Chooses another dialog: one of the same contact, or one that a search finds. */
export function MergeChoice({ id, contactId, chosen, texts, onChoose }: MergeChoiceProps) {
  const { merge: words } = texts;
  const [text, setText] = useState("");
  const [search, setSearch] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const isSearch = search !== "";
  const found = useQuery("GET /api/inbox/search", { query: { q: search } }, { isEnabled: isSearch });
  const path = { contact_id: contactId ?? 0 };
  const own = useQuery(
    "GET /api/contacts/{contact_id}/dialogs",
    { path, query: { limit: 20 } },
    { isEnabled: !isSearch && contactId !== null },
  );
  const list = (dialogs: OtherDialog[]) => {
    const others = dialogs.filter((one) => one.id !== id);
    if (others.length === 0) return <p class="quiet">{isSearch ? texts.nothingFound(search) : words.none}</p>;
    return (
      <div class="inbox-merge-list" role="radiogroup" aria-label={isSearch ? words.found : words.others}>
        {others.map((one) => (
          <label key={one.id} class="inbox-merge-one">
            <input type="radio" name="merge-other" checked={chosen?.id === one.id} onChange={() => onChoose(one)} />
            <span>
              <span class="inbox-row-head">
                <ChannelIcon channel={one.channel} texts={texts} />
                <bdi class="inbox-row-name">{one.name}</bdi>
                <span class="quiet small">#{one.id}</span>
                {one.isClosed && <span class="badge">{texts.closedMark}</span>}
                {one.time !== null && <time dateTime={one.time}>{shortTime(one.time, now.value, language.value)}</time>}
              </span>
              <span class="inbox-row-last" dir="auto">
                {one.last ?? texts.noMessage}
              </span>
            </span>
          </label>
        ))}
      </div>
    );
  };
  return (
    <>
      <TextField
        label={words.find}
        hint={words.findHint}
        type="search"
        maxLength={200}
        value={text}
        onInput={({ currentTarget: { value } }) => setText(value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      {isSearch ? (
        <Loaded query={found}>
          {({ hits }) =>
            list(
              hits.map(({ dialog, message }) => ({
                ...{ id: dialog.dialog_id, channel: dialog.channel, isClosed: dialog.status === "archived" },
                name: nameOfRow(dialog, dialog.dialog_id, texts),
                last: message?.text ?? dialog.last_message,
                time: message?.created_at ?? dialog.last_message_time,
              })),
            )
          }
        </Loaded>
      ) : contactId === null ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <Loaded query={own}>
          {({ dialogs }) =>
            list(
              dialogs.map((dialog) => ({
                ...{ id: dialog.id, channel: dialog.channel, isClosed: dialog.status === "archived" },
                name: stripBidi(dialog.title ?? "").trim() || texts.visitor(dialog.id),
                ...{ last: dialog.last_message, time: dialog.last_message_time },
              })),
            )
          }
        </Loaded>
      )}
    </>
  );
}
