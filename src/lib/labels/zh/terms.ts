/** Words for the coded values of the data. */
export const terms = {
  kind: {
    province_gov: '省级政府',
    city_gov: '市级政府',
    county_gov: '县级政府',
    township: '乡镇、街道',
    department: '工作部门',
    dual_managed: '双管、垂直机构',
    institution: '事业单位',
    public_enterprise: '公共企事业单位',
    functional_zone: '功能区、片区',
    unknown: '未归类',
  },
  /** Named by what an address or a file calls it, where no list has a name for it. */
  unlisted: { agency: (id: string) => `名单以外的机关（${id}）`, area: (code: string) => `代码为 ${code} 的地区` },
  scope: { own: '本机关报告', aggregate: '汇总报告', unknown: '范围不明' },
  form: (form: string) => (form === 'hybrid' ? '新旧混用' : form === 'absent' ? '缺表' : `${form} 年版`),
  table: { proactive: '表二', requests: '表三', appeals: '表四' },
  unit: { piece: '件', item: '项', wan_yuan: '万元', percent: '%', per_hundred: '件/百件' },
  points: '百分点',
  topic: { documents: '制发文件', requests: '申请', exemptions: '不予公开', appeals: '复议诉讼' },
  severity: { error: '错误', warning: '警告', info: '提示' },
  status: {
    reported: '填报',
    blank: '空白，未填',
    na_mark: '填斜线，不适用',
    zero_word: '填“无”，按 0 计',
    text_number: '文字中的数',
    text_only: '只有文字',
    unreadable: '来源文字粘连，读不出唯一数值',
    absent: '文件中无此格',
    inferred: '由勾稽推得，非填报',
    recognised: '图片识读，未确认',
    not_in_template: '该版无此项',
    corrected: '人工更正',
  },
  coverage: {
    read: '已读出',
    unread: '已发布，表格未读出',
    missing: '未见报告',
    uncollected: '未收录',
    not_due: '当年不应报',
  },
  gap: {
    not_loaded: '未收录',
    missing: '未见报告',
    unread: '未读出',
    not_due: '当年不应报',
    not_in_form: '该表无此项',
    undecidable: '未读出',
    no_denominator: '无分母',
    contradicts: '数据自相矛盾',
  },
  /** `forms`: those that have the figure, oldest first, of `all`. */
  comparability: (forms: readonly string[], all: readonly string[]) =>
    forms.length === all.length
      ? `${all.length === 2 ? '两' : '各'}版口径相同`
      : forms.at(-1) === all.at(-1)
        ? `${forms[0]} 年版才有`
        : `只有 ${forms.join('、')} 年版有`,
  better: { higher: '高为好', lower: '低为好', none: '无好坏' },
  event: {
    rename: '更名',
    merge: '合并',
    split: '分设',
    abolish: '撤销',
    create: '组建',
    transfer: '职能划转',
    re_parent: '隶属调整',
  },
} as const;
