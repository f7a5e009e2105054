/**
 * The handbook of rules as a page that the pane links to: docs/rules.md (made by `soat rules --markdown` from the rules
 * themselves) turned into HTML, every rule under its id as anchor. No script, nothing from outside, readable in print.
 * It knows just the Markdown that the handbook is written in; anything else stops the build.
 */

const STYLE = `
body { margin: 0 auto; padding: 16px 16px 48px; max-width: 760px; font: 16px/1.55 'Segoe UI', system-ui, -apple-system, 'Noto Sans', Arial, sans-serif; color: #242424; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 24px; line-height: 1.3; } h2 { font-size: 20px; margin-top: 32px; } h3 { font-size: 17px; margin: 28px 0 4px; }
h3:target { background: #fff4ce; outline: 4px solid #fff4ce; }
table { border-collapse: collapse; width: 100%; } td { border: 1px solid #8a8a8a; padding: 4px 8px; vertical-align: top; } td:first-child { width: 30%; }
code { font-size: 14px; } li { margin: 2px 0; } a { color: #115ea3; }
@media (prefers-color-scheme: dark) { body { color: #fff; background: #292929; } h3:target { background: #5f4200; outline-color: #5f4200; } td { border-color: #adadad; } a { color: #7cbcf0; } }
`;
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** @param {string} markdown @returns {string} */
function handbookPage(markdown) {
  const lines = markdown.split('\n');
  const [title = ''] = lines;
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${inline(title.replace(/^# /, ''))}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
${blocks(lines).join('\n')}
    </main>
  </body>
</html>
`;
}

/** The HTML of each block: heading, table, list or paragraph, parted by empty lines. */
function blocks(lines) {
  const html = [];
  let block = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') block.push(line);
    else if (block.length > 0) {
      html.push(blockHtml(block));
      block = [];
    }
  }
  return html;
}

function blockHtml(block) {
  const [first] = block;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading && block.length === 1) {
    const level = heading[1].length;
    const id = level === 3 ? ` id="${escape(heading[2])}"` : '';
    return `<h${level}${id}>${inline(heading[2])}</h${level}>`;
  }
  if (first.startsWith('|')) return tableHtml(block);
  if (first.startsWith('- ')) return listHtml(block);
  if (/^[#>]|^\d+\. |^```/.test(first)) throw new Error(`The handbook's page does not know this Markdown: ${first}`);
  return `<p>${block.map(inline).join(' ')}</p>`;
}

/** Two columns without headings: the handbook's header row is empty. */
function tableHtml(block) {
  const rows = block.filter((line) => !/^[|\s-]+$/.test(line));
  const cells = (line) => line.replace(/^\|\s?|\s?\|$/g, '').split(/\s(?<!\\)\|\s/);
  return `<table><tbody>${rows
    .map(
      (line) =>
        `<tr>${cells(line)
          .map((cell) => `<td>${inline(cell.replaceAll('\\|', '|'))}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
}

/** Items, and below an item the lines that are indented under it. */
function listHtml(block) {
  const items = [];
  for (const line of block) {
    const inner = /^\s+- (.+)$/.exec(line);
    if (inner) items.at(-1).push(inner[1]);
    else items.push([line.replace(/^- /, '')]);
  }
  return `<ul>${items
    .map(([text, ...under]) => {
      const below = under.length > 0 ? `<ul>${under.map((one) => `<li>${inline(one)}</li>`).join('')}</ul>` : '';
      return `<li>${inline(text)}${below}</li>`;
    })
    .join('')}</ul>`;
}

function inline(text) {
  return escape(text)
    .replaceAll('&lt;br&gt;', '<br>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

module.exports = { handbookPage };
