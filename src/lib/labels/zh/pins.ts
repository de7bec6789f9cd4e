/** Words of the bodies that a reader sets into a figure, and of the field in which they are chosen. */
export const pins = {
  open: '加机关',
  notLoaded: '没有载入，关上再打开会重试。',
  panel: (name: string, unit: string) => `加入的机关：${name}（${unit}）`,
  column: (body: string, name: string) => `${body} ${name}`,
  subtitle: (subtitle: string, name: string) => `${subtitle}。下方为加入的机关各自的${name}，另用一把尺`,
  field: '按名称、简称或拼音找机关',
  hint: '如“公安”“gaj”',
  listed: '可加入的机关',
  chosen: '已加入的机关',
  none: (text: string) => `没有找到“${text}”`,
  remove: (name: string) => `取消 ${name}`,
  added: (name: string, count: number, most: number) => `已加入 ${name}，共 ${count} 个，最多 ${most} 个`,
  removed: (name: string, count: number) => `已取消 ${name}，还有 ${count} 个`,
  full: (most: number) => `已满 ${most} 个，先取消一个再加。`,
  loading: '正在载入机关名录',
  failed: '机关名录没有载入，关上再打开会重试。',
};
