/** Base64 of the raw-deflated gazetteer (layout: shared/analysis/places/gazetteer.ts; made by npm run build:gazetteer). */
declare const PACKED: string;
export default PACKED;
