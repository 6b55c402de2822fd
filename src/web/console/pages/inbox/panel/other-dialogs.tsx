import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { ChannelIcon } from "../list/channel-icon.tsx";
import { now } from "../list/now.ts";
import { shortTime } from "../list/short-time.ts";
import type { UsedAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";

interface OtherDialogsProps {
  contactId: number;
  current: number;
  address: UsedAddress;
  texts: InboxTexts;
}

/** The person's other dialogs, over all channels. */
export function OtherDialogs({ contactId, current, address, texts }: OtherDialogsProps) {
  const path = { contact_id: contactId };
  const query = useQuery("GET /api/contacts/{contact_id}/dialogs", { path, query: { limit: 20 } });
  return (
    <section class="inbox-section" aria-label={texts.otherDialogs}>
      <h3>{texts.otherDialogs}</h3>
      <Loaded query={query}>
        {({ dialogs }) => {
          const others = dialogs.filter(({ id }) => id !== current);
          if (others.length === 0) return <p class="quiet small">{texts.noOtherDialog}</p>;
          return (
            <ul>
              {others.map(({ id, channel, status, last_message: last, last_message_time: time }) => (
                <li key={id}>
                  <a class="inbox-found-one" href={address.to({ dialogId: id })}>
                    <span class="inbox-row-head">
                      <ChannelIcon channel={channel} texts={texts} />
                      <span class="inbox-row-name">#{id}</span>
                      {status === "archived" && <span class="badge">{texts.closedMark}</span>}
                      {time !== null && <time dateTime={time}>{shortTime(time, now.value, language.value)}</time>}
                    </span>
                    <span class="inbox-row-last" dir="auto">
                      {last ?? texts.noMessage}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
