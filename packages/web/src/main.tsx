import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { DeskError } from "./api/ask.js";
import { App } from "./app.js";
import { TextsProvider } from "./texts/use-texts.js";
import "./styles/all.css";

// The desk answers from this machine: what is on the screen stays until something changes it.
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity, refetchOnWindowFocus: false,
      retry: (count, error) => error instanceof DeskError && (error.code === "retry" || error.code === "unreachable") && count < 2,
    },
  },
});

const root = document.getElementById("desk");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <TextsProvider>
          <App />
        </TextsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
