import { JSDOM } from "jsdom";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { exportAddresses as at, exportSite as site } from "../../test/example-site.ts";
import { change, write } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { feedEntries } from "./feed-entry.ts";
import { jsonFeed, rssFeed } from "./feeds.ts";

const page = "https://news.example/sub/two-towns-bridge/";
const entries = feedEntries([exampleStory()], at);
const rss = await rssFeed(entries, { ...site, name: "Bridges & <Towns>" }, at);

test("a story and each of its corrections are entries of their own, the last first, dated by their content", () => {
  expect(entries.map(({ id, title, published, modified }) => ({ id, title, published, modified }))).toEqual([
    {
      id: `${page}#correction-month-of-the-survey`,
      title: "Correction of the event “The survey begins” in “The bridge between two towns”",
      published: "2026-07-09",
      modified: "2026-07-09",
    },
    {
      id: `${page}#correction-who-decided`,
      title: "Correction of the claim “The towns agree” in “The bridge between two towns”",
      published: "2026-07-02",
      modified: "2026-07-02",
    },
    { id: page, title: "The bridge between two towns", published: "2026-07-01", modified: "2026-07-09" },
  ]);
});

test("work on the notes changes when a story was modified, not when it appeared", () => {
  const reworked = change("story.yaml", "annotated: 2026-07-01", "annotated: 2026-09-01\nfirstAnnotated: 2026-07-01");
  const [entry] = feedEntries([exampleStory(reworked, write("corrections.yaml", "[]\n"))], at);
  expect(entry).toMatchObject({ published: "2026-07-01", modified: "2026-09-01" });
});

test("an entry says its language where that is not the feed’s", async () => {
  const own = change("story.yaml", "kicker: An example", "kicker: An example\nlanguage: en-US");
  const told = feedEntries([exampleStory(own, write("corrections.yaml", "[]\n"))], at);
  expect(jsonFeed(told, site, at)).toMatchObject({ language: site.language, items: [{ language: "en-US" }] });
  expect(await rssFeed(told, site, at)).toContain("<dc:language>en-US</dc:language>");
  expect(jsonFeed(entries, { ...site, language: "en-GB" }, at).items[0]).not.toHaveProperty("language");
  expect(rss).not.toContain("dc:language");
});

test("a feed has fifty entries at most, the latest", () => {
  const corrections = Array.from({ length: 60 }, (_, index) => {
    const day = String(1 + Math.floor(index / 3)).padStart(2, "0");
    return `- id: slip-${index}\n  date: 2026-08-${day}\n  concerns: note:who-spoke\n  was: A slip.\n  is: None.\n`;
  });
  const many = feedEntries([exampleStory(write("corrections.yaml", corrections.join("")))], at);
  expect(many).toHaveLength(50);
  expect(many.map(({ published }) => published)).toEqual(
    many
      .map(({ published }) => published)
      .toSorted()
      .toReversed(),
  );
  expect(many[0]?.published).toBe("2026-08-20");
});

test("what is content stays text, and every link is in full", () => {
  const { body } = new JSDOM(entries.map(({ html }) => html).join("")).window.document;
  expect(body.textContent).toContain("no day & no month");
  const links = [...body.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual([
    `${page}#event-survey-begins`,
    `${page}#claim-towns-agree`,
    `${page}#claim-bridge-rebuilt`,
    `${page}#precondition-survey-done`,
    `${page}#claim-survey-first`,
    `${page}#claim-ferry-until-then`,
    page,
  ]);
});

test("RSS is XML, names itself and its language, and says nothing of when it was built", () => {
  const { document } = new JSDOM(rss, { contentType: "text/xml" }).window;
  const channel = document.querySelector("rss[version='2.0'] > channel");
  const textOf = (name: string) => channel?.querySelector(`:scope > ${name}`)?.textContent;
  expect([textOf("title"), textOf("link"), textOf("language")]).toEqual([
    "Bridges & <Towns>",
    "https://news.example/sub/",
    "en-GB",
  ]);
  const self = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link")[0];
  expect(self?.getAttribute("href")).toBe("https://news.example/sub/feed.xml");
  expect(self?.getAttribute("rel")).toBe("self");
  expect([textOf("lastBuildDate"), textOf("pubDate")]).toEqual([undefined, undefined]);
});

test("RSS says to a reader what the entries say", async () => {
  const { items } = await new Parser().parseString(rss);
  expect(items.map((item) => [item.guid, item.link, item.title, item.isoDate?.slice(0, 10)])).toEqual(
    entries.map(({ id, title, published }) => [id, id, title, published]),
  );
  expect(items.map((item) => (item as Record<string, unknown>)["content:encoded"])).toEqual(
    entries.map(({ html }) => html),
  );
  expect(rss.match(/<guid isPermaLink="true">/gu)).toHaveLength(entries.length);
});

test("JSON Feed says the same", () => {
  const feed = jsonFeed(entries, site, at);
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    home_page_url: "https://news.example/sub/",
    feed_url: "https://news.example/sub/feed.json",
    language: "en-GB",
  });
  expect(
    feed.items.map(({ id, url, content_html, date_published, date_modified }) => [
      id,
      url,
      content_html,
      date_published,
      date_modified,
    ]),
  ).toEqual(
    entries.map(({ id, html, published, modified }) => [
      id,
      id,
      html,
      `${published}T00:00:00Z`,
      `${modified}T00:00:00Z`,
    ]),
  );
});
