/**
 * The traditional characters of the words by which reports are read: of the forms' labels, of headings and titles, of numbers,
 * of bodies and areas. Each has one simplified form only.
 */
const PAIRS =
  '資资訊讯開开閉闭報报機机關关務务總总體体況况動动請请辦办結结轉转續续處处給给與与過过議议訴诉訟讼審审維维糾纠經经復复複复後后來来為为無无業业織织組组會会團团構构專专衛卫縣县鎮镇鄉乡區区廳厅屬属據据數数' +
  '項项類类規规範范廢废現现發发製制頒颁減减負负淨净計计費费額额萬万億亿圓圆單单內内許许罰罚強强徵征購购採采標标準准執执條条應应該该於于個个並并問问題题進进導导責责監监評评價价統统時时間间從从產产護护權权' +
  '違违書书記记號号門门長长國国證证認认確确獲获檔档檢检測测詢询舉举訪访補补雜杂難难們们對对將将實实寫写錄录種种稱称積积極极際际階阶隊队陽阳陰阴險险隱隐雲云電电網网絡络線线級级紅红約约納纳終终綜综綠绿緊紧' +
  '編编緣缘練练縮缩繳缴聯联聲声職职聽听腦脑臨临興兴舊旧藝艺藥药術术衝冲裝装見见觀观覽览設设說说調调論论講讲譯译變变讓让財财貢贡貨货質质貫贯買买賣卖賬账贊赞趙赵車车軍军軌轨輔辅輕轻輪轮轄辖辯辩農农達达遞递' +
  '遠远適适選选還还邊边郵邮銀银銷销鋼钢錢钱鐵铁鑒鉴閱阅隨随離离雙双靜静響响頁页順顺預预領领頻频風风飛飞餘余館馆馬马驗验驛驿魚鱼麗丽黃黄黨党點点齊齐齡龄龍龙龜龟東东兩两嚴严傳传債债傷伤優优儲储兒儿創创劃划' +
  '劉刘勞劳勢势匯汇協协參参員员喪丧圍围園园圖图壓压壞坏壽寿夠够學学寧宁寶宝層层嶺岭島岛師师帶带幣币廠厂廣广廟庙庫库廬庐張张彙汇徑径徹彻態态慶庆憲宪懷怀戰战擊击擔担擴扩敗败斷断晉晋暫暂曆历楊杨榮荣樓楼樣样' +
  '樹树橋桥歐欧歸归歷历殘残氣气決决沒没淺浅湯汤溝沟滅灭滿满漢汉潔洁澤泽濟济濰潍灣湾爭争爲为狀状獨独獎奖環环畫画當当療疗盡尽盤盘眾众礦矿礎础禮礼稅税穩稳窮穷競竞筆笔節节築筑簡简籌筹糧粮純纯紹绍績绩縱纵義义' +
  '習习聖圣聞闻肅肃鳥鸟';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLIFIED.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

const ANY = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** The same text with the traditional characters of official words in their simplified form. */
export const foldTraditional = (text: string): string =>
  text.replace(ANY, (character) => SIMPLIFIED.get(character) ?? character);
