/**
 * Where a script is written that a component is there to name: that of `ShareScript.astro` to `_astro/share.[hash].js`.
 * Left to itself, Astro makes the name from how it numbers scripts within.
 * @param script what the bundler knows of it; its name begins with the component's file
 */
export function scriptFile({ name }: { name: string }): string {
  const [component = name] = name.split(".", 1);
  return `_astro/${component.replace(/(?<=.)Script$/u, "").toLowerCase()}.[hash].js`;
}
