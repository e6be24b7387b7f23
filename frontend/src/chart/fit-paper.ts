import type { IChartApi } from 'lightweight-charts';

/** An upright A4 page within its margins, in CSS pixels. */
const WIDTH = 680;
const HEIGHT = 320;

/** Draws a chart as wide as paper while the page is printed; it cannot follow the page's width by itself then. */
export function fitPaper(chart: IChartApi): () => void {
  function shrink() {
    chart.applyOptions({ autoSize: false, timeScale: { lockVisibleTimeRangeOnResize: true } });
    chart.resize(WIDTH, HEIGHT, true);
  }

  function restore() {
    chart.applyOptions({ autoSize: true });
  }

  window.addEventListener('beforeprint', shrink);
  window.addEventListener('afterprint', restore);
  return () => {
    window.removeEventListener('beforeprint', shrink);
    window.removeEventListener('afterprint', restore);
  };
}
