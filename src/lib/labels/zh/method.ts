/** How figures are worked out, said beside them. */
export const method = {
  title: '口径与来源',
  failed: '口径没有取到，收起再展开会重试。',
  link: '复制这张图的链接',
  linkCopied: '链接已复制',
  enlarge: '全屏',
  shrink: '退出全屏',
};
