/** Words of a list of which a part is shown: of bodies, of areas, of lines of a table. */
export const cut = {
  shown: (shown: number, all: number) => `显示 ${shown} / ${all} 个机关`,
  more: (rest: number) => `再显示 ${rest} 个机关`,
  shownLines: (shown: number, all: number) => `显示 ${shown} / ${all} 行`,
  moreLines: (rest: number) => `再显示 ${rest} 行`,
  moreAreas: (rest: number) => `再显示 ${rest} 个地区`,
};
