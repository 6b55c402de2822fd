import type { OpenDialog } from "../conversation/open-dialog.ts";
import { shown } from "../conversation/opened.ts";
import type { UsedAddress } from "../state/use-address.ts";
import { useDialog } from "../state/use-dialog.ts";
import type { InboxTexts } from "../texts.ts";
import { ContactCard } from "./contact-card.tsx";
import { Copilot } from "./copilot.tsx";
import { OtherDialogs } from "./other-dialogs.tsx";
import { Variables } from "./variables.tsx";

interface PanelProps {
  id: number;
  address: UsedAddress;
  texts: InboxTexts;
}

/** The details beside a dialog: help with the reply, the person, what is known, and their other dialogs. */
export function Panel({ id, address, texts }: PanelProps) {
  const { facts, contact, contactId } = useDialog(id);
  const dialog: OpenDialog | null = shown.value?.id === id ? shown.value : null;
  return (
    <aside class="inbox-panel" aria-label={texts.details}>
      <a class="button plain inbox-back" href={address.to({ showsDetails: false })}>
        ‹ {texts.backToConversation}
      </a>
      {dialog !== null && !dialog.isMissing && <Copilot key={id} dialog={dialog} texts={texts} />}
      {contact !== undefined && <ContactCard key={contact.id} contact={contact} texts={texts} />}
      {facts !== undefined && (
        <Variables
          texts={texts}
          values={{
            ...(facts.customer_info as Record<string, unknown> | null),
            ...contact?.variables,
            ...facts.variables,
          }}
          address={facts.channel_address}
        />
      )}
      {contactId !== null && <OtherDialogs contactId={contactId} current={id} address={address} texts={texts} />}
    </aside>
  );
}
