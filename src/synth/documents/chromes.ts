import { chineseDay } from './dates.ts';
import type { Content } from './published.ts';
import { escapeMarkup } from './markup.ts';

/** What a content system puts around a report, and how its editor writes. */
export interface Chrome {
  encoding: 'utf-8' | 'gb18030';
  /** Short labels are written one character a span. */
  isSpelled: boolean;
  tableAttributes: string;
  cellAttributes: string;
  cellWrap(inner: string): string;
  heading(inner: string): string;
  paragraph(inner: string): string;
  page(content: Content, body: string): string;
}

const plain = (inner: string): string => inner;

/** A portal with navigation, breadcrumbs and the article's data in its head. */
const portal: Chrome = {
  encoding: 'utf-8',
  isSpelled: false,
  tableAttributes: ' border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:100%;"',
  cellAttributes: ' style="text-align:center;border:1px solid #000;"',
  cellWrap: (inner) => `<p style="text-align:center;"><span style="font-size:14px;">${inner}</span></p>`,
  heading: (inner) =>
    `<p style="text-indent:2em;"><strong><span style="font-family:黑体;">${inner}</span></strong></p>`,
  paragraph: (inner) => `<p style="text-indent:2em;line-height:2;"><span style="font-size:16px;">${inner}</span></p>`,
  page: ({ title, publisher, published_on }, body) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}_示例县人民政府门户网站</title>
<meta name="SiteName" content="示例县人民政府门户网站">
<meta name="ArticleTitle" content="${escapeMarkup(title)}">
${published_on === null ? '' : `<meta name="PubDate" content="${published_on} 09:32">\n`}<meta name="ContentSource" content="${escapeMarkup(publisher)}">
<style>.nav li{float:left}.con{width:1000px;margin:0 auto}</style>
</head>
<body>
<div class="header"><img src="logo.png" alt="示例县人民政府"><div class="search"><input type="text" placeholder="请输入关键字"><button>搜索</button></div></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul>
<div class="pos">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a></div>
<div class="con">
<h1>${escapeMarkup(title)}</h1>
<div class="info"><span>来源：${escapeMarkup(publisher)}</span>${published_on === null ? '' : `<span>发布日期：${published_on}</span>`}<span>字体：【大 中 小】</span></div>
<div class="TRS_Editor">
${body}
</div>
<div class="share">分享到：</div>
</div>
<div class="footer"><p>主办：示例县人民政府办公室</p><p>示例数据，虚构网站</p></div>
<script>var ua = navigator.userAgent;</script>
</body>
</html>
`,
};

/** An old site laid out with tables, in GB18030, with a table of the document's particulars above. */
const tables: Chrome = {
  encoding: 'gb18030',
  isSpelled: false,
  tableAttributes: ' width="96%" border="1" align="center" cellpadding="3" cellspacing="0" bordercolor="#000000"',
  cellAttributes: ' align="center" valign="middle"',
  cellWrap: plain,
  heading: (inner) => `<p><b><font size="3">　　${inner}</font></b></p>`,
  paragraph: (inner) => `<p><font size="3">　　${inner}</font></p>`,
  page: ({ title, publisher, published_on }, body) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${escapeMarkup(title)}</title>
</head>
<body bgcolor="#ffffff">
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0">
<tr><td><img src="top.jpg" width="980" height="160"></td></tr>
<tr><td><table width="100%" border="0"><tr><td><a href="index.htm">首页</a></td><td><a href="gk.htm">信息公开</a></td><td><a href="bs.htm">网上办事</a></td><td><a href="ly.htm">领导信箱</a></td></tr></table></td></tr>
<tr><td>
<table width="100%" border="0" cellpadding="0" cellspacing="0"><tr>
<td width="180" valign="top"><table width="100%" border="0"><tr><td>公开指南</td></tr><tr><td>公开目录</td></tr><tr><td>公开年报</td></tr><tr><td>依申请公开</td></tr></table></td>
<td valign="top">
<table width="100%" border="1" cellspacing="0"><tr><td>发布机构</td><td>${escapeMarkup(publisher)}</td><td>主题分类</td><td>政务公开</td></tr><tr><td>公开方式</td><td>主动公开</td><td>发布日期</td><td>${published_on === null ? '&nbsp;' : chineseDay(published_on)}</td></tr></table>
<p align="center"><font size="5"><b>${escapeMarkup(title)}</b></font></p>
${body}
<p align="right"><a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】</a></p>
</td></tr></table>
</td></tr>
<tr><td align="center">示例县信息中心　示例数据，虚构网站</td></tr>
</table>
</body>
</html>
`,
};

