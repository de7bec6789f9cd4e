import type { FlowPart, FlowPicture } from '../flow.ts';
import type { XmlElement } from '../package/xml.ts';

const EMU_PER_POINT = 12_700;
/** In points: a smaller picture is a stamp, a logo or a figure, and no table. */
const LEAST = { width: 200, height: 60 };

/** A length of a style (`width:415.3pt`) in points; 0 where it is not given so. */
function styled(style: string, name: string): number {
  const [, figure = '0', unit = 'pt'] = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|cm|mm)`).exec(style) ?? [];
  const points = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 }[unit] ?? 0;
  return Number(figure) * points;
}

/** Finds the pictures of `document.xml` while it is walked: each is told by its size first, and then by its name. */
export class PictureFinder {
  #size = { width: 0, height: 0 };

  /** The picture that an element names, where it is as large as a table. */
  open(element: XmlElement): FlowPicture | null {
    const length = (name: string): number => Number(element.get(name) ?? 0) / EMU_PER_POINT;
    switch (element.name) {
      case 'extent':
        this.#size = { width: length('cx'), height: length('cy') };
        return null;
      case 'shape': {
        const style = element.get('style') ?? '';
        this.#size = { width: styled(style, 'width'), height: styled(style, 'height') };
        return null;
      }
      case 'blip':
        return this.#pictureOf(element.get('embed'));
      case 'imagedata':
        return this.#pictureOf(element.get('id'));
      default:
        return null;
    }
  }

  #pictureOf(id: string | undefined): FlowPicture | null {
    const { width, height } = this.#size;
    return id && width >= LEAST.width && height >= LEAST.height ? { kind: 'picture', id, width } : null;
  }
}

/** Pictures that stand one after the other with nothing between them, in the order of the document. */
export function groupPictures(flow: readonly FlowPart[]): FlowPicture[][] {
  const groups: FlowPicture[][] = [];
  let open = false;
  const walk = (parts: readonly FlowPart[]): void => {
    for (const part of parts) {
      if (part.kind === 'picture') {
        if (open) groups.at(-1)?.push(part);
        else groups.push([part]);
        open = true;
      } else if (part.kind === 'line') open &&= part.text.trim() === '';
      else for (const { content } of part.rows.flat()) walk(content);
    }
  };
  walk(flow);
  return groups;
}
