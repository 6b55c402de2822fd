import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { Button } from "./button.tsx";
import { moveFocus } from "./move-focus.ts";
import { placeBeside } from "./place-beside.ts";

interface MenuProps {
  /** What the button shows. */
  label: ComponentChildren;
  /** The accessible name, where `label` is a picture. */
  name?: string;
  kind?: "primary" | "plain";
  class?: string;
  /** The items: `MenuItem`s. Drawn while the menu is open. */
  children: ComponentChildren;
}

/** A button that opens a menu. Arrow keys move, Escape and Tab close, a letter goes to the next item that begins with it. */
export function Menu({ label, name, kind, class: more, children }: MenuProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  return (
    <>
      <Button
        {...(kind && { kind })}
        {...(more && { class: more })}
        {...(name && { "aria-label": name, title: name })}
        aria-haspopup="menu"
        popovertarget={id}
      >
        {label}
      </Button>
      <div
        ref={popover}
        id={id}
        class="menu"
        role="menu"
        tabIndex={-1}
        popover="auto"
        onToggle={(event) => {
          if (event.newState !== "open" || popover.current === null) return;
          placeBeside(popover.current, document.querySelector(`[popovertarget="${id}"]`));
          // This comes late: a key may have moved the focus already.
          if (popover.current.contains(document.activeElement)) return;
          popover.current.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
        }}
        onKeyDown={(event) => {
          if (event.key === "Tab") popover.current?.hidePopover();
          else if (popover.current !== null) moveFocus(event, popover.current, "[role^=menuitem]");
        }}
        onClick={() => popover.current?.hidePopover()}
      >
        {children}
      </div>
    </>
  );
}

interface MenuItemProps {
  /** Of a choice: whether it is the current one. */
  isChecked?: boolean;
  onChoose(): void;
  children: ComponentChildren;
}

export function MenuItem({ isChecked, onChoose, children }: MenuItemProps) {
  const choice = isChecked === undefined ? {} : { "aria-checked": isChecked };
  return (
    <button
      type="button"
      role={isChecked === undefined ? "menuitem" : "menuitemradio"}
      tabIndex={-1}
      {...choice}
      onClick={onChoose}
    >
      {isChecked !== undefined && <span aria-hidden="true">{isChecked ? "✓" : "\u2007"}</span>}
      {children}
    </button>
  );
}
