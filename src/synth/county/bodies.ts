import type { AgencyKind } from '../../lib/core/agency/index.ts';

/** A name, and the report year it begins with. */
interface BodyName {
  from: number;
  name: string;
  short: string;
}

/** A body of the fictional county, its names and the years it exists. */
export interface Body {
  id: string;
  /** Key of its figures' sector and of what its reports speak about. */
  sector: string;
  kind: AgencyKind;
  /** Its names with the report year each begins with; the last is the name of today. */
  names: readonly [BodyName, ...BodyName[]];
  from: number | null;
  to: number | null;
}

const COUNTY = '示例县';
/** 99 stands for no province in GB/T 2260. */
export const REGIONS = [
  { region_code: '990000', name: '示例省', level: 'province', parent_code: null },
  { region_code: '990100', name: '示例市', level: 'prefecture', parent_code: '990000' },
  { region_code: '990121', name: COUNTY, level: 'county', parent_code: '990100' },
] as const;

const FIRST = 2019;
type Years = readonly [from: number | null, to: number | null];
const ALWAYS: Years = [null, null];

function body(id: string, kind: AgencyKind, short: string, name = COUNTY + short, sector = id, years = ALWAYS): Body {
  const [from, to] = years;
  return { id: `example-${id}`, sector, kind, names: [{ from: FIRST, name, short }], from, to };
}

const department = (id: string, short: string, sector = id, years = ALWAYS): Body =>
  body(id, 'department', short, COUNTY + short, sector, years);

const renamed = (old: Body, from: number, short: string): Body => ({
  ...old,
  names: [...old.names, { from, name: COUNTY + short, short }],
});

const town = (id: string, short: string, sector: 'street' | 'town' | 'village'): Body =>
  body(id, 'township', short, COUNTY + short + (short.endsWith('街道') ? '办事处' : '人民政府'), sector);

/** The government, whose report adds up all the others, and its office, which reports of itself. */
export const GOVERNMENT: Body = body('gov', 'county_gov', '示例县政府', '示例县人民政府');
const OFFICE: Body = body('office', 'department', '县政府办公室', '示例县人民政府办公室');

const DEPARTMENTS: readonly Body[] = [
  department('drc', '发展和改革局'),
  department('education', '教育局'),
  department('industry', '工业和信息化局'),
  department('science', '科学技术局'),
  department('commerce', '商务局'),
  department('ethnic', '民族宗教事务局'),
  body('police', 'dual_managed', '公安局'),
  department('civil-affairs', '民政局', 'civil'),
  department('justice', '司法局'),
  department('finance', '财政局'),
  department('labour', '人力资源和社会保障局'),
  department('natural-resources', '自然资源局', 'land'),
  body('ecology', 'dual_managed', '生态环境分局', '示例市生态环境局示例县分局'),
  department('works', '住房和城乡建设管理局', 'works', [null, 2021]),
  department('housing', '住房和城乡建设局', 'housing', [2022, null]),
  department('city-management', '城市管理局', 'urban', [2022, null]),
  department('transport', '交通运输局'),
  department('water', '水利局'),
  department('agriculture', '农业农村局', 'farming', [null, 2023]),
  renamed(department('rural-revitalisation', '扶贫开发办公室', 'rural', [null, 2023]), 2021, '乡村振兴局'),
  department('agriculture-rural', '农业农村和乡村振兴局', 'farming', [2024, null]),
  department('forestry', '林业局'),
  department('culture-tourism', '文化广电和旅游局', 'culture'),
  department('health', '卫生健康局'),
  department('veterans', '退役军人事务局'),
  department('emergency', '应急管理局'),
  department('audit', '审计局'),
  department('market', '市场监督管理局'),
  department('statistics', '统计局'),
  department('medical-insurance', '医疗保障局', 'insurance'),
  department('petitions', '信访局'),
  renamed(department('services', '政务服务管理局'), 2023, '政务服务和数据局'),
  body('tax', 'dual_managed', '税务局', '国家税务总局示例县税务局'),
  body('weather', 'dual_managed', '气象局'),
  body('tobacco', 'dual_managed', '烟草专卖局'),
  body('fire', 'dual_managed', '消防救援大队'),
  body('expropriation', 'institution', '房屋征收与补偿中心'),
  body('trading', 'institution', '公共资源交易中心'),
  body('investment', 'institution', '招商服务中心', undefined, undefined, [null, 2022]),
  body('affairs', 'institution', '机关事务服务中心'),
  body('cooperative', 'institution', '供销合作社联合社'),
  body('zone', 'functional_zone', '青禾开发区管委会', '示例县青禾经济开发区管理委员会', 'zone', [2021, null]),
];

const TOWNSHIPS: readonly Body[] = [
  town('street-wenchang', '文昌街道', 'street'),
  town('street-binhe', '滨河街道', 'street'),
  town('street-chaoyang', '朝阳街道', 'street'),
  town('town-qinghe', '青禾镇', 'street'),
  town('town-baishi', '白石镇', 'town'),
  town('town-liuxi', '柳溪镇', 'town'),
  town('town-yunling', '云岭镇', 'town'),
  town('town-shuangqiao', '双桥镇', 'town'),
  town('town-nantang', '南塘镇', 'town'),
  town('town-fenglin', '枫林镇', 'town'),
  town('town-qingquan', '清泉镇', 'town'),
  town('town-shiwan', '石湾镇', 'town'),
  town('town-gaoping', '高坪镇', 'town'),
  town('town-donggang', '东岗镇', 'town'),
  town('town-wangjiang', '望江镇', 'town'),
  town('township-zhuping', '竹坪乡', 'village'),
  town('township-changling', '长岭乡', 'village'),
  town('township-huangsha', '黄沙乡', 'village'),
  town('township-sanhe', '三河乡', 'village'),
  town('township-songtao', '松涛乡', 'village'),
];

/** Every body that reports of itself, predecessors and successors among them. */
export const BODIES: readonly Body[] = [OFFICE, ...DEPARTMENTS, ...TOWNSHIPS];

/** The name a body bore in a report year. */
export function nameIn(body: Body, year: number): string {
  return (body.names.findLast(({ from }) => from <= year) ?? body.names[0]).name;
}

export const existsIn = (body: Body, year: number): boolean => year >= (body.from ?? year) && year <= (body.to ?? year);
