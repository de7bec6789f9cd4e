import type { Reroute } from '@sveltejs/kit';
import { openedPath } from '$lib/site/index.ts';

/** A body or a report that its address names in the query is the same page as the printed one. */
export const reroute: Reroute = ({ url }) => openedPath(url) ?? undefined;
