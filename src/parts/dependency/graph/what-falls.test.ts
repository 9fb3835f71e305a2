import { dependencyOf, type Condition } from "../model.ts";
import { expect, test } from "vitest";
import type { Story } from "../../../story/story.ts";
import { sketchedStory } from "../../../test/sketched-story.ts";
import { switchRules, switchSentence, everyFall, whatFalls } from "./what-falls.ts";

const ids = (conditions: Iterable<Condition>): string[] => [...conditions].map(({ id }) => id).sort();

function fallOf(story: Story, id: string): { falls: string[]; shaken: string[] } {
  const { conditions } = dependencyOf(story);
  const failed = conditions.find((condition) => condition.id === id);
  if (!failed) throw new Error(`Unexpected condition ${id}.`);
  const { falls, shaken } = whatFalls(failed);
  return { falls: ids(falls), shaken: ids(shaken) };
}

test("what requires it falls, through a whole chain", () => {
  const chain = sketchedStory([
    ["a", "requires", "b"],
    ["b", "requires", "c"],
  ]);
  expect(fallOf(chain, "a")).toEqual({ falls: ["b", "c"], shaken: [] });
  expect(fallOf(chain, "b")).toEqual({ falls: ["c"], shaken: [] });
});

test("in a diamond one failing side is enough, and the other stands", () => {
  const diamond = sketchedStory([
    ["a", "requires", "b"],
    ["a", "requires", "c"],
    ["b", "requires", "d"],
    ["c", "requires", "d"],
  ]);
  expect(fallOf(diamond, "a")).toEqual({ falls: ["b", "c", "d"], shaken: [] });
  expect(fallOf(diamond, "b")).toEqual({ falls: ["d"], shaken: [] });
});

test("what it only helped does not fall, and what it stood in the way of is not touched", () => {
  const helped = sketchedStory([
    ["a", "requires", "b"],
    ["b", "enables", "c"],
    ["c", "requires", "d"],
    ["b", "uncertain", "e"],
    ["b", "hinders", "f"],
  ]);
  expect(fallOf(helped, "a")).toEqual({ falls: ["b"], shaken: ["c", "d", "e"] });
});

test("only a condition that something requires can be switched", () => {
  const story = sketchedStory([
    ["a", "requires", "b"],
    ["b", "enables", "c"],
  ]);
  expect(everyFall(dependencyOf(story).conditions).map(({ failed }) => failed.id)).toEqual(["a"]);
  expect(switchRules(story).match(/#if-[\w-]+/gu)).toEqual(["#if-a", "#if-a", "#if-a", "#if-a"]);
  expect(switchRules(sketchedStory([["a", "enables", "b"]]))).toBe("");
});

test("the switch says in words what it shows", () => {
  const story = sketchedStory([
    ["a", "requires", "b"],
    ["b", "uncertain", "c"],
  ]);
  expect(everyFall(dependencyOf(story).conditions).map((fall) => switchSentence(fall, story))).toEqual([
    "Without “The condition called a”, “The condition called b” would lack what it is said to require. “The condition called c” would lose support.",
  ]);
});
