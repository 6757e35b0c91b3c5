/* Keeps what is on the page up to date. The server says what changed; a lost connection is said, not hidden. */
import { age, now } from "./clock.js";

const language = document.documentElement.lang;
const SPARK_POINTS = 120;
const history = new Map();

function decimals(text) {
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}

/* With as many digits as stand there now: JSON drops the zeros at the end, and figures that jump cannot be read. */
function show(value, before = "") {
  const digits = Math.max(decimals(String(value)), decimals(before.trim()));
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value).replace("-", "\u2212");
}

function put(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

/* Words and shapes of states come from the page, in its language. */
function mark(place, name) {
  const pattern = document.querySelector(`template[data-mark="${name}"]`);
  if (place && pattern && place.dataset.mark !== name) {
    place.replaceChildren(pattern.content.cloneNode(true));
    place.dataset.mark = name;
  }
}

function provisional(root, hour) {
  const mass = root.querySelector("[data-live-mass]");
  if (!mass || !hour?.co2Mass?.value) return;
  let number = mass.querySelector("data");
  if (!number) {
    const pattern = document.querySelector("template[data-mark=provisional]");
    mass.replaceChildren(pattern.content.cloneNode(true));
    number = mass.querySelector("data");
  }
  put(number, show(hour.co2Mass.value, number.textContent || "0.000"));
  const minutes = root.querySelector("[data-live-minutes]");
  if (minutes) put(minutes, minutes.dataset.pattern.replace("0", hour.minutes.valid));
}

function line(change) {
  const key = `${change.source.organisation}/${change.source.site}/${change.source.source}`;
  const row = document.querySelector(`[data-source="${CSS.escape(key)}"]`);
  if (!row) return;
  const heard = row.querySelector("[data-age]");
  if (heard) {
    heard.setAttribute("datetime", change.lastReadingAt);
    put(heard, age(now() - Date.parse(change.lastReadingAt)));
  }
  mark(row.querySelector("[data-live-state-mark]"), change.state.state);
  provisional(row, change.thisHour);
}

function spark(svg, parameter, value) {
  const points = history.get(parameter) ?? [];
  points.push(Number(value));
  if (points.length > SPARK_POINTS) points.shift();
  history.set(parameter, points);
  if (!svg || points.length < 2) return;
  const low = Math.min(...points), high = Math.max(...points);
  const line = svg.firstElementChild ?? svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "polyline"));
  line.setAttribute("points", points.map((point, index) => `${(index / (points.length - 1)) * 120},${high > low ? 22 - ((point - low) / (high - low)) * 20 : 12}`).join(" "));
}

function channels(change) {
  mark(document.querySelector("[data-live-state-mark]"), change.state.state);
  provisional(document, change.thisHour);
  for (const latest of change.values) {
    const row = document.querySelector(`[data-parameter="${CSS.escape(latest.parameter)}"]`);
    if (!row) continue;
    const place = row.querySelector("[data-live-value]");
    put(place, show(latest.value, place.textContent));
    spark(row.querySelector("[data-live-spark]"), latest.parameter, latest.value);
    mark(row.querySelector("[data-live-flag]"), `flag-${latest.flag}`);
    const heard = row.querySelector("[data-live-age]");
    heard.dataset.age = "";
    heard.setAttribute("datetime", latest.at);
  }
}

export function start(what) {
  const [kind, source] = [what.split(":")[0], what.slice(what.indexOf(":") + 1)];
  const state = document.querySelector("[data-live-state]");
  const word = document.querySelector("[data-live-word]");
  const say = (name) => {
    state?.classList.toggle("is-on", name === "on");
    state?.classList.toggle("is-off", name === "off");
    if (word) put(word, word.dataset[name]);
  };
  say("wait");
  const events = new EventSource("/api/v1/live");
  events.onopen = () => say("on");
  events.onerror = () => say("off");
  events.addEventListener("source", (event) => {
    const change = JSON.parse(event.data);
    if (kind === "overview") line(change);
    else if (`${change.source.organisation}/${change.source.site}/${change.source.source}` === source) channels(change);
  });
  events.addEventListener("hour", () => document.body.dispatchEvent(new CustomEvent("tanheng:hour")));
  events.addEventListener("quarantine", (event) => {
    const counts = JSON.parse(event.data);
    document.querySelectorAll("[data-quarantine]").forEach((element) => put(element, show(counts.open)));
  });
  addEventListener("pagehide", () => events.close());
}
