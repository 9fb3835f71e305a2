import { expect, test } from "vitest";
import { addressesAt } from "./addresses.ts";
import { placeBelow, placesOf, placesOnPage, placesOnRecord } from "./places.ts";

const at = addressesAt(new URL("https://example.org/"));
const onRecord = ["references", "ref-a-paper", "corrections", "correction-a-date", "policy-corrections"];
const onPage = ["claim-a-bridge", "note-a-town", "country-se", "method", "s-one-sentence"];

test("whoever reads of what is on the record is led straight to the record, not by way of the story’s page", () => {
  for (const anchor of onRecord) {
    expect(placeBelow("a-story", anchor)).toBe(`a-story/record/#${anchor}`);
    expect(placesOf("a-story", at).part(anchor)).toBe(`https://example.org/a-story/record/#${anchor}`);
    expect(placesOnPage("a-story", at).part(anchor)).toBe(`/a-story/record/#${anchor}`);
    expect(placesOnRecord("a-story", at).part(anchor)).toBe(`#${anchor}`);
  }
});

test("whoever reads of what is on the story’s page is led there", () => {
  for (const anchor of onPage) {
    expect(placeBelow("a-story", anchor)).toBe(`a-story/#${anchor}`);
    expect(placesOf("a-story", at).part(anchor)).toBe(`https://example.org/a-story/#${anchor}`);
    expect(placesOnPage("a-story", at).part(anchor)).toBe(`#${anchor}`);
    expect(placesOnRecord("a-story", at).part(anchor)).toBe(`/a-story/#${anchor}`);
  }
});
