import "./conflict.css";
import { conflict } from "../../client/conflict.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../button.tsx";
import { Modal } from "../modal.tsx";
import { nameOf, showValue } from "./show-value.ts";
import { conflictTexts } from "./texts.ts";

/** Asks whose values are kept, when somebody else has changed the same since it was read. Escape saves nothing. */
export function ConflictQuestion() {
  const texts = useTexts(conflictTexts);
  if (conflict.value === null) return null;
  const { fields, choose } = conflict.value;
  return (
    <Modal title={texts.title} isWide onClose={() => choose(null)}>
      <p>{texts.why}</p>
      <dl class="conflict-fields">
        {fields.map(({ name, theirs, mine }) => (
          <div key={name}>
            <dt>{nameOf(name, texts)}</dt>
            <dd>
              <span class="quiet small">{texts.theirs}</span>
              <span dir="auto">{showValue(name, theirs, mine, texts)}</span>
            </dd>
            <dd>
              <span class="quiet small">{texts.mine}</span>
              <span dir="auto">{showValue(name, mine, theirs, texts)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <Button onClick={() => choose("theirs")}>{texts.takeTheirs}</Button>
        <Button onClick={() => choose("mine")}>{texts.keepMine}</Button>
        <Button kind="plain" onClick={() => choose(null)}>
          {texts.goOn}
        </Button>
      </div>
    </Modal>
  );
}
