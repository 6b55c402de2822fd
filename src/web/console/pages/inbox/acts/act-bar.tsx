import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { user } from "../../../session/session.ts";
import { Button } from "../../../ui/button.tsx";
import { Menu, MenuItem } from "../../../ui/menu.tsx";
import { focusComposer } from "../keys/focus-composer.ts";
import { colleagues } from "../state/colleagues.ts";
import { inbox } from "../state/inbox.ts";
import { allLabels } from "../state/labels.ts";
import { neighbour } from "../state/order.ts";
import { teams } from "../state/own-teams.ts";
import type { UsedAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";
import * as acts from "./acts.ts";
import { MergeButton } from "./merge-button.tsx";
import { Picker } from "./picker.tsx";
import { SnoozeMenu } from "./snooze-menu.tsx";

interface ActBarProps {
  id: number;
  row: InboxRow | undefined;
  address: UsedAddress;
  texts: InboxTexts;
}

const priorities = ["urgent", "high", "medium", "low"] as const;

/** What can be done with a dialog; each act has its key (`keys/`), which presses the button here. */
export function ActBar({ id, row, address, texts }: ActBarProps) {
  const { acts: names } = texts;
  const isClosed = row?.status === "archived";
  const isOwn = row?.handoff_status === "active" && row.operator?.id === user.value?.id;
  const isHeld = row?.handoff_status === "active" && !isOwn;
  const close = async () => {
    const next = neighbour(id, 1) ?? neighbour(id, -1);
    const { href } = location;
    // Who has gone elsewhere meanwhile stays there.
    if ((await acts.closeDialog(id, texts)) && location.href === href) address.go({ dialogId: next });
  };
  return (
    <div class="inbox-acts" role="toolbar" aria-label={names.label}>
      {!isClosed && isOwn && (
        <Button class="act-release" onClick={() => void acts.releaseDialog(id, texts)}>
          {names.release}
        </Button>
      )}
      {!isClosed && !isOwn && !isHeld && (
        <Button
          class="act-take"
          onClick={(event) => {
            void acts.takeDialog(id, texts);
            // The button goes with its focus; the key of the act (`keys/`) leaves the keys working.
            if (event.isTrusted) focusComposer();
          }}
        >
          {names.take}
        </Button>
      )}
      <Picker
        class="act-assign"
        name={names.assign}
        label={names.assign}
        placeholder={names.assignTo}
        empty={texts.nobody}
        choices={assignees(row)}
        onChoose={({ id: chosen, name, isChosen }) => {
          const [kind, number] = chosen.split(":");
          const to = { id: Number(number), name };
          if (kind === "team") void acts.assignTeam(id, isChosen ? null : to, texts);
          else if (!isChosen) void acts.giveDialog(id, to, texts);
        }}
      />
      <Picker
        class="act-labels"
        name={names.labels}
        label={names.labels}
        placeholder={names.findLabel}
        empty={texts.noLabel}
        isMultiple
        choices={allLabels.value.map((label) => ({
          ...{ id: String(label.id), name: label.name, isChosen: row?.label_ids.includes(label.id) ?? false },
        }))}
        onChoose={(choice) => {
          const others = (row?.label_ids ?? []).filter((each) => each !== Number(choice.id));
          void acts.setLabels(id, choice.isChosen ? others : [...others, Number(choice.id)], texts);
        }}
      />
      <Menu class="act-priority" kind="plain" label={texts.priority}>
        {priorities.map((priority) => (
          <MenuItem
            key={priority}
            isChecked={row?.priority === priority}
            onChoose={() => void acts.setPriority(id, row?.priority === priority ? null : priority, texts)}
          >
            {texts.priorities[priority]}
          </MenuItem>
        ))}
      </Menu>
      {!isClosed && <SnoozeMenu id={id} row={row} texts={texts} />}
      <MergeButton id={id} row={row} address={address} texts={texts} />
      {isClosed ? (
        <Button class="act-close" onClick={() => void acts.reopenDialog(id, texts)}>
          {names.reopen}
        </Button>
      ) : (
        <Button class="act-close" onClick={() => void close()}>
          {names.close}
        </Button>
      )}
      <a class="button plain inbox-details-link" href={address.to({ showsDetails: true })}>
        {texts.details}
      </a>
    </div>
  );
}

/** Who can get a dialog: oneself, colleagues with what they have to do, and teams. */
function assignees(row: InboxRow | undefined) {
  const online = new Map(inbox.operators.value.map((one) => [one.id, one]));
  const people = [...colleagues.value]
    .sort((one, other) => Number(online.has(other.id)) - Number(online.has(one.id)))
    .map(({ id, name, email }) => ({
      id: `user:${id}`,
      name: stripBidi(name) || email,
      detail: statusMark(online.get(id)?.status, online.get(id)?.active_dialogs),
      isChosen: row?.handoff_status === "active" && row.operator?.id === id,
    }));
  const groups = teams.value.map(({ id, name }) => ({
    ...{ id: `team:${id}`, name: stripBidi(name), detail: "#", isChosen: row?.team?.id === id },
  }));
  return [...people, ...groups];
}

function statusMark(status: "online" | "away" | undefined, dialogs = 0): string {
  return status === undefined ? "○" : `${status === "online" ? "●" : "◐"} ${dialogs}`;
}
