import { env, exports } from "cloudflare:workers";
import { expect } from "vitest";
import type { Row } from "../row.ts";
import { fillPath } from "../stage.ts";

export const widgetRows: Row[] = [
  {
    ids: ["qs.site.get.embed-js"],
    prove: async (stage, path) => {
      const owner = await stage.owner();
      const { body } = await owner.call("GET", `/api/assistants/${await stage.assistantId()}/embed-code`);
      const source = /^<script src="([^"]+)" data-assistant="\d+" data-token="st_[^"]+"><\/script>$/.exec(
        body.embed_code,
      );
      expect(new URL(source?.[1] ?? "").pathname).toBe(path);
      const script = await env.ASSETS.fetch(new URL(path, "http://localhost:8000"));
      expect(script.status).toBe(200);
      expect(script.headers.get("content-type")).toMatch(/javascript/);
      expect(await script.text()).toContain("Switchboard");
    },
  },
  {
    ids: ["qs.site.get.chat-assistant_id"],
    prove: async (stage, path) => {
      const owner = await stage.owner();
      const assistant = `/api/assistants/${await stage.assistantId()}`;
      await owner.call("PUT", assistant, { json: { allowed_domains: ["example.com"] } });
      const chat = await fillPath(stage, path, {});
      const open = async (token: string) => {
        const response = await exports.default.fetch(`http://localhost:8000${chat}?${new URLSearchParams({ token })}`);
        await response.text();
        return response;
      };
      const { body } = await owner.call("GET", `${assistant}/embed-code`);
      expect(new URL(body.iframe_url).pathname).toBe(chat);
      const page = await open(await stage.siteToken());
      expect(page.status).toBe(200);
      expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(page.headers.get("content-security-policy")).toMatch(/frame-ancestors [^;]*\bexample\.com\b/);
      expect((await open("st_forged")).status).toBe(403);
    },
  },
];
