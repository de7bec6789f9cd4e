/** What a header says about the form of its sub-table. The older words decide where both occur. */
export const HEADER_2019_WORDS = /新制作|新公开|对外公开|上一?年度?项目|项目数|本年度?增减?|采购/u;
export const HEADER_2021_WORDS = /制发|废止|度止|现行有效|处理决定|收费金额/u;
