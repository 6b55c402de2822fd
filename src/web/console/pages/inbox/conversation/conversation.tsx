import { useEffect } from "preact/hooks";
import { Composer } from "../composer/composer.tsx";
import type { UsedAddress } from "../state/use-address.ts";
import { useRow } from "../state/use-row.ts";
import type { InboxTexts } from "../texts.ts";
import { Header } from "./header.tsx";
import { Log } from "./log.tsx";
import { leave, show, shown } from "./opened.ts";

interface ConversationProps {
  id: number;
  address: UsedAddress;
  texts: InboxTexts;
}

/** The open dialog: who and what it is, its log, and the field for the reply. */
export function Conversation({ id, address, texts }: ConversationProps) {
  useEffect(() => {
    show(id);
    return () => leave(id);
  }, [id]);
  const dialog = shown.value?.id === id ? shown.value : null;
  const isMissing = dialog?.isMissing ?? false;
  const row = useRow(id);
  return (
    <section class="inbox-conversation" aria-label={texts.conversation}>
      <Header id={id} dialog={dialog} row={row} address={address} texts={texts} />
      {dialog !== null && <Log key={id} dialog={dialog} row={row} texts={texts} />}
      {dialog !== null && !isMissing && (
        <Composer key={`composer ${id}`} dialog={dialog} row={row} address={address} texts={texts} />
      )}
    </section>
  );
}
