import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import type { OperationName } from "../client/call.ts";
import { mayCall } from "../session/may-call.ts";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "class"> {
  kind?: "primary" | "danger" | "plain";
  /** The operation that a press calls: who may not call it does not see the button. */
  calls?: OperationName;
  isRunning?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A button. While its act runs it stays focused, and a press does nothing. */
export function Button({ kind, calls, isRunning = false, class: more, onClick, children, ...rest }: ButtonProps) {
  if (calls !== undefined && !mayCall(calls)) return null;
  return (
    <button
      type="button"
      data-calls={calls}
      {...rest}
      class={["button", kind, more].filter(Boolean).join(" ")}
      aria-disabled={isRunning || undefined}
      aria-busy={isRunning || undefined}
      onClick={(event) => {
        if (isRunning) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
