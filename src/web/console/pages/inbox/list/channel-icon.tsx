import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import type { InboxTexts } from "../texts.ts";

const paths: Record<NonNullable<InboxRow["channel"]>, string> = {
  website: "M4 5h16v11H9l-5 4z",
  telegram: "M21 4L3 11l6 2.5L18 7l-6.5 8 6 4.5z",
  sms: "M7 3h10v18H7zM11 18h2",
  whatsapp: "M4 20l1.3-4A8 8 0 1 1 8 18.8zM9 9c0 3 3 6 6 6l1-2-2-1-1 1c-1 0-2-1-2-2l1-1-1-2z",
  email: "M3 6h18v12H3zM3 7l9 7 9-7",
  api: "M8 7l-5 5 5 5M16 7l5 5-5 5",
};

/** The channel of a dialog, as a drawing with its name. */
export function ChannelIcon({ channel, texts }: { channel: InboxRow["channel"]; texts: InboxTexts }) {
  const name = channel ?? "website";
  return (
    <svg class="inbox-icon" viewBox="0 0 24 24" role="img" aria-label={texts.channels[name]}>
      <path d={paths[name]} />
    </svg>
  );
}
