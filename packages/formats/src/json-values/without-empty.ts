/** The properties that are given: neither `undefined`, nor a blank text, nor an empty list. */
export function withoutEmpty<Properties extends object>(properties: Properties): Properties {
  const given = { ...properties };
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
      Reflect.deleteProperty(given, name);
    }
  }
  return given;
}
