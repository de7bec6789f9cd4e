import { expect, test } from 'vitest';
import { refuse, refuseFormat } from '../../../../src/lib/core/reading/messages.ts';

test.each([
  ['FILE-EMPTY', '文件是空的，请确认上传了正确的文件'],
  ['FILE-ENCODING', '无法识别文字编码（支持 UTF-8、UTF-16、GB18030），请另存为 UTF-8 文本后再试'],
  [
    'FILE-TOO-LARGE',
    '内容远超一份年度报告（上限为一百万字、十万个单元格），请确认是否为报告文件；多份报告请分成多个文件',
  ],
  ['FILE-BINARY', '不是可识别的文档（二进制内容），请换成报告的文本文件'],
  ['FILE-BROKEN', '文件已损坏或不完整，请重新下载，或用原软件打开后另存一份再试'],
  ['FILE-ENCRYPTED', '文件已加密或设有打开密码，请去掉密码后另存一份再试'],
  ['FILE-UNSAFE', '文件含有文档类型声明或自定义实体，出于安全不予读取，请用 Word 或 WPS 打开后另存为 docx 再试'],
  ['PDF-SCANNED', '这个 PDF 没有可靠的文字，也没有整页的图片可以识读；请提供 Word、网页版本，或手工录入'],
  ['DOC-VARIANT', '这种旧版 Word 或 WPS 文档无法读取，请用 Word 或 WPS 打开后另存为 docx 再试'],
  ['IMAGE-UNREADABLE', '图片没有可以识读的像素，或超过四千万像素，请缩小或另存后再试'],
  ['PICTURES-MIXED', '合成一份报告的几页须都是 PNG、JPEG、TIFF 或 BMP 图片，其中有别的文件；请只选图片，或分开读取'],
  ['FORMAT-IMAGE', '这种图片不能识读，请另存为 PNG、JPEG、TIFF 或 PDF 再试，或提供报告的文本、网页或 Word 版本'],
] as const)('%s says what to do', (code, message) => expect(refuse(code)).toEqual({ code, message }));

test.each([
  ['zip', '暂不支持 压缩包，请解压后逐个选择文件'],
  ['xls', '暂不支持 旧版 Excel 工作簿（.xls），请用 Excel 或 WPS 打开后另存为 xlsx 再试'],
  ['odt', '暂不支持 OpenDocument 文档（.odt、.ods），请用 Word、WPS 或阅读器打开后另存为 docx 再试'],
  ['xml', '暂不支持 XML 文件，请用 Word、WPS 或阅读器打开后另存为 docx 再试'],
  ['rtf', '暂不支持 RTF 文档，请用 Word、WPS 或阅读器打开后另存为 docx 再试'],
  ['wps', '暂不支持 wps，请用 Word、WPS 或阅读器打开后另存为 docx 再试'],
])('a file of the kind %s is refused by name, with the remedy', (kind, message) =>
  expect(refuseFormat(kind)).toEqual({ code: 'FORMAT-UNSUPPORTED', message }),
);