/** A page pasted from a word processor: styles at every turn, short labels one character a span. */
const pasted: Chrome = {
  encoding: 'utf-8',
  isSpelled: true,
  tableAttributes:
    ' class="MsoNormalTable" style="width:487.5pt;border-collapse:collapse;mso-padding-alt:0cm 0cm 0cm 0cm" border="0" cellspacing="0" cellpadding="0"',
  cellAttributes: ' style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"',
  cellWrap: (inner) =>
    `<p class="MsoNormal" align="center"><span style="font-family:宋体;mso-bidi-font-family:宋体">${inner}</span><span lang="EN-US"><o:p></o:p></span></p>`,
  heading: (inner) =>
    `<p class="MsoNormal" style="text-indent:32.0pt"><span style="font-size:16.0pt;font-family:黑体">${inner}</span></p>`,
  paragraph: (inner) =>
    `<p class="MsoNormal" style="text-indent:32.0pt"><span style="font-size:16.0pt;font-family:仿宋_GB2312">&nbsp;&nbsp;${inner}</span></p>`,
  page: ({ title, publisher, published_on }, body) => `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${escapeMarkup(title)}-示例县政府信息公开平台</title>
</head>
<body>
<div id="top"><a href="#">登录</a> <a href="#">无障碍浏览</a> <a href="#">繁體</a></div>
<div id="main">
<div class="article-title">${escapeMarkup(title)}</div>
<div class="article-info">发布机构：${escapeMarkup(publisher)}&nbsp;&nbsp;${published_on === null ? '' : `发布时间：${published_on.replaceAll('-', '/')}&nbsp;&nbsp;`}浏览次数：<span id="hits"></span></div>
<div class="article-content">
${body}
</div>
</div>
<div id="links"><select><option>友情链接</option><option>示例省人民政府</option><option>示例市人民政府</option></select></div>
<div id="bottom">示例数据，虚构网站</div>
</body>
</html>
`,
};

/** A plain new page with a table of related notices after the report and one of contacts before it. */
const light: Chrome = {
  encoding: 'utf-8',
  isSpelled: false,
  tableAttributes: ' class="et-table"',
  cellAttributes: '',
  cellWrap: plain,
  heading: (inner) => `<h3>${inner}</h3>`,
  paragraph: (inner) => `<p>${inner}</p>`,
  page: ({ title, publisher, published_on }, body) => `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body>
<header><nav><a href="/">首页</a><a href="/gk">公开</a></nav></header>
<main>
<table class="contact"><tbody><tr><th>公开机构</th><td>${escapeMarkup(publisher)}</td></tr><tr><th>受理时间</th><td>工作日上午、下午</td></tr></tbody></table>
<article>
<h2>${escapeMarkup(title)}</h2>
${published_on === null ? '' : `<time>发布日期：${chineseDay(published_on)}</time>`}
${body}
</article>
<table class="related"><tbody><tr><td>相关文件</td><td>公开指南</td></tr><tr><td>相关文件</td><td>公开目录</td></tr></tbody></table>
</main>
<footer>示例数据，虚构网站</footer>
</body>
</html>
`,
};

export const CHROMES: readonly Chrome[] = [portal, tables, pasted, light];
