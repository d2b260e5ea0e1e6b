/** What a ninjs property may hold: `structure` is a list in one version and an object in another. */
type Kind = 'text' | 'number' | 'object' | 'structure';

const NAMES: Readonly<Record<Kind, string>> = {
  text:
    'uri type mimetype representationtype profile version firstcreated versioncreated contentcreated contentmodified ' +
    'embargoed expires pubstatus copyrightholder copyrightnotice usageterms ednote language by byline headline slugline ' +
    'located title',
  number: 'urgency charcount wordcount',
  object: '$standard standard rightsinfo digitalsourcetype eventdetails',
  structure:
    'person people organisation organisations place places subject subjects event events object objects infosource ' +
    'infosources genre genres trustindicator trustindicators headlines bodies descriptions altids associations ' +
    'renditions advices plannedcoverage keywords extensions contributors',
};

/** The properties of ninjs 1.0 to 3.x (IPTC's published schemas), lower case: 3.x writes them in camel case. */
const KINDS = new Map<string, Kind>(
  (['text', 'number', 'object', 'structure'] as const).flatMap((kind) =>
    NAMES[kind].split(' ').map((name) => [name, kind] as const),
  ),
);
/** Families of properties: `headline_main`, `body_xhtml`. What follows the underscore begins with a letter, digit or underscore. */
const VARIANT = /^(?:headline|body|description)_[a-z0-9_]/i;

const VALUES: Readonly<Record<string, readonly string[]>> = {
  pubstatus: ['usable', 'withheld', 'canceled'],
  representationtype: ['complete', 'incomplete', 'associated', 'full', 'partial'],
  type: [
    'text',
    'audio',
    'video',
    'picture',
    'graphic',
    'composite',
    'component',
    'event',
    'planning',
    'animated',
    'package',
  ],
};

const GEOJSON = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
  'Feature',
  'FeatureCollection',
]);
const TRUNCATED_DATE =
  /^-?\d{4,6}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

export type JsonObject = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The reason why an object is no valid ninjs, or undefined where it is. A check of what the item is read by and of what
 * its schema closes; an item that names another schema than IPTC's may have properties of its own.
 */
export function faultOf(item: JsonObject): string | undefined {
  if (typeof item['uri'] !== 'string' || item['uri'] === '') return 'it has no uri';
  return faultIn(item, isExtended(item));
}

function isExtended(item: JsonObject): boolean {
  const standard = item['standard'] ?? item['$standard'];
  const schema = isObject(standard) ? standard['schema'] : undefined;
  return typeof schema === 'string' && !schema.includes('iptc.org/');
}

/** Associations within associations that are looked into: published ones have none. */
const DEPTH = 8;

function faultIn(item: JsonObject, extended: boolean, depth = 0): string | undefined {
  if (depth > DEPTH) return `associations are more than ${DEPTH} deep`;
  for (const [name, value] of Object.entries(item)) {
    const fault = faultOfProperty(name, value, extended, depth);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfProperty(name: string, value: unknown, extended: boolean, depth: number): string | undefined {
  const lower = name.toLowerCase();
  const kind = VARIANT.test(name) ? 'text' : KINDS.get(lower);
  if (kind === undefined)
    return extended || name.startsWith('$') ? undefined : `ninjs has no property “${name.slice(0, 60)}”`;
  if (!isOfKind(value, kind)) return `“${name}” must be ${WORDS[kind]}`;
  const values = VALUES[lower];
  if (values && typeof value === 'string' && !values.includes(value))
    return `“${name}” is “${value.slice(0, 40)}”, but may only be ${values.join(', ')}`;
  return CHECKS[lower]?.(value, extended, depth);
}

const WORDS: Readonly<Record<Kind, string>> = {
  text: 'a string',
  number: 'a whole number',
  object: 'an object',
  structure: 'a list or an object',
};

function isOfKind(value: unknown, kind: Kind): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'number') return Number.isInteger(value);
  return kind === 'object' ? isObject(value) : typeof value === 'object' && value !== null;
}

/** A structure's parts, whether it is a list or an object by name. */
export const partsOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];

