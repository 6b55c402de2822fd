import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { placeBeside } from "../../../ui/place-beside.ts";

export interface Choice {
  id: string;
  name: string;
  detail?: string;
  isChosen: boolean;
}

interface PickerProps {
  /** What the button shows, and its accessible name. */
  label: ComponentChildren;
  name: string;
  class: string;
  placeholder: string;
  empty: string;
  choices: readonly Choice[];
  /** Stays open after a choice, for several. */
  isMultiple?: boolean;
  onChoose(choice: Choice): void;
}

/** A button that opens a list with a field that narrows it: arrows move, Enter chooses, Escape closes. */
export function Picker({
  label,
  name,
  class: more,
  placeholder,
  empty,
  choices,
  isMultiple = false,
  onChoose,
}: PickerProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [word, setWord] = useState("");
  const [current, setCurrent] = useState(0);
  const found = choices.filter((choice) =>
    `${choice.name} ${choice.detail ?? ""}`.toLowerCase().includes(word.trim().toLowerCase()),
  );
  const at = Math.min(current, found.length - 1);
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    onChoose(choice);
    if (!isMultiple) popover.current?.hidePopover();
  };
  return (
    <>
      <Button class={more} kind="plain" aria-label={name} title={name} aria-haspopup="dialog" popovertarget={id}>
        {label}
      </Button>
      <div
        ref={popover}
        id={id}
        class="menu inbox-picker"
        popover="auto"
        role="dialog"
        aria-label={name}
        onToggle={(event) => {
          const opens = event.newState === "open";
          setOpen(opens);
          if (!opens || popover.current === null) return;
          setWord("");
          setCurrent(0);
          placeBeside(popover.current, document.querySelector(`[popovertarget="${id}"]`));
          field.current?.focus();
        }}
      >
        <input
          ref={field}
          class="input"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={found[at] === undefined ? undefined : `${id}-${at}`}
          aria-label={placeholder}
          placeholder={placeholder}
          value={word}
          onInput={({ currentTarget: { value } }) => {
            setWord(value);
            setCurrent(0);
          }}
          onKeyDown={(event) => {
            const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
            if (step === 0 && event.key !== "Enter") return;
            event.preventDefault();
            if (step === 0) choose(found[at]);
            else if (found.length > 0) setCurrent((at + step + found.length) % found.length);
          }}
        />
        <div id={`${id}-list`} role="listbox" aria-label={name} aria-multiselectable={isMultiple}>
          {isOpen &&
            found.map((choice, index) => (
              <button
                key={choice.id}
                id={`${id}-${index}`}
                type="button"
                role="option"
                tabIndex={-1}
                class={index === at ? "current" : ""}
                aria-selected={choice.isChosen}
                onClick={() => choose(choice)}
              >
                <span aria-hidden="true">{choice.isChosen ? "✓" : "\u2007"}</span>
                <bdi>{choice.name}</bdi>
                {choice.detail !== undefined && <span class="quiet small">{choice.detail}</span>}
              </button>
            ))}
        </div>
        {isOpen && found.length === 0 && <p class="quiet small inbox-picker-empty">{empty}</p>}
      </div>
    </>
  );
}
