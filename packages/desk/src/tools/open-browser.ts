import { spawn } from "node:child_process";

/** Opens an address in the user's browser where there is a screen. False: there is none; the person has the address. */
export function openBrowser(address: string, env: NodeJS.ProcessEnv): boolean {
  const command = process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  if (process.platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) return false;
  const child = spawn(command, [address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined); // no such program: the address is on the screen all the same
  child.unref();
  return true;
}
