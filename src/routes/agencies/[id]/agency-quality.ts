import { daysLate } from '$lib/core/filing/index.ts';
import { zh } from '$lib/labels/index.ts';
import { qualityWords } from '$lib/labels/quality.ts';
import type { BodyRows } from '$lib/queries/index.ts';
import { workItems } from '$lib/views/quality/index.ts';

/** Findings that a page lists; the page on quality has them all. */
const MOST_FINDINGS = 12;

/** What the rule book says of an agency, in words: deadlines and counts by year, and the gravest findings. */
export function agencyQuality({ filings, findings }: Pick<BodyRows, 'filings' | 'findings'>) {
  const items = workItems(findings, filings, { ...zh, ...qualityWords }).filter(({ severity }) => severity !== 'info');
  return {
    filings: filings.map(({ year, timing, due, published_on, errors, warnings }) => ({
      year,
      timing,
      days: published_on === null ? null : daysLate(published_on, due),
      errors,
      warnings,
    })),
    findings: items.slice(0, MOST_FINDINGS).map(({ key, year, severity, text, links: [link] }) => ({
      key,
      year,
      severity,
      text,
      link: link ?? null,
    })),
    more: Math.max(0, items.length - MOST_FINDINGS),
  };
}
