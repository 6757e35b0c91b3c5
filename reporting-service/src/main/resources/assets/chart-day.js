/* Tonnes of each hour: a row of bars for each source. A gap is a hatched band with its reason, never a low bar. */
import { hatch, tip, tooltip } from "./charts.js";

const ROW = 52, SPACE = 16, LEFT = 118, TOP = 6;

function read(table) {
  const rows = [...table.tBodies[0].rows];
  const only = table.dataset.column;
  const heads = [...table.tHead.rows[0].cells];
  const columns = only ? [Number(only)] : heads.slice(1).map((_, index) => index + 1);
  return {
    labels: rows.map((row) => row.cells[0].textContent.trim()),
    series: columns.map((column) => ({
      name: heads[column].dataset.name ?? heads[column].textContent.trim(),
      cells: rows.map((row) => ({ ...row.cells[column].dataset })),
    })),
  };
}

/* Neighbouring gaps with one reason are one band. */
function bands(cells) {
  const found = [];
  cells.forEach((cell, index) => {
    if (cell.gap === undefined) return;
    const last = found.at(-1);
    if (last && last.to === index - 1 && last.why === cell.gap) last.to = index;
    else found.push({ from: index, to: index, why: cell.gap });
  });
  return found;
}

function time(label) {
  return label.slice(-5).includes(":") && !label.includes("–") ? label.slice(-5) : label.slice(0, 5);
}

export function option(table, tools) {
  const { colour, font, figure } = tools;
  const { labels, series } = read(table);
  const one = series.length === 1;
  const narrow = figure.clientWidth < 560;
  const left = one ? 48 : narrow ? 12 : LEFT;
  const pattern = hatch(tools);
  const text = { color: colour("ink-3"), fontFamily: font, fontSize: 11 };
  return {
    animation: false,
    textStyle: { fontFamily: font },
    aria: { enabled: true },
    tooltip: { ...tooltip(tools), formatter: (points) => tip(labels[points[0].dataIndex], points.map((point) => {
      const cell = series[point.axisIndex ?? point.seriesIndex].cells[point.dataIndex];
      return [series[point.seriesIndex].name, cell.gap !== undefined ? `— ${cell.gap}` : `${cell.value} t${cell.state ? ` · ${cell.state}` : ""}`];
    })) },
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    title: one ? [] : series.map((line, index) => ({ text: line.name, left: narrow ? 12 : 0, top: TOP + index * (ROW + SPACE) + (narrow ? -4 : ROW / 2 - 10), padding: 0, textStyle: { ...text, color: colour("ink-2"), fontSize: 12, fontWeight: 500, width: LEFT - 14, overflow: "break", lineHeight: 14 } })),
    grid: series.map((_, index) => one
      ? { left, right: 8, top: 14, bottom: 26 }
      : { left, right: 44, top: TOP + index * (ROW + SPACE) + (narrow ? 12 : 0), height: ROW - (narrow ? 12 : 0) }),
    xAxis: series.map((_, index) => ({ gridIndex: index, type: "category", data: labels, axisTick: { show: false }, axisLine: { lineStyle: { color: colour("line-strong") } }, axisLabel: { ...text, show: index === series.length - 1, formatter: time, interval: narrow ? 5 : 2 } })),
    yAxis: series.map((_, index) => ({ gridIndex: index, type: "value", min: 0, position: one ? "left" : "right", splitNumber: one ? 4 : 1, axisLabel: { ...text, formatter: (value) => one || value > 0 ? value.toLocaleString(document.documentElement.lang) : "" }, splitLine: { lineStyle: { color: colour("line"), type: one ? "solid" : "dotted" } } })),
    series: series.map((line, index) => ({
      name: line.name, type: "bar", xAxisIndex: index, yAxisIndex: index, barCategoryGap: "18%", cursor: "pointer",
      itemStyle: { color: colour("accent-2"), borderRadius: [1.5, 1.5, 0, 0] },
      emphasis: { itemStyle: { color: colour("accent") } },
      data: line.cells.map((cell) => cell.value === undefined ? { value: null, href: cell.href } : { value: Number(cell.value), href: cell.href }),
      markArea: { silent: true, itemStyle: { color: pattern, opacity: 0.9 }, label: { show: true, position: "inside", color: colour("ink-2"), fontFamily: font, fontSize: 11, backgroundColor: colour("surface"), padding: [2, 5], borderRadius: 3 },
        data: bands(line.cells).map((band) => [{ name: band.to - band.from > 1 || one ? band.why : "", xAxis: band.from }, { xAxis: band.to }]) },
    })),
  };
}
