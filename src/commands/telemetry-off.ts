// Astro reports how it is used unless told not to, and would note that choice in a file of the home folder.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
