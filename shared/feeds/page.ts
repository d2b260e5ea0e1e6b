import { UnreadableFeed } from './unreadable.ts';

/** What a page that came in a feed's stead is, with what to do about it; undefined for what isn't HTML. */
export interface PageFinding {
  readonly reason: 'html' | 'challenge' | 'login';
  readonly message: string;
}

/** How much of a page is looked at: the marks of all of them are in its head or its first form. */
const SAMPLE = 64 * 1024;

const CHALLENGES: readonly (readonly [mark: RegExp, by: string])[] = [
  [
    /cf-chl-|challenge-platform|cf_chl_opt|cf-browser-verification|<title>just a moment\.\.\.|attention required! \| cloudflare/i,
    'Cloudflare',
  ],
  [/ddos-guard|ddos protection by/i, 'DDoS-Guard'],
  [/_incapsula_resource|incapsula incident/i, 'Imperva'],
  [/captcha-delivery\.com|geo\.captcha-delivery/i, 'DataDome'],
  [/px-captcha|perimeterx/i, 'PerimeterX'],
  [/awswafcookiedomainlist|aws-waf-token|awswafintegration/i, 'AWS WAF'],
  [/access denied[\s\S]{0,400}reference&#32;&#35;|errors\.edgesuite\.net/i, 'Akamai'],
  [
    /<title>[^<]{0,80}(?:verify you are human|checking your browser|one more step|are you a robot)/i,
    'a bot check',
  ],
];

/** Cloudflare's word that the publisher's own rules turn us away: one line, or a page. */
const BLOCKED_LINE = /^error code: 10(?:0[6-9]|10|12|20)\b/i;
const BLOCKED_PAGE =
  /<title>[^<]{0,200}used cloudflare to restrict access|<h1[^>]{0,200}>\s*sorry, you have been blocked/i;
const BLOCKED: PageFinding = {
  reason: 'challenge',
  message:
    'The publisher has Cloudflare turn feed readers away; ask them to let feed readers through, or declare another feed of theirs.',
};

/** Recognises an HTML page, and of those the ones that ask for a human or a password. */
export function findPage(text: string): PageFinding | undefined {
  const sample = text.slice(0, SAMPLE);
  const start = sample
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 2_000);
  if (BLOCKED_LINE.test(start)) return BLOCKED;
  const isPage =
    /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(
      start,
    );
  if (!isPage) return undefined;
  if (BLOCKED_PAGE.test(sample)) return BLOCKED;
  for (const [mark, by] of CHALLENGES)
    if (mark.test(sample))
      return {
        reason: 'challenge',
        message: `${by} asks for a human instead of giving the feed; ask the publisher to let feed readers through, or declare another feed of theirs.`,
      };
  if (/<input[^>]{0,300}type\s*=\s*["']?password/i.test(sample))
    return {
      reason: 'login',
      message: 'The address gives a login page; declare a feed that can be read without an account.',
    };
  const feed = linkedFeed(sample);
  return {
    reason: 'html',
    message:
      feed === undefined
        ? 'The address gives an HTML page, not a feed; declare the address of its feed.'
        : `The address gives an HTML page, not a feed; the page names this one: ${feed}`,
  };
}

/** The feed that a page names in its head. */
function linkedFeed(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<link\s[^>]{0,500}>/gi)) {
    if (!/type\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(tag)) continue;
    const href = /href\s*=\s*["']([^"'<>\s]{1,500})["']/i.exec(tag)?.[1];
    if (href !== undefined) return href;
  }
  return undefined;
}

/** @throws UnreadableFeed where the text is an HTML page */
export function refusePage(text: string): void {
  const page = findPage(text);
  if (page) throw new UnreadableFeed(page.reason, page.message);
}
