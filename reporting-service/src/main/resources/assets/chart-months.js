/* Tonnes of each month: a bar for each method. A gap is a hatched place as high as the chart, never a low bar. */
import { hatch, tip, tooltip } from "./charts.js";

function read(table) {
  const heads = [...table.tHead.rows[0].cells];
  const columns = heads.map((head, index) => (head.dataset.name ? index : 0)).filter(Boolean);
  const rows = [...table.tBodies[0].rows];
  return {
    labels: rows.map((row) => row.cells[0].textContent.trim()),
    series: columns.map((column) => ({ name: heads[column].dataset.name, cells: rows.map((row) => ({ ...row.cells[column].dataset })) })),
  };
}

/* Hatched places, each as wide as the bar that is not there. */
function gaps(line, at, count, { pattern }) {
  const found = line.cells.flatMap((cell, index) => (cell.gap === undefined ? [] : [index]));
  return {
    type: "custom", silent: true, z: 1, tooltip: { show: false }, encode: { x: 0 }, data: found.map((index) => [index]),
    renderItem(params, api) {
      const step = api.size([1, 0])[0];
      const width = (step * 0.72) / count;
      const x = api.coord([found[params.dataIndex], 0])[0] - step * 0.36 + at * width;
      return { type: "rect", shape: { x: x + 1, y: params.coordSys.y, width: width - 2, height: params.coordSys.height }, style: { fill: pattern } };
    },
  };
}

function amount(cell) {
  const digits = (cell.value ?? "").split(".")[1]?.length ?? 0;
  return cell.gap !== undefined ? `— ${cell.gap}` : `${Number(cell.value).toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits })} t`;
}

export function option(table, tools) {
  const { colour, font, figure } = tools;
  const { labels, series } = read(table);
  const narrow = figure.clientWidth < 560;
  const text = { color: colour("ink-3"), fontFamily: font, fontSize: 11 };
  const look = [{ color: colour("accent-2") }, { color: colour("tune"), decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: colour("surface") } }];
  const tools2 = { pattern: hatch(tools) };
  return {
    animation: false,
    textStyle: { fontFamily: font },
    aria: { enabled: true },
    legend: { show: series.length > 1, top: 0, left: 0, itemWidth: 14, itemHeight: 9, textStyle: { ...text, color: colour("ink-2") }, data: series.map((line) => line.name), selectedMode: false },
    tooltip: { ...tooltip(tools), formatter: (points) => tip(labels[points[0].dataIndex], series.map((line) => [line.name, amount(line.cells[points[0].dataIndex])])) },
    grid: { left: narrow ? 44 : 64, right: 8, top: series.length > 1 ? 28 : 10, bottom: 24 },
    xAxis: { type: "category", data: labels, axisTick: { show: false }, axisLine: { lineStyle: { color: colour("line-strong") } }, axisLabel: { ...text, interval: narrow ? "auto" : 0, formatter: (label) => label.replace(/^\d{4}年/, "").replace(/^(\p{L}{3})\p{L}* \d{4}$/u, "$1") } },
    yAxis: { type: "value", min: 0, splitNumber: 4, axisLabel: { ...text, formatter: (value) => (narrow && value >= 10000 ? `${(value / 1000).toLocaleString(document.documentElement.lang)}k` : value.toLocaleString(document.documentElement.lang)) }, splitLine: { lineStyle: { color: colour("line") } } },
    series: series.map((line, index) => ({
      name: line.name, type: "bar", barCategoryGap: "28%", barGap: "0%", cursor: "default",
      itemStyle: { ...look[index % look.length], borderRadius: [1.5, 1.5, 0, 0] },
      data: line.cells.map((cell) => ({ value: cell.value === undefined ? null : Number(cell.value), href: cell.href })),
    })).concat(series.map((line, index) => gaps(line, index, series.length, tools2))),
  };
}
