/** What a text directive names: words, or the first and last of them, and what stands right before and after. */
export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

/** Writes a directive as it goes behind an id: `:~:text=prefix-,start,end,-suffix` (WICG, “URL Fragment Text Directives”). */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end ? [encode(end)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ];
  return `:~:text=${parts.join(",")}`;
}

/** A dash, a comma and an ampersand have a meaning of their own in a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");
