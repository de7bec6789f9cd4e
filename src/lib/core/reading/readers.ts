import type { Reader } from './reader.ts';

/** Every format that can be read: one file and one line each. */
export const READERS: readonly Reader[] = [
  { format: 'docx', kinds: ['docx'], load: async () => (await import('./docx/read.ts')).readDocx },
  { format: 'doc', kinds: ['doc'], load: async () => (await import('./doc/read.ts')).readDoc },
  { format: 'html', kinds: ['html'], load: async () => (await import('./html/read.ts')).readHtml },
  { format: 'html', kinds: ['mht'], load: async () => (await import('./html/mht.ts')).readMht },
  { format: 'pdf', kinds: ['pdf'], load: async () => (await import('./pdf/read.ts')).readPdf },
  {
    format: 'image',
    kinds: ['png', 'jpeg', 'tiff', 'bmp'],
    load: async () => (await import('./picture/read-image.ts')).readImage,
  },
  { format: 'ofd', kinds: ['ofd'], load: async () => (await import('./ofd/read.ts')).readOfd },
  { format: 'xlsx', kinds: ['xlsx'], load: async () => (await import('./xlsx/read.ts')).readXlsx },
  { format: 'csv', kinds: ['csv'], load: async () => (await import('./csv.ts')).readCsv },
  { format: 'text', kinds: ['text'], load: async () => (await import('./text.ts')).readText },
];
