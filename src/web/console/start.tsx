import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/layout.css";
import { render } from "preact";
import { App } from "./app.tsx";
import { mendAddress } from "./layout/mend-address.ts";
import { keepTitle } from "./layout/shown-page.ts";
import { applyAppearance } from "./session/appearance.ts";

applyAppearance();
mendAddress();
keepTitle();
const root = document.getElementById("console");
if (root !== null) render(<App />, root);
