import type { Plane } from '../../../src/lib/core/recognise/index.ts';

/** What a copier, a fax or a telephone did to a page; nothing of it is 0 or false. */
export interface Damage {
  /** Dots an inch. */
  dpi: number;
  /** Degrees clockwise. */
  turned: number;
  /** Pixels. */
  blur: number;
  /** How far a pixel is off its brightness at most, of 255. */
  noise: number;
  /** Quality of JPEG, from 0 to 100. */
  jpeg: number;
  /** A round stamp in red over the lower part of the page. */
  stamp: boolean;
  /** How much darker one edge is, from 0 to 1. */
  shadow: number;
  /** Black and white only. */
  fax: boolean;
  /** A photograph of the sheet on a table: where its points lie on the sheet, as shares of its width and height; `null` for a scan. */
  photo: Plane | null;
  seed: number;
}

/** Runs in the browser: a page as PNG, damaged, as JPEG; both in Base64. */
export async function damageInBrowser([png, damage]: readonly [string, Damage]): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const { width, height } = canvas;
  context.fillStyle = '#fbfaf7';
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(width / 2, height / 2);
  context.rotate((damage.turned * Math.PI) / 180);
  context.translate(-width / 2, -height / 2);
  if (damage.blur > 0) context.filter = `blur(${damage.blur}px)`;
  context.globalCompositeOperation = 'multiply';
  context.drawImage(image, 0, 0);
  context.filter = 'none';
  if (damage.stamp) {
    const [x, y, radius] = [width * 0.68, height * 0.62, (damage.dpi / 25.4) * 21];
    context.strokeStyle = context.fillStyle = 'rgb(214 40 40 / 0.85)';
    context.lineWidth = radius / 12;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
    context.font = `${radius * 0.7}px serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('★', x, y);
    context.font = `${radius * 0.22}px "Noto Serif CJK SC", serif`;
    for (const [index, character] of [...'示例县水利局办公室'].entries()) {
      context.save();
      context.translate(x, y);
      context.rotate(((index - 4) * Math.PI) / 6);
      context.fillText(character, 0, -radius * 0.76);
      context.restore();
    }
  }
  context.restore();
  const sheet = context.getImageData(0, 0, width, height);
  const pixels = damage.photo === null ? sheet : context.createImageData(width, height);
  const { data } = pixels;
  for (let y = 0; damage.photo !== null && y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [a, b, c, d, e, f, g, h, i] = damage.photo;
      const [across, down] = [x / width, y / height];
      const far = g * across + h * down + i;
      const [fromX, fromY] = [
        ((a * across + b * down + c) / far) * width,
        ((d * across + e * down + f) / far) * height,
      ];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const at = (y * width + x) * 4;
      data[at + 3] = 255;
      const isOn = left >= 0 && top >= 0 && left < width - 1 && top < height - 1;
      for (let color = 0; color < 3; color += 1) {
        const from = (top * width + left) * 4 + color;
        const [right, below] = [fromX - left, fromY - top];
        const row = width * 4;
        const [a0 = 0, b0 = 0] = [sheet.data[from], sheet.data[from + 4]];
        const [c0 = 0, d0 = 0] = [sheet.data[from + row], sheet.data[from + row + 4]];
        // The table is of wood: stripes of two browns.
        data[at + color] = isOn
          ? (a0 * (1 - right) + b0 * right) * (1 - below) + (c0 * (1 - right) + d0 * right) * below
          : (Math.sin(y / 9 + Math.sin(x / 60)) > 0 ? 96 : 84) - color * 22;
      }
    }
  let state = damage.seed >>> 0 || 1;
  for (let at = 0; at < data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const off = (state / 2 ** 31 - 1) * damage.noise;
    const share = 1 - damage.shadow * (((at / 4) % width) / width);
    for (let color = at; color < at + 3; color += 1) data[color] = (data[color] ?? 0) * share + off;
    if (damage.fax) data.fill((data[at + 1] ?? 0) < 150 ? 0 : 255, at, at + 3);
  }
  context.putImageData(pixels, 0, 0);
  return canvas.toDataURL('image/jpeg', damage.jpeg / 100).slice('data:image/jpeg;base64,'.length);
}
