import { expect, test } from "vitest";
import { readWrk } from "./load-engines.ts";

const output = (extra: string): string => `Running 5s test @ http://127.0.0.1:8080/
  2 threads and 200 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     9.79ms    4.18ms  96.17ms   88.04%
    Req/Sec    10.31k     1.03k   12.66k    69.00%
  Latency Distribution
     50%    9.28ms
     75%   10.89ms
     90%   13.17ms
     99%    1.02s 
  102731 requests in 5.01s, 16.82GB read
${extra}Requests/sec:  20513.45
Transfer/sec:      3.36GB
`;

test("reads what wrk prints, in milliseconds", () => {
  expect(readWrk(output(""))).toEqual({ requestsPerSecond: 20_513.45, median: 9.28, ninetyNinth: 1020, errors: 0 });
});

test("counts every kind of error", () => {
  const errors = "  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 90\n";
  expect(readWrk(output(errors)).errors).toBe(100);
});
