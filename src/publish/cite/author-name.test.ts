import { BibLatexParser } from "biblatex-csl-converter";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { exportAddresses, exportSite } from "../../test/example-site.ts";
import { feedEntries } from "../feeds/feed-entry.ts";
import { jsonFeed, rssFeed } from "../feeds/feeds.ts";
import { storyJsonLd } from "../page/json-ld.ts";
import { exampleStory } from "../../test/example-story.ts";
import { creatorOf, creatorsOfPage } from "../../test/zotero-creators.ts";
import { citationItem } from "./citation-item.ts";
import { citationMeta } from "./citation-meta.ts";
import { toBibtex, toCslJson, toRis } from "./formats.ts";

const story = exampleStory();

test.each([
  ["The Accords, Annotated", "The Accords Annotated"],
  ["Lind & Ek, Partners", "Lind & Ek Partners"],
  ["Lind and Ek, Inquiries and Notes", "Lind and Ek Inquiries and Notes"],
  ["A, B and C", "A B and C"],
  ["Maps; Notes, Queries", "Maps Notes Queries"],
  ["Notes,Queries", "Notes Queries"],
  ["The Example", "The Example"],
  ["Courier", "Courier"],
])("%s is one organisation to every reader", async (publisher, withoutCommas) => {
  const site = { ...exportSite, publisher };
  const cited = { story, site, at: exportAddresses };
  const item = citationItem(cited);
  const whole = { lastName: withoutCommas, firstName: undefined };

  const tags = citationMeta(cited).filter((tag) => "name" in tag && tag.name === "citation_author");
  expect(creatorsOfPage(tags.map(({ content }) => content))).toEqual([whole]);
  expect(creatorOf(/AU {2}- (.*)\r/u.exec(toRis(item))?.[1] ?? "")).toEqual(whole);

  const { "1": entry } = new BibLatexParser(toBibtex(item)).parse().entries;
  expect(entry?.fields["author"]).toEqual([{ literal: [{ type: "text", text: publisher }] }]);
  expect(JSON.parse(toCslJson([item]))).toMatchObject([{ author: [{ literal: publisher }] }]);
  expect(storyJsonLd(story, site, "https://news.example/")).toMatchObject({
    author: { "@type": "Organization", name: publisher },
  });
  const entries = feedEntries([story], exportAddresses);
  expect(jsonFeed(entries, site, exportAddresses).authors).toMatchObject([{ name: publisher }]);
  const { items } = await new Parser().parseString(await rssFeed(entries, site, exportAddresses));
  expect(new Set(items.map(({ creator }) => creator))).toEqual(new Set([publisher]));
});

test("a name left as it is would be cut: the rules by which the names above are read do so", () => {
  expect(creatorsOfPage(["The Accords, Annotated"])).toEqual([{ lastName: "The Accords", firstName: "Annotated" }]);
  expect(creatorsOfPage(["Lind and Ek, Inquiries and Notes"])).toHaveLength(2);
  expect(creatorsOfPage(["The Example"])).toEqual([{ lastName: "Example", firstName: "The" }]);
});
