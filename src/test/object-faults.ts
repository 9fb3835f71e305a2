/**
 * What a JSON Schema leaves out that its readers need: objects that let unknown keys in, and objects and fields that
 * nothing is said about. Each by the key under which the object stands, and the name of the field.
 */
export function objectFaults(schema: object): string[] {
  const faults: string[] = [];
  JSON.stringify(schema, (key, value: unknown) => {
    if (typeof value !== "object" || value === null || !("properties" in value) || !("type" in value)) return value;
    if (!("additionalProperties" in value && value.additionalProperties === false)) faults.push(`${key} is open`);
    if (!("description" in value)) faults.push(`${key} is not described`);
    for (const [name, field] of Object.entries(value.properties as Record<string, object>)) {
      // What is defined elsewhere is described there; draft 7 leads to it by `allOf`.
      if (!["description", "$ref", "allOf"].some((said) => said in field))
        faults.push(`${key}.${name} is not described`);
    }
    return value;
  });
  return faults;
}
