import { type Node, placeIn, type SourceFile, walk } from "./console-sources.ts";

/** Attributes whose value users read. */
const read = ["label", "hint", "title", "placeholder", "alt", "aria-label", "aria-description", "name", "act", "text"];
/** Attributes of HTML elements that mean something else there. */
const ofElements = ["name", "label", "text", "act", "hint"];
/** Names of languages, products, formats and keys, and addresses: the same in every language. */
const names =
  /\b(English|Switchboard|Telegram|WhatsApp|Markdown|CSV|JSON|URL|Enter|Esc|Shift|Ctrl|Alt|Tab|Cmd)\b|Русский|(https?:\/\/)?[\w-]+\.[\w./-]+/g;
const word = /\p{L}{2,}/u;

/** Texts that a component has in its code, instead of in `texts.ts`: between tags, and in attributes that users read. */
export function literalTexts(file: SourceFile): string[] {
  const found: string[] = [];
  const add = (node: Node, text: unknown) => {
    if (typeof text !== "string" || !word.test(text.replace(names, ""))) return;
    found.push(`${placeIn(file, node)} ${text.trim()}`);
  };
  walk(file.program, (node) => {
    if (node.type === "JSXText") add(node, node["value"]);
    if (node.type === "JSXElement" || node.type === "JSXFragment") {
      for (const child of node["children"] as Node[]) {
        if (child.type === "JSXExpressionContainer") addShown(child["expression"] as Node, add);
      }
    }
    if (node.type === "JSXOpeningElement") {
      const isElement = /^[a-z]/.test(String((node["name"] as Node)["name"]));
      for (const attribute of node["attributes"] as Node[]) {
        const name = (attribute["name"] as Node | undefined)?.["name"];
        if (!read.includes(String(name)) || (isElement && ofElements.includes(String(name)))) continue;
        // The name of a form's field, of an icon, of a part.
        if (name === "name" && !/\s/.test(textOf(attribute))) continue;
        add(attribute, textOf(attribute));
      }
    }
    return undefined;
  });
  return found;
}

function textOf(attribute: Node): string {
  const value = (attribute["value"] as Node | null)?.["value"];
  return typeof value === "string" ? value : "";
}

/** The texts among what an expression shows. */
function addShown(expression: Node, add: (node: Node, text: unknown) => void): void {
  if (expression.type === "Literal") add(expression, expression["value"]);
  if (expression.type === "ConditionalExpression") {
    addShown(expression["consequent"] as Node, add);
    addShown(expression["alternate"] as Node, add);
  }
  if (expression.type === "LogicalExpression") addShown(expression["right"] as Node, add);
  if (expression.type === "TemplateLiteral") {
    for (const quasi of expression["quasis"] as Node[]) add(quasi, (quasi["value"] as { cooked: string }).cooked);
  }
}
