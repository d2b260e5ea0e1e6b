/** IPTC vocabularies by the part of their address that names them, with the alias that their codes are kept under. */
const VOCABULARIES: readonly (readonly [part: string, alias: string])[] = [
  ['mediatopic', 'medtop'],
  ['medtop', 'medtop'],
  ['subjectcode', 'subj'],
];

/**
 * The code of an IPTC subject as `medtop:20000076`, from an address (`http://cv.iptc.org/newscodes/mediatopic/20000076`),
 * a qcode (`medtop:20000076`), or a code with its scheme; undefined for other vocabularies.
 */
export function subjectCode(code: string | undefined, scheme?: string): string | undefined {
  if (code === undefined) return undefined;
  const qcode = /^(medtop|subj|subject):(\d{8})$/i.exec(code.trim());
  if (qcode) return `${qcode[1]?.toLowerCase() === 'medtop' ? 'medtop' : 'subj'}:${qcode[2]}`;
  const digits = /(?:^|[/#:])(\d{8})\/?$/.exec(code.trim())?.[1];
  if (digits === undefined) return undefined;
  const where = `${scheme ?? ''} ${code}`.toLowerCase();
  const alias = VOCABULARIES.find(([part]) => where.includes(part))?.[1];
  return alias === undefined ? undefined : `${alias}:${digits}`;
}

/** A pubStatus by code or address; undefined for a status that isn't one. */
export function pubStatusOf(code: string | undefined): 'usable' | 'withheld' | 'canceled' | undefined {
  switch (/([a-z]+)\/?$/i.exec(code?.trim() ?? '')?.[1]?.toLowerCase()) {
    case 'usable':
      return 'usable';
    case 'withheld':
    case 'embargoed':
      return 'withheld';
    case 'canceled':
    case 'cancelled':
      return 'canceled';
    default:
      return undefined;
  }
}

/** A format's revision number: `3`, `003`; undefined for versions that are no number. */
export function revisionOf(version: string | undefined): number | undefined {
  return version !== undefined && /^\d{1,15}$/.test(version.trim()) ? Number(version) : undefined;
}
