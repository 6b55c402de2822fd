import { useState } from "preact/hooks";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { Choice } from "../parts/choice.tsx";
import { reloadUser } from "./reload-user.ts";
import { type AdminUser, userTexts } from "./texts.ts";

/** Asks for a user's new role, and says what it may do. */
export function ChangeRole({ user, onClose }: { user: AdminUser; onClose(): void }) {
  const texts = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const [read] = useState(user);
  const [role, setRole] = useState(user.role);
  const action = useAction(async () => {
    await save("PATCH /api/admin/users/{user_id}", { path: { user_id: user.id }, body: { role } }, read);
    toast(common.saved);
    onClose();
    await reloadUser();
  });
  return (
    <Modal title={`${texts.changeRole}: ${user.email}`} onClose={onClose}>
      <Choice<AdminUser["role"]>
        label={texts.newRole}
        value={role}
        options={Object.entries(texts.roles) as [AdminUser["role"], string][]}
        onChoose={setRole}
      />
      <p>{texts.roleEffects[role]}</p>
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div class="row">
        <Button
          kind="danger"
          disabled={role === user.role}
          isRunning={action.isRunning}
          onClick={() => void action.run()}
        >
          {texts.changeRole}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </Modal>
  );
}
