/* What every page does once it is there. Without any of it the page is complete: numbers, tables, links and forms. */
import "./clock.js";
import { draw } from "./charts.js";

if (document.body.dataset.live) import("./live.js").then((live) => live.start(document.body.dataset.live));
draw(document);
document.body.addEventListener("htmx:afterSwap", (event) => draw(event.detail.elt.parentElement ?? document));
