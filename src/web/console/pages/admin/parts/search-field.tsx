import { useEffect, useRef, useState } from "preact/hooks";
import { TextField } from "../../../ui/text-field.tsx";

const pauseMs = 300;

/** A text to filter by, which takes effect when the user stops typing. */
export function SearchField({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch(text: string): void;
}) {
  const [text, setText] = useState(value);
  // What comes back of a search changes nothing: the user may have typed on.
  const sent = useRef(value);
  // Another filter may change in the pause.
  const search = useRef(onSearch);
  search.current = onSearch;
  useEffect(() => {
    if (value !== sent.current) setText(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => {
      sent.current = text.trim();
      search.current(sent.current);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <TextField
      label={label}
      type="search"
      autocomplete="off"
      maxLength={200}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
    />
  );
}
