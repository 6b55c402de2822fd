/** What is used of an annotation of pdf.js. `rect` is left, bottom, right, top in points of the page's own space. */
export interface Annotation {
  subtype: string;
  rect: [number, number, number, number];
  /** Of a link; only safe schemes. */
  url?: string;
  contentsObj?: { str: string };
  inReplyTo?: string;
  fieldType?: string | null;
  fieldName?: string;
  fieldValue?: string | string[] | null;
  alternativeText?: string;
  password?: boolean;
  hidden?: boolean;
  options?: { exportValue: string; displayValue: string }[];
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string;
}
