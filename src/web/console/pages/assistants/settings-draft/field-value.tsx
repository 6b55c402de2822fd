import { useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { draftTexts } from "./texts.ts";
import type { Fields, Figure } from "./types.ts";

interface FieldValueProps<K extends keyof Fields> {
  assistantId: number;
  name: K;
  fields: Pick<Fields, K>;
}

/** What a field is set to, in words. */
export function FieldValue<K extends keyof Fields>({ assistantId, name, fields }: FieldValueProps<K>) {
  const texts = useTexts(draftTexts);
  const value = fields[name] as Fields[keyof Fields];
  if (name === "personality_id") return <PersonalityName assistantId={assistantId} id={value as number | null} />;
  const said =
    value === null
      ? texts.platformBound
      : typeof value === "boolean"
        ? texts.yesOrNo(value)
        : Array.isArray(value)
          ? value.join(", ")
          : typeof value === "object"
            ? minimumsText(value as Fields["minimums"], texts.figures)
            : String(value);
  return <span class="settings-draft-value">{said === "" ? texts.nothing : said}</span>;
}

function minimumsText(minimums: Fields["minimums"], names: Record<Figure, string>): string {
  const share = new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 1 });
  return Object.entries(minimums)
    .map(([figure, least]) => `${names[figure as Figure]} ${share.format(least)}`)
    .join(", ");
}

function PersonalityName({ assistantId, id }: { assistantId: number; id: number | null }) {
  const texts = useTexts(draftTexts);
  const path = { chatbotId: assistantId };
  const all = useQuery("GET /api/v1/chatbots/{chatbotId}/personalities", { path, query: { limit: 100 } });
  const name = id === null ? texts.noPersonality : all.data?.items.find((each) => each.id === id)?.name;
  return <span class="settings-draft-value">{name ?? texts.deletedPersonality}</span>;
}
