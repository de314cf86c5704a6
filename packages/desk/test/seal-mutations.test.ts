import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { compareVerifiers } from "./seal-mutations-agree.js";

const tools = spawnSync("sh", ["-c", "command -v basenc && openssl version"], { encoding: "utf8" });
const skip = tools.stdout.includes("OpenSSL 3") ? false : "GNU coreutils (basenc) and OpenSSL 3 are not installed";

void test("verify.sh, the program and the second verifier say the same of 25 changes", { skip }, () => compareVerifiers(1, 25));
