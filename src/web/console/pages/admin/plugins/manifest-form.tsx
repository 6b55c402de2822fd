import { useState } from "preact/hooks";
import { ApiError } from "../../../client/api-error.ts";
import { useAction } from "../../../client/use-action.ts";
import { language } from "../../../session/appearance.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type Manifest, readManifest } from "./manifest-of.ts";
import { manifestProblem } from "./manifest-problem.ts";
import { pluginTexts } from "./texts.ts";

interface ManifestFormProps {
  title: string;
  manifest: Manifest;
  onSave(manifest: Manifest): Promise<unknown>;
  onClose(): void;
}

/** A manifest as JSON. The server checks it completely, and each issue is shown with its place. */
export function ManifestForm({ title, manifest, onSave, onClose }: ManifestFormProps) {
  const texts = useTexts(pluginTexts);
  const common = useTexts(commonTexts);
  const [text, setText] = useState(() => JSON.stringify(manifest, null, 2));
  const [issues, setIssues] = useState<ApiError["issues"]>([]);
  const [isUnreadable, setUnreadable] = useState(false);
  const save = useAction(async () => {
    setIssues([]);
    const written = readManifest(text);
    setUnreadable(written === null);
    if (written === null) return;
    try {
      await onSave(written);
      onClose();
    } catch (error) {
      if (!(error instanceof ApiError) || error.issues.length === 0) throw error;
      setIssues(error.issues);
    }
  });
  return (
    <Modal title={title} isWide onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        <Field label={texts.manifest} hint={texts.manifestHint} problem={isUnreadable ? texts.notJson : undefined}>
          {(control) => (
            <textarea
              class="input admin-manifest"
              rows={20}
              dir="ltr"
              spellcheck={false}
              {...control}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
        {issues.length > 0 && (
          <Notice kind="bad">
            <ul>
              {issues.map(({ field, message }) => (
                <li key={`${field} ${message}`}>
                  <code dir="ltr">{field}</code>: {manifestProblem(message, language.value)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {save.problem && <Notice kind="bad">{save.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={save.isRunning}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
