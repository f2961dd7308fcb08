// The words of Isnad's pages as ready Markdown, in one layout; Markdown alone is read, no template in it.
export default function (config) {
  config.addGlobalData("layout", "page.njk");
  return { markdownTemplateEngine: false, dir: { input: "content", output: "site", includes: "../_includes" } };
}
