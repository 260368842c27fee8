/** A class name as a style compiler makes it: says nothing, and is the same on every run. */
export function hashedClass(name: string): string {
  let hash = 5381;
  for (let index = 0; index < name.length; index += 1) hash = (Math.imul(hash, 33) ^ name.charCodeAt(index)) >>> 0;
  const digits = hash.toString(36).padStart(7, '0');
  return `x-${digits.slice(0, 6)} e${digits.slice(-4)}`;
}

/** The selector of a hashed class name. */
export function hashedSelector(name: string): string {
  return `.${hashedClass(name).split(' ').join('.')}`;
}
