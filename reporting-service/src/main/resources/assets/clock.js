/* Ages that count and the clock of the demonstration; both go by the service's clock, not by this machine's. */
const body = document.body.dataset;
const serviceStart = Date.parse(body.clockNow);
const speed = Number(body.clockSpeed) || 1;
const pageStart = performance.now();
const chinese = document.documentElement.lang.startsWith("zh");
const units = chinese ? ["天", "小时", "分", "秒"] : ["d", "h", "min", "s"];

export function now() {
  return serviceStart + (performance.now() - pageStart) * speed;
}

export function age(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const first = parts.findIndex((part) => part > 0);
  if (first < 0) return `0 ${units[3]}`;
  const two = first < 2 && parts[first + 1] > 0;
  return `${parts[first]} ${units[first]}` + (two ? ` ${parts[first + 1]} ${units[first + 1]}` : "");
}

function tick() {
  const at = now();
  for (const element of document.querySelectorAll("[data-age]")) {
    const text = age(at - Date.parse(element.getAttribute("datetime")));
    if (element.textContent !== text) element.textContent = text;
  }
  for (const element of document.querySelectorAll("[data-tick]")) {
    element.textContent = moment(at, element);
    element.dateTime = new Date(at).toISOString();
  }
}

/* Keeps the way the server wrote the time: only its digits move. */
function moment(at, element) {
  const zone = element.dataset.zone === "Z" ? "UTC" : element.dataset.zone;
  const locale = chinese ? "zh-CN" : "en-GB";
  const date = new Intl.DateTimeFormat(locale, { timeZone: zone, day: "numeric", month: chinese ? "long" : "short", year: "numeric" });
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
  const offset = element.textContent.slice(element.textContent.lastIndexOf(" "));
  return `${date.format(at)} ${time.format(at)}${offset}`;
}

tick();
setInterval(tick, speed > 1 ? 250 : 1000);
