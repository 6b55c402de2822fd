import { isOfType, listOf, type Node, textOf } from "./parse-json-ld.ts";

/** What structured data contains about a product or service. */
export interface Product {
  name: string;
  /** May contain HTML. */
  description: string;
  facts: Fact[];
}

export interface Fact {
  label: keyof typeof LABELS;
  text: string;
  /** The amounts of a price. */
  amounts: number[];
}

/** English and Russian. */
export const LABELS = {
  price: ["Price", "Цена"],
  availability: ["Availability", "Наличие"],
  brand: ["Brand", "Бренд"],
  sku: ["SKU", "Артикул"],
  mpn: ["Part number", "Номер детали"],
  gtin: ["GTIN", "GTIN"],
  colour: ["Colour", "Цвет"],
  size: ["Size", "Размер"],
  material: ["Material", "Материал"],
} as const;

const AVAILABILITY: Record<string, readonly [string, string]> = {
  InStock: ["in stock", "в наличии"],
  OnlineOnly: ["only online", "только онлайн"],
  InStoreOnly: ["only in the store", "только в магазине"],
  LimitedAvailability: ["limited", "ограничено"],
  OutOfStock: ["out of stock", "нет в наличии"],
  SoldOut: ["sold out", "распродано"],
  PreOrder: ["pre-order", "предзаказ"],
  PreSale: ["pre-sale", "предпродажа"],
  BackOrder: ["on back order", "под заказ"],
  MadeToOrder: ["made to order", "под заказ"],
  Discontinued: ["discontinued", "снято с производства"],
};

const PRODUCTS = new Set(["Product", "ProductGroup", "ProductModel", "IndividualProduct", "Vehicle", "Car"]);
const MAX_OFFERS = 50;

/** The product that a node describes: by its type, or because it is offered at a price. Null for others. */
export function productOf(node: Node, resolve: (value: unknown) => Node[], language: 0 | 1): Product | null {
  const name = textOf(node, "name");
  const offers = resolve(node["offers"]).slice(0, MAX_OFFERS);
  if (name === "" || (!isOfType(node, PRODUCTS) && offers.length === 0)) return null;
  const facts: Fact[] = [];
  const add = (label: Fact["label"], text: string, amounts: number[] = []) => {
    const isNew = text !== "" && !facts.some((fact) => fact.label === label && fact.text === text);
    if (isNew) facts.push({ label, text, amounts });
  };
  for (const offer of offers) {
    const name = textOf(offer, "name") || textOf(offer, "sku");
    const of = offers.length > 1 && name !== "" ? ` (${name})` : "";
    for (const priced of [offer, ...resolve(offer["priceSpecification"]), ...resolve(offer["offers"])].slice(
      0,
      MAX_OFFERS,
    )) {
      const { text, amounts } = priceOf(priced, textOf(offer, "priceCurrency"));
      if (text !== "") add("price", text + of, amounts);
    }
    const availability = AVAILABILITY[textOf(offer, "availability").replace(/^.*[/#]/, "")];
    if (availability !== undefined) add("availability", availability[language] + of);
  }
  for (const brand of listOf(node["brand"]).slice(0, 3)) add("brand", textOf({ brand }, "brand"));
  add("sku", textOf(node, "sku"));
  add("mpn", textOf(node, "mpn"));
  for (const key of ["gtin", "gtin13", "gtin12", "gtin14", "gtin8"]) add("gtin", textOf(node, key));
  add("colour", textOf(node, "color"));
  add("size", textOf(node, "size"));
  add("material", textOf(node, "material"));
  return { name, description: textOf(node, "description"), facts };
}

function priceOf(offer: Node, outerCurrency: string): { text: string; amounts: number[] } {
  const currency = textOf(offer, "priceCurrency") || outerCurrency;
  const low = textOf(offer, "lowPrice") || textOf(offer, "minPrice");
  const high = textOf(offer, "highPrice") || textOf(offer, "maxPrice");
  const written = textOf(offer, "price") || [low, high].filter((one) => one !== "" && one !== "0").join("–");
  if (!/\d/.test(written)) return { text: "", amounts: [] };
  const unit = textOf(offer, "unitText");
  const price = written.includes(currency) ? written : `${written} ${currency}`.trim();
  return {
    text: unit === "" ? price : `${price} / ${unit}`,
    amounts: written.split("–").map((one) => Number(one.replace(",", "."))),
  };
}
