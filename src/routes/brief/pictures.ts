import type { PaperPicture } from '$lib/office/index.ts';
import { paint } from '$lib/ui/chart/paint.ts';

/** Dots of a picture to one of the screen: sharp on paper. */
const SCALE = 3;

/** What the style sheet of the page says of a text in a drawing, which leaves it. */
const TEXT_STYLE = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'fill'] as const;

/** A drawing of a sheet as a picture of this width in millimetres, with the looks that the page gives it. */
export async function pictureOf(drawing: SVGSVGElement, width: number): Promise<PaperPicture> {
  const { width: wide, height: high } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const seen = [...drawing.querySelectorAll('text')];
  copy.querySelectorAll('text').forEach((text, index) => {
    const style = getComputedStyle(seen[index] ?? text);
    for (const property of TEXT_STYLE) text.setAttribute(property, style.getPropertyValue(property));
  });
  // A square of dots is measured in dots: a few would make a blurred picture.
  const size = wide < 100 ? { width: wide * 8, height: high * 8 } : { width: wide * SCALE, height: high * SCALE };
  copy.setAttribute('width', String(size.width));
  copy.setAttribute('height', String(size.height));
  const blob = await paint(new XMLSerializer().serializeToString(copy), size);
  return {
    png: new Uint8Array(await blob.arrayBuffer()),
    width,
    height: (width * high) / wide,
    words: drawing.getAttribute('aria-label') ?? '',
  };
}

/** Widths of the drawings of a sheet in its Word file, in millimetres: two side by side, or one across the page. */
const [HALF, WHOLE, CODE] = [82, 166, 20];
/** Drawings wider than this are made for the whole page. */
const WIDE = 400;

/** The drawings of one sheet as it stands on the page. */
export async function sheetPictures(sheet: Element): Promise<{ pictures: PaperPicture[]; code: PaperPicture | null }> {
  const charts = [...sheet.querySelectorAll<SVGSVGElement>('.charts svg')];
  const code = sheet.querySelector<SVGSVGElement>('svg.qr');
  return {
    pictures: await Promise.all(
      charts.map((chart) => pictureOf(chart, chart.viewBox.baseVal.width > WIDE ? WHOLE : HALF)),
    ),
    code: code && (await pictureOf(code, CODE)),
  };
}
