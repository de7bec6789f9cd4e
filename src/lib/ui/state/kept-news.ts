import { KEPT_NEWS } from '../../site/index.ts';

/** What was changed in what this browser keeps, and beside which dataset. */
interface News {
  of: 'decisions' | 'cases' | 'drafts' | 'reports' | 'originals';
  dataset: string;
}

let channel: BroadcastChannel | null = null;

/** One channel for the page; a browser without it has tabs that learn of each other's changes when they are loaded again. */
function open(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  channel ??= new BroadcastChannel(KEPT_NEWS);
  return channel;
}

/** Tells the other tabs of this browser that something kept is another than before. */
export function tellTabs(news: News): void {
  open()?.postMessage(news);
}

/** Hears from the other tabs until what is returned is called. */
export function hearTabs(heed: (news: News) => void): () => void {
  const hear = ({ data }: MessageEvent<News>) => heed(data);
  const listening = open();
  listening?.addEventListener('message', hear);
  return () => listening?.removeEventListener('message', hear);
}
