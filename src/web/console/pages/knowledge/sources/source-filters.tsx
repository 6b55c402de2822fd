import { useEffect, useRef, useState } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { sourcesTexts } from "./texts.ts";

const states = ["all", "queued", "processing", "completed", "failed"] as const;
const kinds = ["all", "file", "text", "page"] as const;
const typingMs = 250;

export interface Filter {
  state: (typeof states)[number];
  kind: (typeof kinds)[number];
  q: string;
}

/** Search, state and kind of the sources that are listed. */
export function SourceFilters({ filter, onChange }: { filter: Filter; onChange(filter: Filter): void }) {
  const texts = useTexts(sourcesTexts);
  const [typed, setTyped] = useState(filter.q);
  const latest = useRef(filter);
  latest.current = filter;
  // What comes back of a search changes nothing: the user may have typed on.
  const sent = useRef(filter.q);
  useEffect(() => {
    if (filter.q !== sent.current) setTyped(filter.q);
    sent.current = filter.q;
  }, [filter.q]);
  useEffect(() => {
    if (typed === filter.q) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onChange({ ...latest.current, q: typed });
    }, typingMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="knowledge-filters">
      <input
        class="input"
        type="search"
        placeholder={texts.search}
        aria-label={texts.search}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <select
        class="input"
        aria-label={texts.state}
        value={filter.state}
        onChange={(event) => onChange({ ...filter, state: event.currentTarget.value as Filter["state"] })}
      >
        {states.map((state) => (
          <option key={state} value={state}>
            {texts.states[state]}
          </option>
        ))}
      </select>
      <select
        class="input"
        aria-label={texts.kind}
        value={filter.kind}
        onChange={(event) => onChange({ ...filter, kind: event.currentTarget.value as Filter["kind"] })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {texts.kinds[kind]}
          </option>
        ))}
      </select>
    </search>
  );
}
