import "./personality.css";
import { PersonalityList } from "./personality-list.tsx";
import { PersonalityPage } from "./personality-page.tsx";

interface PersonalityTabProps {
  assistantId: number;
  /** Whether the built-in model answers. */
  isBuiltIn: boolean;
  /** The rest of the address: the id of a personality. */
  rest: readonly string[];
}

/** How the assistant speaks. */
export function PersonalityTab({ assistantId, isBuiltIn, rest: [id] }: PersonalityTabProps) {
  return (
    <div class="assistants-tab stack">
      {id !== undefined && /^[1-9]\d{0,14}$/.test(id) ? (
        <PersonalityPage key={id} assistantId={assistantId} personalityId={Number(id)} isBuiltIn={isBuiltIn} />
      ) : (
        <PersonalityList assistantId={assistantId} isBuiltIn={isBuiltIn} />
      )}
    </div>
  );
}
