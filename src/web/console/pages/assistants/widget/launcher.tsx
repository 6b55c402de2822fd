import { readableColour } from "../../../../embed/readable-colour.ts";

/** The launcher as it is on a page; here it only shows its colours and place. */
export function Launcher({ primary, text }: { primary: string; text: string }) {
  return (
    <span
      class="assistants-launcher"
      aria-hidden="true"
      style={{ background: primary, color: readableColour(primary, text) }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M21 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 15-5z" />
      </svg>
    </span>
  );
}
