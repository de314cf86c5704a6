import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Everything is a file of our own: no inline script, style or data address, so that the desk's content policy holds.
export default defineConfig({
  plugins: [react()],
  build: { outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: "es2022" },
});
