import { buildZip } from "./build-zip.ts";

export interface PptxSlide {
  title?: string;
  /** Items of the body's list, by level. */
  items?: (string | [level: number, text: string])[];
  /** A text box. */
  text?: string;
  rows?: string[][];
  notes?: string;
  isHidden?: boolean;
  /** Texts of a diagram. */
  diagram?: string[];
}

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A PowerPoint presentation; its slides' parts are numbered against their order, as after moving slides about. */
export function buildPptx(slides: PptxSlide[]): Uint8Array {
  const partOf = (at: number) => slides.length - at;
  const files: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "ppt/presentation.xml": `<p:presentation ${NAMESPACES}><p:sldIdLst>${slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join("")}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relations(slides.map((_, at) => ["slide", `slides/slide${partOf(at)}.xml`])),
  };
  slides.forEach((slide, at) => {
    const number = partOf(at);
    files[`ppt/slides/slide${number}.xml`] = slideXml(slide);
    files[`ppt/slides/_rels/slide${number}.xml.rels`] = relations([
      ["notesSlide", `../notesSlides/notesSlide${number}.xml`],
      ["diagramData", `../diagrams/data${number}.xml`],
    ]);
    files[`ppt/notesSlides/notesSlide${number}.xml`] =
      `<p:notes ${NAMESPACES}>${paragraph(slide.notes ?? "")}</p:notes>`;
    files[`ppt/diagrams/data${number}.xml`] =
      `<dgm:dataModel ${NAMESPACES} xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram">${(slide.diagram ?? []).map((text) => `<dgm:pt><dgm:t>${paragraph(text)}</dgm:t></dgm:pt>`).join("")}</dgm:dataModel>`;
  });
  return buildZip(files);
}

function slideXml({ title, items = [], text, rows, isHidden }: PptxSlide): string {
  const shapes = [
    shape('<p:ph type="sldNum"/>', paragraph("7")),
    items.length === 0
      ? ""
      : shape(
          '<p:ph idx="1"/>',
          items.map((item) => (typeof item === "string" ? paragraph(item) : paragraph(item[1], item[0]))).join(""),
        ),
    text === undefined ? "" : shape("", paragraph(text)),
    rows === undefined
      ? ""
      : `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${tableXml(rows)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
    // Often the last in the file, though it is read first.
    title === undefined ? "" : shape('<p:ph type="title"/>', paragraph(title)),
  ];
  return `<?xml version="1.0"?><p:sld ${NAMESPACES}${isHidden ? ' show="0"' : ""}><p:cSld><p:spTree>${shapes.join("")}</p:spTree></p:cSld></p:sld>`;
}

function shape(placeholder: string, paragraphs: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`;
}

function paragraph(text: string, level = 0): string {
  const half = Math.ceil(text.length / 2);
  const run = (part: string) => `<a:r><a:rPr lang="en"/><a:t>${escapeXml(part)}</a:t></a:r>`;
  return `<a:p><a:pPr lvl="${level}"/>${run(text.slice(0, half))}${run(text.slice(half))}<a:endParaRPr/></a:p>`;
}

function tableXml(rows: string[][]): string {
  const cell = (text: string) => `<a:tc><a:txBody>${paragraph(text)}</a:txBody></a:tc>`;
  return rows.map((row) => `<a:tr h="1">${row.map(cell).join("")}</a:tr>`).join("");
}

function relations(targets: [type: string, target: string][]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships ${PACKAGE}>${all.join("")}</Relationships>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
