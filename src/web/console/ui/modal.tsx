import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface ModalProps {
  title: string;
  isWide?: boolean;
  /** Called for Escape, and when the page behind is pressed. */
  onClose(): void;
  children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus in it and gives it back. Drawn only while it is open. */
export function Modal({ title, isWide = false, onClose, children }: ModalProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={`dialog${isWide ? " wide" : ""}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // A browser would only empty a search field.
        const isSearch = event.target instanceof HTMLInputElement && event.target.type === "search";
        if (event.key !== "Escape" || !isSearch || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class="stack">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
