import { useState } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { formatOf } from "../../../../chat/days/format-of.ts";
import { serverNow } from "../../../client/server-time.ts";
import { language } from "../../../session/appearance.ts";
import { Button } from "../../../ui/button.tsx";
import { Menu, MenuItem } from "../../../ui/menu.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { InboxTexts } from "../texts.ts";
import { snoozeDialog } from "./acts.ts";
import { localInput, snoozeTimes } from "./snooze-times.ts";

/** Puts a dialog off: to usual times, or to one of the user's. */
export function SnoozeMenu({ id, row, texts }: { id: number; row: InboxRow | undefined; texts: InboxTexts }) {
  const [isAsking, setAsking] = useState(false);
  const format = formatOf(language.value, { weekday: "short", hour: "2-digit", minute: "2-digit" });
  return (
    <>
      <Menu class="act-snooze" kind="plain" label={texts.acts.snooze}>
        {row?.snoozed_until != null && (
          <MenuItem onChoose={() => void snoozeDialog(id, null, texts)}>{texts.acts.wake}</MenuItem>
        )}
        {snoozeTimes(new Date(serverNow())).map(({ name, at }) => (
          <MenuItem key={name} onChoose={() => void snoozeDialog(id, at.toISOString(), texts)}>
            {texts.snoozes[name]} <span class="quiet small">{format.format(at)}</span>
          </MenuItem>
        ))}
        <MenuItem onChoose={() => setAsking(true)}>{texts.acts.snoozeUntil}</MenuItem>
      </Menu>
      {isAsking && <AskTime id={id} texts={texts} onClose={() => setAsking(false)} />}
    </>
  );
}

function AskTime({ id, texts, onClose }: { id: number; texts: InboxTexts; onClose(): void }) {
  const [at, setAt] = useState(localInput(new Date(serverNow() + 24 * 60 * 60_000)));
  return (
    <Modal title={texts.acts.snoozeUntil} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void snoozeDialog(id, new Date(at).toISOString(), texts);
          onClose();
        }}
      >
        <TextField
          label={texts.snoozeTime}
          type="datetime-local"
          required
          min={localInput(new Date(serverNow()))}
          value={at}
          onInput={({ currentTarget: { value } }) => setAt(value)}
        />
        <div class="row">
          <Button type="submit" kind="primary">
            {texts.acts.snooze}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
