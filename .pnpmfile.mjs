/** Inside the repository packages read each other's source by this condition; nobody else has the source at that place. */
const sourceCondition = '@broadsheet/source';

/** What pnpm asks while it works here; https://pnpm.io/pnpmfile. */
export const hooks = {
  /** Writes the manifest of a package as it is published: without the source, and without entries that hold nothing else. */
  beforePacking(manifest) {
    if (manifest.exports === undefined) return manifest;
    const entries = Object.entries(manifest.exports)
      .map(([entry, target]) => [entry, withoutSource(target)])
      .filter(([, target]) => typeof target === 'string' || Object.keys(target).length > 0);
    return { ...manifest, exports: Object.fromEntries(entries) };
  },
};

function withoutSource(target) {
  if (typeof target === 'string') return target;
  const { [sourceCondition]: _source, ...published } = target;
  return published;
}
