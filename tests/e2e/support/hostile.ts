/** A report as a page that tries everything a page can try: to run, to fetch, to lead away, to be too deep. */
export function hostilePage(elsewhere: string): string {
  const row = (label: string, cells: string) => `<tr><td>${label}</td>${cells}</tr>`;
  const attack = [
    '<script>window.stolen = 1; fetch("STEAL/script")</script>',
    '<img src="STEAL/a.png" onerror="window.stolen = 2">',
    '<svg onload="window.stolen = 3"><script>window.stolen = 4</script></svg>',
    '<iframe src="STEAL/frame"></iframe><object data="STEAL/o"></object><embed src="STEAL/e">',
    '<style>@import url("STEAL/style.css"); body { background: url("STEAL/bg.png"); display: none }</style>',
    '<link rel="stylesheet" href="STEAL/link.css"><base href="STEAL/"><meta http-equiv="refresh" content="0;url=STEAL/go">',
    '<a href="javascript:window.stolen = 5">依据</a><form action="STEAL/form"><button>提交</button></form>',
    '<video src="STEAL/v.mp4" autoplay></video><math href="javascript:window.stolen = 6"></math>',
    `${'<div>'.repeat(10_000)}深处${'</div>'.repeat(10_000)}`,
  ]
    .join('\n')
    .replaceAll('STEAL', elsewhere);
  const proactive = `<table>
    <tr><td colspan="4">第二十条第（一）项</td></tr>
    ${row('信息内容', '<td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td>')}
    ${row('规章', '<td>0</td><td>0</td><td>0</td>')}
    ${row('行政规范性文件', '<td>3<img src=x onerror="window.stolen = 7"></td><td>1</td><td>&lt;b onclick=alert(1)&gt;8</td>')}
  </table>`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>虚构县某局2024年政府信息公开工作年度报告</title></head>
<body onload="window.stolen = 8">${attack}<h1>虚构县某局2024年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>本年度没有收到申请。</p><p>二、主动公开政府信息情况</p>${proactive}</body></html>`;
}
