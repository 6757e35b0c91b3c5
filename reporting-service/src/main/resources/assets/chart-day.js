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

/* Neighbouring gaps with one reason are one band; a quiet one is where no number is expected, so nothing is hatched. */
function bands(cells) {
  const found = [];
  cells.forEach((cell, index) => {
    if (cell.gap === undefined) return;
    const last = found.at(-1);
    if (last && last.to === index - 1 && last.why === cell.gap) last.to = index;
    else found.push({ from: index, to: index, why: cell.gap, quiet: cell.quiet !== undefined });
  });
  return found;
}

/* The bands as shapes of their own: from the first hour's left edge to the last one's right, with the reason inside. */
function gaps(line, index, { pattern, colour, font, one }) {
  const found = bands(line.cells);
  return {
    type: "custom", xAxisIndex: index, yAxisIndex: index, silent: true, z: 1, tooltip: { show: false }, encode: { x: 0 },
    data: found.map((band) => [band.from]),
    renderItem(params, api) {
      const band = found[params.dataIndex];
      const step = api.size([1, 0])[0];
      const area = params.coordSys;
      const x = api.coord([band.from, 0])[0] - step / 2;
      const width = step * (band.to - band.from + 1);
      return { type: "group", children: [
        { type: "rect", shape: { x, y: area.y, width, height: area.height }, style: { fill: band.quiet ? "transparent" : pattern } },
        { type: "text", invisible: width < 48, style: { text: band.why, x: x + width / 2, y: area.y + area.height / 2, ...(width < 110 ? { width: width - 4, overflow: "break" } : {}), lineHeight: 12, align: "center", verticalAlign: "middle", fill: colour("ink-2"), font: `${one ? 11 : 10}px ${font}`, backgroundColor: colour("surface"), padding: [1, 2], borderRadius: 2 } },
      ] };
    },
  };
}

/* Breaks a name at its spaces, so that no line begins with a comma; a name without spaces is left to the chart. */
function lines(name, width, font) {
  if (/\p{Script=Han}/u.test(name)) return name;
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `500 12px ${font}`;
  const broken = [];
  for (const word of name.split(" ")) {
    const longer = broken.length ? `${broken.at(-1)} ${word}` : word;
    if (broken.length && pen.measureText(longer).width <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken.join("\n");
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
    tooltip: { ...tooltip(tools), formatter: (points) => tip(labels[points[0].dataIndex], points.filter((point) => point.seriesType === "bar").map((point) => {
      const cell = series[point.seriesIndex].cells[point.dataIndex];
      return [series[point.seriesIndex].name, cell.gap !== undefined ? `— ${cell.gap}` : `${Number(cell.value).toLocaleString(document.documentElement.lang, { minimumFractionDigits: 3 })} t${cell.state ? ` · ${cell.state}` : ""}`];
    })) },
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    title: one ? [] : series.map((line, index) => ({ text: narrow ? line.name : lines(line.name, LEFT - 14, font), left: narrow ? 12 : 0, top: TOP + index * (ROW + SPACE) + (narrow ? -4 : ROW / 2 - 10), padding: 0, textStyle: { ...text, color: colour("ink-2"), fontSize: 12, fontWeight: 500, width: narrow ? figure.clientWidth - 60 : LEFT - 14, overflow: narrow ? "truncate" : "break", lineHeight: 14 } })),
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
    })).concat(series.map((line, index) => gaps(line, index, { pattern, colour, font, one }))),
  };
}
