import { contrast } from "../../../../chat/colours.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Choice } from "../parts/choice.tsx";
import { ColourField } from "./colour-field.tsx";
import type { WidgetFields } from "./text-fields.tsx";
import { widgetTexts } from "./texts.ts";

/** The contrast from which text is easy to read (WCAG 2.2, 1.4.3). */
const enough = 4.5;

interface LookFieldsProps extends WidgetFields {
  /** The value as it can be drawn. */
  drawn: WidgetFields["value"];
}

/** Colours and place. */
export function LookFields({ value, drawn, change }: LookFieldsProps) {
  const texts = useTexts(widgetTexts);
  const isFaint = contrast(drawn.primary_color, drawn.text_color) < enough;
  return (
    <>
      <ColourField
        label={texts.primary}
        value={value.primary_color}
        drawn={drawn.primary_color}
        onChange={(colour) => change({ primary_color: colour })}
      />
      <ColourField
        label={texts.textColour}
        {...(isFaint && { hint: texts.faint })}
        value={value.text_color}
        drawn={drawn.text_color}
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
