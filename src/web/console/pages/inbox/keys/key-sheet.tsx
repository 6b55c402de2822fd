import { Modal } from "../../../ui/modal.tsx";
import { sendKey } from "../composer/preferences.ts";
import type { InboxTexts } from "../texts.ts";
import { keysOn } from "./keys-on.ts";

const keys = ["j", "k", "Enter", "r", "n", "/", "e", "t", "a", "l", "s", "p", "m", "c", "f", "?"] as const;

/** All keys, and the choices about them. */
export function KeySheet({ texts, onClose }: { texts: InboxTexts; onClose(): void }) {
  const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";
  return (
    <Modal title={texts.keysTitle} isWide onClose={onClose}>
      <dl class="inbox-keys">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{texts.keys[key]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{mod} Shift Enter</kbd>
          </dt>
          <dd>{texts.sendAndClose}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{texts.leaveText}</dd>
        </div>
      </dl>
      <fieldset class="stack inbox-choices">
        <legend>{texts.sendKeyTitle}</legend>
        {(["enter", "mod-enter"] as const).map((each) => (
          <label key={each} class="check">
            <input
              type="radio"
              name="send-key"
              checked={sendKey.value === each}
              onChange={() => (sendKey.value = each)}
            />
            {texts.sendKeys[each]}
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={keysOn.value}
          onChange={({ currentTarget: { checked } }) => {
            keysOn.value = checked;
          }}
        />
        {texts.keysOn}
      </label>
    </Modal>
  );
}
