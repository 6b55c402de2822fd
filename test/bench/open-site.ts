import { makeCustomer } from "./customer.ts";

/** Products of the document that the assistant of `openSite` has read. */
export const products = 60;

/** What a product costs, as its document says it. */
export function priceOf(product: number): string {
  return `${product + 10} euros`;
}

/** Makes an account with an assistant that has read a document about `products`. Returns the token of its website. */
export async function openSite(url: string): Promise<string> {
  const customer = await makeCustomer(url);
  const facts = Array.from(
    { length: products },
    (_, at) => `## Product ${at}\n\nProduct ${at} costs ${priceOf(at)}. It is delivered within ${(at % 7) + 2} days.\n`,
  );
  const form = new FormData();
  form.set("assistant_id", String(customer.assistant));
  form.set("file", new File([`# Shop\n\n${facts.join("\n")}`], "shop.md"));
  const headers = customer.headers;
  const sent = await fetch(`${url}/api/documents`, { method: "POST", headers, body: form });
  const { id } = (await sent.json()) as { id: number };
  await until(async () => {
    const { processing_status: status } = await customer.get<{ processing_status: string }>(`/api/documents/${id}`);
    return status === "completed";
  });
  const code = await customer.get<{ iframe_url: string }>(`/api/assistants/${customer.assistant}/embed-code`);
  return new URL(code.iframe_url).searchParams.get("token") ?? "";
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 100));
}
