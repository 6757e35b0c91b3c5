/* Charts are drawn from the tables of the page, so that both say the same. The library comes when a chart is near. */
import { colour, font, onChange } from "./palette.js";

const drawers = { day: () => import("./chart-day.js"), minutes: () => import("./chart-minutes.js"), months: () => import("./chart-months.js") };
const shown = new Map();
let library;

function load() {
  library ??= Promise.all([import(document.body.dataset.echarts), import(document.body.dataset.echartsWords).catch(() => ({}))]).then(([echarts, words]) => {
    if (words.default) echarts.registerLocale("PAGE", words.default);
    return { echarts, locale: words.default ? "PAGE" : "EN" };
  });
  return library;
}

async function show(figure) {
  const table = document.querySelector(figure.dataset.table);
  if (!table) return;
  const [{ echarts, locale }, drawer] = await Promise.all([load(), drawers[figure.dataset.chart]()]);
  const place = document.createElement("div");
  figure.replaceChildren(place);
  const chart = echarts.init(place, null, { renderer: "canvas", locale, devicePixelRatio: Math.max(2, devicePixelRatio) });
  const paint = () => chart.setOption(drawer.option(table, { figure, colour, font: font(), echarts }), true);
  paint();
  chart.on("click", (event) => { if (event.data?.href) location.href = event.data.href; });
  new ResizeObserver(() => chart.resize()).observe(place);
  shown.set(figure, { chart, paint });
}

export function draw(root) {
  for (const [figure, { chart }] of shown) {
    if (!figure.isConnected) { chart.dispose(); shown.delete(figure); }
  }
  for (const figure of root.querySelectorAll("[data-chart]")) {
    figure.style.setProperty("--chart-rows", figure.dataset.rows);
    if (shown.has(figure)) continue;
    const near = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) { near.disconnect(); show(figure); }
    }, { rootMargin: "200px" });
    near.observe(figure);
  }
}

onChange(() => shown.forEach(({ paint }) => paint()));
addEventListener("beforeprint", () => shown.forEach(({ chart }) => chart.resize()));

/* A piece of a tooltip, made of nodes: nothing of the page's text is ever read as markup. */
export function tip(title, lines) {
  const box = document.createElement("div");
  box.className = "tip";
  const head = document.createElement("b");
  head.textContent = title;
  box.append(head, ...lines.map(([name, value]) => {
    const line = document.createElement("p");
    const left = document.createElement("span");
    const right = document.createElement("b");
    left.textContent = name;
    right.textContent = value;
    line.append(left, right);
    return line;
  }));
  return box;
}

export function tooltip({ colour, font }) {
  return { trigger: "axis", confine: true, backgroundColor: colour("surface"), borderColor: colour("line-strong"), borderWidth: 1, padding: [6, 10], textStyle: { color: colour("ink"), fontFamily: font, fontSize: 12 }, axisPointer: { type: "shadow", shadowStyle: { color: colour("ink"), opacity: 0.05 } } };
}

export function hatch({ colour }) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 8;
  const pen = canvas.getContext("2d");
  pen.strokeStyle = colour("line-strong");
  pen.lineWidth = 1;
  for (const shift of [-8, 0, 8]) { pen.moveTo(shift, 8); pen.lineTo(shift + 8, 0); }
  pen.stroke();
  return { image: canvas, repeat: "repeat" };
}
