import { useEffect, useRef } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { toast } from "../../../ui/toasts.tsx";
import { focusHeading } from "./focus-heading.ts";
import { draftTexts } from "./texts.ts";
import type { State } from "./types.ts";

/**
 * When a draft is made or ends, moves the focus to the first heading of the tab, if it was on what is gone. Says when a draft has gone
 * live by itself.
 */
export function useDraftEnd(state: State | undefined): void {
  const texts = useTexts(draftTexts);
  const before = useRef<State | undefined>(undefined);
  useEffect(() => {
    const last = before.current;
    before.current = state;
    if (last === undefined || state === undefined || (last.draft === null) === (state.draft === null)) return;
    const isReplaced = last.previous?.version !== state.previous?.version;
    if (last.draft?.check.state === "running" && isReplaced) toast(texts.published);
    focusHeading();
  }, [state]);
}
