/** Words that are printed with a page for readers whom its code does not reach; no browser loads them. */
export const printedNote = {
  what: (of: string, title: string, release: string) => `${of}，数据集“${title}”（版本 ${release}）`,
  printed: '看默认内容',
  noScript: (what: string) => `浏览器没有启用脚本。这里是默认内容：${what}。换地区、年度、机关或数据集，需要启用脚本。`,
  noScriptNothing: '浏览器没有启用脚本。这一页的其他选择、操作和别的数据集，需要启用脚本。',
  here: (what: string) => `这一页没有加载完整。下面的内容可以阅读：${what}；筛选、搜索和下载暂时不能用。`,
  hereNothing: '这一页没有加载完整。下面的内容可以阅读；搜索和其他操作暂时不能用。',
  other: (what: string) =>
    `这一页没有加载完整，地址所要的内容没有取到。默认内容是${what}，不一定是地址所要的，所以没有显示。`,
  otherNothing: '这一页没有加载完整，地址所要的内容没有取到。',
  fallback: '这一页要由脚本取来，还没有取到。',
  noScriptFallback: '浏览器没有启用脚本，这一页没有可读的内容：它要由脚本取来。',
};
