// Opened as files, folders need their index named.
if (location.protocol === "file:")
  addEventListener("DOMContentLoaded", () => {
    for (const link of document.links)
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  });