const concepts = (value: unknown): string | undefined => {
  for (const part of Array.isArray(value) ? value : []) {
    if (!isObject(part)) return 'a list of subjects, persons or places must hold objects';
    for (const name of ['name', 'rel', 'scheme', 'code', 'uri', 'literal', 'role', 'value'])
      if (part[name] !== undefined && typeof part[name] !== 'string') return `“${name}” must be a string`;
  }
  return undefined;
};

function places(value: unknown): string | undefined {
  for (const place of partsOf(value)) {
    if (!isObject(place)) return 'a place must be an object';
    for (const [name, shape] of Object.entries(place))
      if (name.toLowerCase().includes('geojson') && !isGeometry(shape))
        return `“${name}” of a place is no GeoJSON`;
  }
  return concepts(value);
}

function isGeometry(shape: unknown): boolean {
  if (!isObject(shape) || typeof shape['type'] !== 'string' || !GEOJSON.has(shape['type'])) return false;
  switch (shape['type']) {
    case 'Feature':
      return shape['geometry'] === null || isGeometry(shape['geometry']);
    case 'FeatureCollection':
      return Array.isArray(shape['features']);
    case 'GeometryCollection':
      return Array.isArray(shape['geometries']);
    default:
      return Array.isArray(shape['coordinates']);
  }
}

function associations(value: unknown, extended: boolean, depth: number): string | undefined {
  const named = Array.isArray(value);
  for (const part of partsOf(value)) {
    if (!isObject(part)) return 'an association must be an object';
    if (named && typeof part['name'] !== 'string') return 'an association has no name';
    if (named && typeof part['uri'] !== 'string') return 'an association has no uri';
    const { name: _, rel: __, ...rest } = part;
    const fault = faultIn(rest, extended, depth + 1);
    if (fault !== undefined) return `in an association, ${fault}`;
  }
  return undefined;
}

function rights(value: unknown): string | undefined {
  return isObject(value) && value['linkedrights'] !== undefined && value['encodedrights'] !== undefined
    ? 'rights are either linked or encoded, not both'
    : undefined;
}

function advices(value: unknown): string | undefined {
  for (const advice of partsOf(value))
    for (const name of ['importance', 'lifetime']) {
      const part = isObject(advice) ? advice[name] : undefined;
      if (part !== undefined && !(isObject(part) && typeof part['code'] === 'string'))
        return `“${name}” of an advice must be an object with a code`;
    }
  return undefined;
}

function eventDetails(value: unknown): string | undefined {
  const dates = isObject(value) ? value['dates'] : undefined;
  if (!isObject(dates)) return undefined;
  if (dates['startDate'] !== undefined && dates['expectedStartDate'] !== undefined)
    return 'an event has either a start or an expected start, not both';
  for (const name of ['expectedStartDate', 'expectedEndDate']) {
    const date = dates[name];
    if (date !== undefined && !(typeof date === 'string' && TRUNCATED_DATE.test(date)))
      return `“${name}” is no date`;
  }
  return undefined;
}

const urgency = (value: unknown): string | undefined =>
  typeof value === 'number' && (value < 1 || value > 9) ? '“urgency” must be from 1 to 9' : undefined;

function coverage(value: unknown): string | undefined {
  for (const part of partsOf(value)) {
    const level = isObject(part) ? part['urgency'] : undefined;
    if (level !== undefined && (!Number.isInteger(level) || urgency(level) !== undefined))
      return '“urgency” of a planned coverage must be from 1 to 9';
  }
  return undefined;
}

const CHECKS: Readonly<
  Record<string, (value: unknown, extended: boolean, depth: number) => string | undefined>
> = {
  place: places,
  places,
  associations,
  rightsinfo: rights,
  advices,
  eventdetails: eventDetails,
  urgency,
  plannedcoverage: coverage,
  person: concepts,
  people: concepts,
  subject: concepts,
  subjects: concepts,
  infosource: concepts,
  infosources: concepts,
  organisation: concepts,
  organisations: concepts,
  genre: concepts,
  genres: concepts,
};
