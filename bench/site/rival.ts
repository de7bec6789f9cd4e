// What one would write without a database: parse the CSV, group in arrays, draw. Four figures, filtered by kind of body.
import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import Papa from 'papaparse';

use([LineChart, GridComponent, SVGRenderer]);

type Row = Record<string, string>;
const FIGURES = ['received_new.total', 'granted.total', 'normative_docs_in_force', 'penalty_decisions'];

const dataset = import.meta.env['VITE_DATASET'] as string;
const [reports, agencies] = await Promise.all([readCsv('reports'), readCsv('agencies')]);
const kindOf = new Map(agencies.map((row) => [row['agency_id'], row['kind'] ?? '']));
const charts = FIGURES.map(addFigure);
const control = document.querySelector('select');
for (const kind of ['', ...new Set(kindOf.values())]) control?.add(new Option(kind || '*', kind));
control?.addEventListener('change', draw);
draw();
requestAnimationFrame(() =>
  setTimeout(() => document.documentElement.setAttribute('data-drawn', String(performance.now()))),
);

async function readCsv(name: string): Promise<Row[]> {
  const response = await fetch(`./datasets/${dataset}/download/${name}.csv`);
  return Papa.parse<Row>(await response.text(), { header: true, skipEmptyLines: true }).data;
}

function addFigure(name: string): EChartsType {
  const figure = document.createElement('figure');
  figure.dataset['figure'] = name;
  figure.style.cssText = 'width:600px;height:260px;margin:0';
  document.body.append(figure);
  return init(figure);
}

function draw(): void {
  const kind = control?.value ?? '';
  const rows = reports.filter((row) => kind === '' || kindOf.get(row['agency_id']) === kind);
  charts.forEach((chart, at) => {
    const sums = new Map<string, number>();
    for (const row of rows) {
      const text = row[FIGURES[at] ?? ''];
      if (text) sums.set(row['year'] ?? '', (sums.get(row['year'] ?? '') ?? 0) + Number(text));
    }
    const years = [...sums.keys()].sort();
    const data = years.map((year) => sums.get(year) ?? null);
    chart.setOption({
      animation: false,
      xAxis: { type: 'category', data: years },
      yAxis: { type: 'value' },
      series: [{ type: 'line', data }],
    });
  });
}
