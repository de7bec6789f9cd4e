/** Asked of a reader who saves data, before the engine is fetched. */
export const engineConsent = {
  needed: '浏览器设了节省流量，数据引擎还没有取。这一项要有数据引擎才能算出来。',
  fetch: (size: string | null) => (size === null ? '取数据引擎' : `取数据引擎（${size}）`),
  without: '不取',
};
