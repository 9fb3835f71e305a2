import { cpus } from "node:os";

/** The machine that figures are of, and the Node that they were measured with. */
export function machineInWords(): string {
  const machine = cpus();
  return `${machine.length} × ${machine[0]?.model ?? "a processor of no name"}, Node ${process.versions.node}`;
}
