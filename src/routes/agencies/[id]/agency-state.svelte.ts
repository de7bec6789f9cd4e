import { browser } from '$app/environment';
import { page } from '$app/state';
import type { Peers } from '$lib/queries/index.ts';
import type { AgencyPeers, Body } from '$lib/views/index.ts';
import { useAlive } from '$lib/ui/state/alive.svelte.ts';
import { areaSource } from '$lib/ui/state/area-source.ts';
import { Live, isHeld, type Standing } from '$lib/ui/state/live.svelte.ts';
import { followViews, parametersOf } from '$lib/ui/state/show.ts';
import { settleWhen } from '$lib/ui/state/waking.svelte.ts';
import { OPENING_PEERS, parseAgencyAddress } from './agency-address.ts';
import type { AgencyData } from './agency-data.ts';
import { askEverybody, besideAgency, everyoneIn } from './ask-beside.ts';

/**
 * An agency among the peers its address names. It opens with those that were worked out while the page was built; others are
 * asked of the engine, which starts then. Made while a component is set up, for one agency.
 */
export class AgencyState {
  readonly #alive = useAlive();
  readonly #live: Live<Peers, AgencyPeers | null>;
  readonly address = $derived.by(() =>
    parseAgencyAddress(parametersOf(browser && this.#alive() ? (page.state.search ?? page.url.search) : '')),
  );

  /** Asked once: other peers are other members of the same. */
  #bodies: Promise<Body[]> | null = null;

  constructor(data: () => AgencyData) {
    const { agency, filter, beside, dataset } = data();
    this.#live = new Live<Peers, AgencyPeers | null>(
      () => (beside === null ? OPENING_PEERS : this.address.peers),
      (peers) => JSON.stringify(peers),
      { input: OPENING_PEERS, output: beside },
      async (peers) => {
        this.#bodies ??= areaSource(dataset, [everyoneIn(filter)]).then((source) => askEverybody(source, filter));
        // Whoever waits for them is told; the next question asks anew.
        this.#bodies.catch(() => (this.#bodies = null));
        return besideAgency(await this.#bodies, agency.agency_id, filter, peers);
      },
    );
    followViews();
    settleWhen(() => this.standing.state === 'ready' || isHeld(this.standing));
  }

  /** The peers as they are known: of a former choice until the new ones have come. `null` where nobody can stand beside. */
  get beside(): AgencyPeers | null {
    return this.#live.output;
  }

  get standing(): Standing {
    return this.#live.standing;
  }

  /** Whether what is shown is what was printed while the page was built. */
  get opening(): boolean {
    return this.#live.input === OPENING_PEERS && !this.address.chained;
  }

  /** How many of the agencies the address lists are not known. */
  get lost(): number {
    const { peers } = this.address;
    if (typeof peers === 'string' || this.standing.state !== 'ready') return 0;
    return peers.length - (this.beside?.set.members.length ?? 0);
  }

  readonly retry = (): void => this.#live.retry();
}
