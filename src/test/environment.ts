import { hostVariables, marks } from "../hosting/site-address.ts";

/** What would have a test, a build or a browser do something else than on another machine. */
const ofTheMachine = [
  ...hostVariables,
  ...Object.values(marks),
  "NODE_ENV",
  "FORCE_COLOR",
  "NO_COLOR",
  "PORT",
  "LANGUAGE",
];

/** What the tests know of the world: the site stands at a domain's root on loopback, in no country's time or language. */
const known = { SITE_URL: "http://localhost:4321", BASE_PATH: "/", TZ: "UTC", LC_ALL: "C.UTF-8" };

/** Makes an environment the one that tests run in, whatever the machine says of its address, time and language. */
export function setTestEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of ofTheMachine) Reflect.deleteProperty(environment, name);
  Object.assign(environment, known);
}

/** Whether everything is looked at in every mode, as `npm run test:all` has it, or each thing in one by turns. */
export const isWhole = process.env["TEST_MATRIX"] === "whole";
