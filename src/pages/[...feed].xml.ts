import type { APIRoute } from 'astro';
import { atomFeed, feeds, type FeedName } from '../render/atom/atom.ts';
import { site } from '../site.ts';

/** One file for both languages: the address always has a name, which an optional [...lang] in front of it would not. */
export const getStaticPaths = () => feeds(site()).map(({ address, feed }) => ({ params: { feed: address }, props: { feed } }));

export const GET: APIRoute<{ feed: FeedName }> = ({ props, site: host }) =>
  new Response(atomFeed(site(), props.feed, host), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
