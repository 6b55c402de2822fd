import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import type { Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { user } from "../../../session/session.ts";
import type { OpenDialog } from "../conversation/open-dialog.ts";
import type { Draft } from "../drafts/draft.ts";
import { colleagues } from "../state/colleagues.ts";
import type { InboxTexts } from "../texts.ts";
import { findReplies } from "./find-replies.ts";
import { insertReply } from "./insert-reply.ts";
import { sendKey } from "./preferences.ts";
import { Suggest, type Suggestion } from "./suggest.tsx";
import { lookupAt, replaceLookup } from "./word-at.ts";

interface TextBoxProps {
  dialog: OpenDialog;
  draft: Draft;
  row: InboxRow | undefined;
  facts: Output<"GET /api/dialogs/{dialog_id}"> | undefined;
  contact: Output<"GET /api/contacts/{contact_id}"> | undefined;
  texts: InboxTexts;
  describedBy: string;
  onSend(thenClose: boolean): void;
}

/** The field itself: its keys, and what `/` and `@` look up. */
export function TextBox({ dialog, draft, row, facts, contact, texts, describedBy, onSend }: TextBoxProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { kind, reply, note } = draft.kept.value;
  const text = kind === "reply" ? reply : note;
  const [cursor, setCursor] = useState(text.length);
  const [current, setCurrent] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const typed = useRef(text);
  const moveTo = useRef<number | null>(null);
  const saved = useQuery("GET /api/saved-replies", { query: { limit: 1_000 } });
  const found = lookupAt(text, cursor);
  const lookup = isDismissed || found === null || (found.sign === "@" && kind === "reply") ? null : found;
  const replies = saved.data?.saved_replies ?? [];
  const items = useMemo<Suggestion[]>(() => {
    if (lookup === null) return [];
    if (lookup.sign === "/") {
      return findReplies(replies, lookup.word).map((each) => ({
        ...{ id: each.id, title: `/${each.shortcut} · ${each.title}`, detail: each.text },
      }));
    }
    const word = lookup.word.toLowerCase();
    return colleagues.value
      .filter(({ id, name }) => id !== user.value?.id && name.toLowerCase().includes(word))
      .map(({ id, name, email }) => ({ id, title: name, detail: email }));
  }, [lookup?.sign, lookup?.word, replies, colleagues.value]);
  useLayoutEffect(() => {
    // What was inserted from elsewhere has the cursor at its end.
    if (text !== typed.current) setCursor(text.length);
    typed.current = text;
  }, [text]);
  useLayoutEffect(() => setCurrent(0), [lookup?.word, lookup?.sign]);
  useLayoutEffect(() => {
    const { current: element } = field;
    if (element === null || moveTo.current === null) return;
    element.setSelectionRange(moveTo.current, moveTo.current);
    setCursor(moveTo.current);
    moveTo.current = null;
  }, [text]);
  useLayoutEffect(() => {
    const { current: element } = field;
    if (element === null) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight + 2, innerHeight * 0.4)}px`;
  }, [text, kind]);
  const choose = ({ id }: Suggestion) => {
    if (lookup === null) return;
    const chosen = replies.find((each) => each.id === id);
    const colleague = colleagues.value.find((each) => each.id === id);
    const by =
      lookup.sign === "@"
        ? `@${colleague?.name ?? ""} `
        : chosen === undefined
          ? ""
          : insertReply(chosen, { draft, row, facts, contact });
    const after = replaceLookup(text, lookup, by);
    moveTo.current = after.cursor;
    typed.current = after.text;
    draft.write(after.text);
    field.current?.focus();
  };
  const listId = `inbox-lookup-${dialog.id}`;
  const isOpen = lookup !== null && isFocused && (lookup.sign === "@" || saved.data !== undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const isMod = event.ctrlKey || event.metaKey;
    if (isOpen && items.length > 0 && !isMod) {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const item = items[current];
      if (step !== 0) setCurrent((current + step + items.length) % items.length);
      else if ((event.key === "Enter" && !event.shiftKey) || event.key === "Tab") {
        if (item !== undefined) choose(item);
      } else if (event.key !== "Escape") return;
      if (event.key === "Escape") setDismissed(true);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      field.current?.blur();
      return;
    }
    if (event.key !== "Enter" || event.altKey) return;
    const sends = isMod || (sendKey.value === "enter" && !event.shiftKey);
    if (!sends) return;
    event.preventDefault();
    onSend(isMod && event.shiftKey);
  };
  return (
    <div class="inbox-text">
      {isOpen && (
        <Suggest
          id={listId}
          label={lookup.sign === "/" ? texts.savedReplies : texts.colleagues}
          items={items}
          current={current}
          empty={lookup.sign === "/" ? texts.noSavedReply : texts.nobody}
          onChoose={choose}
        />
      )}
      <textarea
        ref={field}
        class="input"
        dir="auto"
        rows={3}
        data-composer
        aria-label={kind === "reply" ? texts.replyLabel : texts.noteLabel}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && items[current] !== undefined ? `${listId}-${items[current].id}` : undefined}
        placeholder={kind === "reply" ? texts.replyPlaceholder : texts.notePlaceholder}
        value={text}
        onInput={({ currentTarget }) => {
          setDismissed(false);
          typed.current = currentTarget.value;
          setCursor(currentTarget.selectionStart);
          draft.write(currentTarget.value);
          if (kind === "reply") dialog.sendTyping();
        }}
        onKeyUp={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
        onClick={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          draft.flush();
        }}
      />
    </div>
  );
}
