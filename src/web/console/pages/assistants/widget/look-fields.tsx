import { contrast } from "../../../../chat/colours.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Choice } from "../parts/choice.tsx";
import { ColourField } from "./colour-field.tsx";
import type { WidgetFields } from "./text-fields.tsx";
import { widgetTexts } from "./texts.ts";

/** The contrast from which text is easy to read (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** Colours and place. */
export function LookFields({ value, change }: WidgetFields) {
  const texts = useTexts(widgetTexts);
  const isFaint = contrast(value.primary_color, value.text_color) < enough;
  return (
    <>
      <ColourField
        label={texts.primary}
        value={value.primary_color}
        problem={texts.noColour}
        onChange={(colour) => change({ primary_color: colour })}
      />
      <ColourField
        label={texts.textColour}
        {...(isFaint && { hint: texts.faint })}
        value={value.text_color}
        problem={texts.noColour}
        onChange={(colour) => change({ text_color: colour })}
      />
      <Choice
        label={texts.position}
        value={value.position}
        options={[
          { value: "bottom-right", label: texts.positions["bottom-right"] },
          { value: "bottom-left", label: texts.positions["bottom-left"] },
        ]}
        onChoose={(position) => change({ position })}
      />
    </>
  );
}
