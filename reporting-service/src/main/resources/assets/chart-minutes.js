/* Readings of an hour: a line for each parameter, broken where nothing came, and shaded there. */
import { hatch, tip, tooltip } from "./charts.js";

/* A mean of the whole hour is one point and no course; it stands in the table. */
function courses(lines) {
  const long = lines.filter((line) => line.points.filter((point) => point.value !== null).length > 1);
  return long.length ? long : lines;
}

function read(table) {
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const rows = [...table.tBodies[0].rows];
  return heads.map((head, column) => ({
    name: head.dataset.name, unit: head.dataset.unit, code: head.querySelector(".column__code").textContent,
    points: rows.map((row) => {
      const cell = row.cells[column + 1];
      return { at: Date.parse(row.dataset.at), label: row.cells[0].textContent.trim(), value: cell.dataset.value === undefined ? null : Number(cell.dataset.value), flag: cell.dataset.flag, href: cell.querySelector("a")?.href };
    }),
  })).filter((line) => line.points.some((point) => point.value !== null));
}

/* Where two readings lie further apart than twice the usual step, something is missing between them. */
function broken(points) {
  const there = points.filter((point) => point.value !== null);
  const steps = there.slice(1).map((point, index) => point.at - there[index].at).sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)] ?? 60000;
  const data = [], gaps = [];
  there.forEach((point, index) => {
    const before = there[index - 1];
    if (before && point.at - before.at > 2 * usual) {
      gaps.push([before.at + usual, point.at]);
      data.push({ value: [before.at + usual, null] });
    }
    data.push({ value: [point.at, point.value], href: point.href, label: point.label, flag: point.flag, symbol: point.flag && point.flag !== "N" ? "diamond" : "circle", symbolSize: point.flag && point.flag !== "N" ? 6 : there.length < 15 ? 5 : 0 });
  });
  return { data, gaps };
}

export function option(table, tools) {
  const { colour, font, figure } = tools;
  const lines = courses(read(table));
  const narrow = figure.clientWidth < 560;
  const text = { color: colour("ink-3"), fontFamily: font, fontSize: 11 };
  const from = Date.parse(figure.dataset.from);
  const per = narrow ? 1 : Math.min(3, lines.length);
  const rows = Math.ceil(lines.length / per);
  const high = 84, gap = 50;
  figure.style.height = `${rows * (high + gap) + 22}px`;
  const place = (index) => ({ left: `${(index % per) * (100 / per) + 4}%`, width: `${100 / per - 5}%`, top: Math.floor(index / per) * (high + gap) + 22, height: high });
  return {
    animation: false, textStyle: { fontFamily: font }, aria: { enabled: true },
    tooltip: { ...tooltip(tools), axisPointer: { type: "line", lineStyle: { color: colour("line-strong") } }, formatter: (points) => tip(points.find((point) => point.data.label)?.data.label ?? "", points.filter((point) => point.data.label).map((point) => [point.seriesName, `${point.data.value[1]}${point.data.flag && point.data.flag !== "N" ? ` ${point.data.flag}` : ""}`])) },
    title: lines.map((line, index) => ({ text: `${line.name}${line.unit ? `, ${line.unit}` : ""}`, left: place(index).left, top: place(index).top - 20, padding: 0, textStyle: { ...text, color: colour("ink-2"), fontWeight: 500 } })),
    grid: lines.map((_, index) => place(index)),
    xAxis: lines.map((_, index) => ({ gridIndex: index, type: "time", min: from, max: from + 3600000, axisLine: { lineStyle: { color: colour("line-strong") } }, axisTick: { show: false }, splitNumber: 3, axisLabel: { ...text, showMinLabel: true, hideOverlap: true, formatter: (at) => `+${Math.round((at - from) / 60000)} min` } })),
    yAxis: lines.map((_, index) => ({ gridIndex: index, type: "value", scale: true, splitNumber: 2, axisLabel: { ...text, hideOverlap: true }, splitLine: { lineStyle: { color: colour("line"), type: "dotted" } } })),
    series: lines.map((line, index) => {
      const { data, gaps } = broken(line.points);
      return { name: `${line.name} ${line.code}`, type: "line", xAxisIndex: index, yAxisIndex: index, connectNulls: false, showSymbol: true, data, lineStyle: { width: 1.5, color: colour("accent") }, itemStyle: { color: (point) => colour(point.data?.flag && point.data.flag !== "N" ? "warn" : "accent") },
        markArea: { silent: true, itemStyle: { color: hatch(tools) }, data: gaps.map(([start, end]) => [{ xAxis: start }, { xAxis: end }]) } };
    }),
  };
}
