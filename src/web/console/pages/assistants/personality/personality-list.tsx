import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { personalityTexts } from "./texts.ts";

type Personality = Output<"GET /api/v1/personalities/{id}">;

/** A page of all: an assistant may have 50. */
const all = { limit: 100 };

/** The personalities of an assistant, which of them it speaks with, and a new one. */
export function PersonalityList({ assistantId, isBuiltIn }: { assistantId: number; isBuiltIn: boolean }) {
  const texts = useTexts(personalityTexts);
  const path = { chatbotId: assistantId };
  const { route } = useLocation();
  const personalities = useQuery("GET /api/v1/chatbots/{chatbotId}/personalities", { path, query: all });
  const open = async ({ id }: Personality) => {
    await invalidate("GET /api/v1/chatbots/{chatbotId}/personalities");
    route(`/console/assistants/${assistantId}/personality/${id}`);
  };
  const preset = useAction(async () =>
    open(await call("POST /api/v1/chatbots/{chatbotId}/personalities/default", { path })),
  );
  const create = useAction(async (name: string, isDefault: boolean) =>
    open(await call("POST /api/v1/chatbots/{chatbotId}/personalities", { path, body: { name, isDefault } })),
  );
  return (
    <>
      <p class="quiet">{texts.intro}</p>
      {isBuiltIn && <Notice>{texts.builtInAnswers}</Notice>}
      <Loaded query={personalities}>
        {({ items }) => {
          const hasDefault = items.some(({ isDefault }) => isDefault);
          return (
            <>
              {!hasDefault && (
                <section class="card stack">
                  <p>{items.length === 0 ? texts.none : texts.noDefault}</p>
                  {preset.problem && <Notice kind="bad">{preset.problem}</Notice>}
                  <div>
                    <Button
                      calls="POST /api/v1/chatbots/{chatbotId}/personalities/default"
                      isRunning={preset.isRunning}
                      onClick={() => void preset.run()}
                    >
                      {texts.usePreset}
                    </Button>
                  </div>
                </section>
              )}
              <ul class="stack" hidden={items.length === 0}>
                {items.map((personality) => (
                  <Row key={personality.id} assistantId={assistantId} personality={personality} />
                ))}
              </ul>
              <form
                class="card stack"
                onSubmit={(event) => {
                  event.preventDefault();
                  const name = String(new FormData(event.currentTarget).get("name") ?? "");
                  void create.run(name, items.length === 0);
                }}
              >
                <h2>{texts.create}</h2>
                <TextField
                  label={texts.name}
                  hint={texts.nameHint}
                  name="name"
                  required
                  maxLength={100}
                  pattern=".*\S.*"
                />
                {create.problem && <Notice kind="bad">{create.problem}</Notice>}
                <div>
                  <Button
                    type="submit"
                    kind="primary"
                    calls="POST /api/v1/chatbots/{chatbotId}/personalities"
                    isRunning={create.isRunning}
                  >
                    {texts.create}
                  </Button>
                </div>
              </form>
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Row({ assistantId, personality }: { assistantId: number; personality: Personality }) {
  const texts = useTexts(personalityTexts);
  const common = useTexts(commonTexts);
  const { id, name, description, isDefault, traits, tone } = personality;
  const [isAsked, setAsked] = useState(false);
  const readAnew = () => invalidate("GET /api/v1/chatbots/{chatbotId}/personalities", "GET /api/v1/personalities/{id}");
  const choose = useAction(async () => {
    await call("POST /api/v1/personalities/{id}/default", { path: { id } });
    await readAnew();
  });
  const remove = async () => {
    await call("DELETE /api/v1/personalities/{id}", { path: { id } });
    await readAnew();
  };
  const summary = description || [...traits, tone].filter(Boolean).join(", ");
  return (
    <li class="card stack">
      <div class="row spread">
        <h2 class="assistants-wrap">
          <a href={`/console/assistants/${assistantId}/personality/${id}`} dir="auto">
            {name}
          </a>
        </h2>
        {isDefault && <span class="badge good">{texts.isDefault}</span>}
      </div>
      {summary !== "" && (
        <p class="quiet assistants-wrap" dir="auto">
          {summary}
        </p>
      )}
      {choose.problem && <Notice kind="bad">{choose.problem}</Notice>}
      <div class="row">
        {!isDefault && (
          <Button
            calls="POST /api/v1/personalities/{id}/default"
            aria-label={texts.makeDefaultOf(name)}
            isRunning={choose.isRunning}
            onClick={() => void choose.run()}
          >
            {texts.makeDefault}
          </Button>
        )}
        <Button
          calls="DELETE /api/v1/personalities/{id}"
          aria-label={texts.removeOf(name)}
          onClick={() => setAsked(true)}
        >
          {common.remove}
        </Button>
      </div>
      {isAsked && (
        <Confirm
          title={texts.removeTitle(name)}
          text={isDefault ? texts.removeDefaultText : texts.removeText}
          act={common.remove}
          onConfirm={remove}
          onClose={() => setAsked(false)}
        />
      )}
    </li>
  );
}
