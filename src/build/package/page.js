/** A page of plain text for people: nothing from outside, readable in print and in old browsers. */
const STYLE = `
body { margin: 0 auto; padding: 16px; max-width: 760px; font: 15px/1.5 'Segoe UI', system-ui, Arial, sans-serif; color: #242424; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 22px; line-height: 1.3; } h2 { font-size: 17px; margin: 20px 0 4px; } p, ul, ol { margin: 6px 0; } li { margin: 3px 0; }
pre { padding: 8px; background: #f3f3f3; overflow-x: auto; white-space: pre-wrap; font-size: 13px; }
@media print { body { font-size: 10.5pt; padding: 0; max-width: none; } h2 { break-after: avoid; } }
`;

/** `script`: its own text, let by the policy; empty for a page without. */
function pageOf(title, body, script = '') {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'${script === '' ? '' : "; script-src 'unsafe-inline'"}`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>${body}</main>
${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

module.exports = { pageOf };
