import { useEffect, useRef } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { FieldValue } from "./field-value.tsx";
import { focusHeading } from "./focus-heading.ts";
import { draftTexts } from "./texts.ts";
import type { Fields } from "./types.ts";

interface NewsProps {
  assistantId: number;
  by: string;
  /** The fields that somebody else has changed while this tab had changes of its own. */
  names: readonly (keyof Fields)[];
  fields: Fields;
  /** The fields that this tab has changed. */
  own: readonly string[];
  onSeen(): void;
}

/** What somebody else has saved meanwhile. It is in the form already, except where this tab has changed the same field. */
export function News({ assistantId, by, names, fields, own, onSeen }: NewsProps) {
  const texts = useTexts(draftTexts);
  const element = useRef<HTMLDivElement>(null);
  // It is above the field that the user is in, perhaps out of sight.
  useEffect(() => element.current?.scrollIntoView({ block: "center" }), []);
  return (
    <div ref={element}>
      <Notice kind="warn">
        <p>{texts.newsBy(by)}</p>
        <ul class="settings-draft-news">
          {names.map((name) => (
            <li key={name}>
              <strong>{texts.fields[name]}</strong>:{" "}
              <FieldValue assistantId={assistantId} name={name} fields={fields} />
              {own.includes(name) && <p class="small">{texts.both}</p>}
            </li>
          ))}
        </ul>
        <Button
          onClick={() => {
            onSeen();
            focusHeading();
          }}
        >
          {texts.understood}
        </Button>
      </Notice>
    </div>
  );
}
