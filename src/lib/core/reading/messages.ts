import type { DocumentNotice, Refusal } from './document.ts';
import { foreignEncoding } from './encoding.ts';

const REFUSALS = {
  'FILE-EMPTY': '文件是空的，请确认上传了正确的文件',
  'FILE-ENCODING': '无法识别文字编码（支持 UTF-8、UTF-16、GB18030），请另存为 UTF-8 文本后再试',
  'FILE-TOO-LARGE':
    '内容远超一份年度报告（上限为一百万字、十万个单元格），请确认是否为报告文件；多份报告请分成多个文件',
  'FILE-BINARY': '不是可识别的文档（二进制内容），请换成报告的文本文件',
  'FILE-BROKEN': '文件已损坏或不完整，请重新下载，或用原软件打开后另存一份再试',
  'FILE-ENCRYPTED': '文件已加密或设有打开密码，请去掉密码后另存一份再试',
  'FILE-UNSAFE': '文件含有文档类型声明或自定义实体，出于安全不予读取，请用 Word 或 WPS 打开后另存为 docx 再试',
  'PDF-SCANNED': '这个 PDF 没有可靠的文字，也没有整页的图片可以识读；请提供 Word、网页版本，或手工录入',
  'DOC-VARIANT': '这种旧版 Word 或 WPS 文档无法读取，请用 Word 或 WPS 打开后另存为 docx 再试',
  'ARCHIVE-EMPTY': '压缩包里没有文件',
  'ARCHIVE-METHOD': '压缩包里的这个文件用了不支持的压缩方式，请解压后选择文件，或用普通方式重新压缩成 ZIP',
  'IMAGE-UNREADABLE': '图片没有可以识读的像素，或超过四千万像素，请缩小或另存后再试',
  'PICTURES-MIXED': '合成一份报告的几页须都是 PNG、JPEG、TIFF 或 BMP 图片，其中有别的文件；请只选图片，或分开读取',
  'FORMAT-IMAGE': '这种图片不能识读，请另存为 PNG、JPEG、TIFF 或 PDF 再试，或提供报告的文本、网页或 Word 版本',
} as const;

/** The refusal of bytes that are no text, or text in an encoding that is not read: by its name where it is known. */
export function refuseEncoding(bytes: Uint8Array): Refusal {
  const name = foreignEncoding(bytes);
  if (name === null) return refuse('FILE-ENCODING');
  return {
    code: 'FILE-ENCODING',
    message: `文字编码是 ${name}，不支持（支持 UTF-8、UTF-16、GB18030），请另存为 UTF-8 后再试`,
  };
}

/** The page or text calls itself UTF-8 and is not. */
export const mislabelledNotice: DocumentNotice = {
  code: 'DOC-ENCODING',
  severity: 'info',
  message: '文件自称是 UTF-8 编码，实际是 GB18030，已按 GB18030 读取',
};

/** Rows, columns or sheets of a table that are in the file but not to be seen. */
export const hiddenNotice = (count: number, what: string): DocumentNotice => ({
  code: 'DOC-HIDDEN-ROWS',
  severity: 'warning',
  message: `表格中有${count}${what}是隐藏的，读者看不到，没有读取，请核对`,
});

export const hiddenSheetsNotice = (count: number): DocumentNotice => ({
  code: 'DOC-HIDDEN-SHEETS',
  severity: 'info',
  message: `工作簿有${count}张隐藏的工作表，没有读取`,
});

export const hiddenTextNotice = (count: number): DocumentNotice => ({
  code: 'DOC-HIDDEN-TEXT',
  severity: 'info',
  message: `正文有${count}处读者看不到的隐藏文字，没有读取`,
});

/** What a signature says is not looked into. */
export const signedNotice: DocumentNotice = {
  code: 'DOC-SIGNED',
  severity: 'info',
  message: '文件带有电子签章，程序没有验证',
};

const UNSUPPORTED: Readonly<Record<string, string>> = {
  odt: 'OpenDocument 文档（.odt、.ods）',
  xml: 'XML 文件',
  xls: '旧版 Excel 工作簿（.xls）',
  zip: '压缩包',
  rar: 'RAR 压缩包',
  '7z': '7z 压缩包',
  gzip: 'gzip 压缩包',
  rtf: 'RTF 文档',
};

/** The refusal of a code, in Chinese, with what to do about it. */
export function refuse(code: keyof typeof REFUSALS): Refusal {
  return { code, message: REFUSALS[code] };
}

/** What may not grow without end in a file, with the sentence that says so. */
const LIMITS = {
  content: REFUSALS['FILE-TOO-LARGE'],
  'number formats':
    '工作簿里有超过 255 个字符的数字格式，Excel 存不下这样的格式，不予读取；请用 Excel 或 WPS 打开后另存再试',
  styles: '工作簿的单元格样式超过 65490 种，不予读取；请用 Excel 或 WPS 打开后另存再试',
  columns: '工作表的列设置超过 16384 条，不予读取；请用 Excel 或 WPS 打开后另存再试',
  sheets: '工作簿有 200 张以上的工作表，请确认是否为报告文件；多份报告请分成多个文件',
  drawing: 'PDF 的图形层层嵌套，绘制步骤远超一份年度报告，不予读取；请提供 Word、网页版本，或重新导出 PDF',
  'archive files': '压缩包里的文件超过 2000 个，请分成几个压缩包',
  'archive depth': '压缩包里套了三层以上的压缩包，请解压后再选择文件',
  'archive size': '压缩包解开后超过 512 MB，请分成几个压缩包',
  'archive growth': '压缩包里的这个文件解开后膨胀超过 250 倍，不像是文档，没有解开',
  'archive file': '压缩包里的这个文件超过 50 MB，请确认是否为报告文件',
  'message parts': '网页存档的分段超过 5000 个或嵌套超过 10 层，不予读取；请在浏览器中重新保存网页',
} as const;
export type Limit = keyof typeof LIMITS;

/** The refusal of a file in which something goes beyond its limit. */
export function refuseLimit(limit: Limit): Refusal {
  return { code: limit.startsWith('archive') ? 'ARCHIVE-LIMIT' : 'FILE-TOO-LARGE', message: LIMITS[limit] };
}

/** The refusal of a format that was recognised but has no reader. */
export function refuseFormat(kind: string): Refusal {
  const name = UNSUPPORTED[kind] ?? kind;
  const remedy =
    kind === 'zip'
      ? '请解压后逐个选择文件'
      : kind === 'rar' || kind === '7z' || kind === 'gzip'
        ? '请解压后选择文件，或改用 ZIP 压缩'
        : kind === 'xls'
          ? '请用 Excel 或 WPS 打开后另存为 xlsx 再试'
          : '请用 Word、WPS 或阅读器打开后另存为 docx 再试';
  return { code: 'FORMAT-UNSUPPORTED', message: `暂不支持 ${name}，${remedy}` };
}
