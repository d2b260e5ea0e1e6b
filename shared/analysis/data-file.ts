/**
 * Where a file of `data/` is: there, or beside the bundle where this was bundled (infra/bundling.ts).
 * @param path from `data/`; a bundle has the file by its last name
 */
export const dataFile = (path: string): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL(`./data/${path}`, import.meta.url)
    : new URL(`./${path.slice(path.lastIndexOf('/') + 1)}`, import.meta.url);
