/** Where a reader scrolls to is up to date before it is seen. */
const MARGIN = '120px';

/** Tells whether an element is in or near the window, whenever that changes; returns what ends it. */
export function followSight(element: Element, tell: (near: boolean) => void): () => void {
  const window = new IntersectionObserver(([entry]) => tell(entry?.isIntersecting ?? true), { rootMargin: MARGIN });
  window.observe(element);
  return () => window.disconnect();
}
