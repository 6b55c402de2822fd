import { useEffect, useRef, useState } from "preact/hooks";
import type { UsedAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";

/** A pause in writing after which is searched, milliseconds. */
const pauseMs = 250;

/** The field that searches messages and people. */
export function SearchBox({ address, texts }: { address: UsedAddress; texts: InboxTexts }) {
  const [text, setText] = useState(address.search ?? "");
  const latest = useRef(address);
  latest.current = address;
  const sent = useRef(address.search);
  useEffect(() => {
    const wanted = text.trim() === "" ? null : text.trim();
    if (wanted === latest.current.search) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      latest.current.go({ search: wanted }, true);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    // What comes back of a search changes nothing: the user may have typed on.
    if (address.search !== sent.current) setText(address.search ?? "");
    sent.current = address.search;
  }, [address.search]);
  return (
    <input
      class="input inbox-search"
      type="search"
      aria-label={texts.search}
      placeholder={texts.searchPlaceholder}
      maxLength={200}
      value={text}
      onInput={({ currentTarget: { value } }) => setText(value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        setText("");
        event.currentTarget.blur();
      }}
    />
  );
}
