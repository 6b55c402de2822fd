import { build } from "../../scripts/build.ts";

export default function buildOnce(): void {
  build();
}
