import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { CeasewireError } from '../model/index.ts';

/** An address that no feed may be fetched from. */
export class BlockedAddress extends CeasewireError {
  override readonly name = 'BlockedAddress';
}

export interface AddressRules {
  /** The embedded run serves its sample wire on loopback; nothing else may be reached by it. */
  readonly allowLoopback: boolean;
}

/**
 * Whether an IP address is one of the public internet. Private, link-local (with the cloud's metadata address), carrier,
 * documentation, multicast and reserved ranges are not; IPv4 within IPv6 (mapped, 6to4, NAT64, Teredo) counts as what it
 * leads to, which none of ours needs.
 */
export function isAllowedAddress(address: string, rules: AddressRules): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` turns a mapped IPv4 address into itself.
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'loopback') return rules.allowLoopback;
  // Of IPv6 only 2000::/3 is given out (IANA); the library calls all that has no name of its own unicast.
  if (parsed.kind() === 'ipv6' && ((parsed.toByteArray()[0] ?? 0) & 0xe0) !== 0x20) return false;
  return range === 'unicast';
}

type Resolver = (
  host: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const resolveAll: Resolver = (host, callback) => {
  systemLookup(host, { all: true, verbatim: true }, callback);
};

/**
 * A DNS lookup for sockets that gives only addresses that may be reached: the check is made on what is connected to, so
 * a name that changes its answer between check and use gains nothing.
 */
export function guardedLookup(rules: AddressRules, resolve: Resolver = resolveAll): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, addresses) => {
      if (error) {
        callback(error, '');
        return;
      }
      const family = options.family === 4 || options.family === 6 ? options.family : undefined;
      const allowed = addresses.filter(
        (entry) =>
          isAllowedAddress(entry.address, rules) && (family === undefined || entry.family === family),
      );
      const [first] = allowed;
      if (!first) {
        callback(blocked(host, addresses.map(({ address }) => address).join(', ')), '');
        return;
      }
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

/**
 * Whether the URL's host is an address itself, and none that may be reached. Of names only `localhost` is known without a
 * lookup (RFC 6761, 6.3).
 */
export function isBlockedHost(url: URL, rules: AddressRules): boolean {
  const host = hostOf(url);
  if (/^(.+\.)?localhost\.?$/.test(host)) return !rules.allowLoopback;
  return isIP(host) !== 0 && !isAllowedAddress(host, rules);
}

/** @throws BlockedAddress where the URL's host is an address itself, and none that may be reached: no lookup is made then. */
export function checkHost(url: URL, rules: AddressRules): void {
  if (isBlockedHost(url, rules)) throw blocked(hostOf(url), hostOf(url));
}

/** Without the brackets of IPv6. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const blocked = (host: string, addresses: string): BlockedAddress =>
  new BlockedAddress(
    `${host} is at ${addresses || 'no address'}, which is not on the public internet; feeds are fetched from public addresses only.`,
    { host, addresses },
  );
