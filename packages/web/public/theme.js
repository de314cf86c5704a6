// Before the first paint: the theme and the language someone chose on this machine.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("affiant.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const language = localStorage.getItem("affiant.language");
    if (language) root.lang = language;
  } catch { /* no storage: follow the system */ }
})();
