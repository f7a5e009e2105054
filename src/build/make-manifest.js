/**
 * `npm run manifest -- --url https://may-chu/soat/ [--out FILE]`: writes the manifest for the server on which an office
 * has put dist/web. Every address changes (AppDomains too); the id stays, so that Excel knows it as the same add-in.
 */
const fs = require('node:fs');
const path = require('node:path');

const DEVELOPMENT = 'https://localhost:3000/';

/** The address as the manifest needs it: https (http only for this machine), a trailing slash, no query. Throws a `UsageError`. */
function baseAddress(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`Địa chỉ không hợp lệ / not an address: ${text}`);
  }
  const local = ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:')) {
    throw new UsageError(`Excel chỉ nhận địa chỉ https / Excel accepts https only: ${text}`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new UsageError(`Chỉ ghi máy chủ và thư mục / only a server and a folder: ${text}`);
  }
  if (/\.(html?|xml)$/i.test(url.pathname)) {
    throw new UsageError(`Ghi thư mục, không ghi trang / a folder, not a page: ${text}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The manifest's text with every address moved from the development server to `base` (from `baseAddress`). */
function moveManifest(manifest, base) {
  const origin = new URL(base).origin;
  return manifest
    .replaceAll(`<AppDomain>${new URL(DEVELOPMENT).origin}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT, escapeXml(base));
}

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

class UsageError extends Error {}

/** `--url`, `--out`, also as `--url=…`. Throws a `UsageError` for anything else. */
function options(args) {
  const found = {};
  for (let at = 0; at < args.length; at += 1) {
    const [name, inline] = args[at].split(/=(.*)/s);
    if (name !== '--url' && name !== '--out') throw new UsageError(`Không hiểu / unknown: ${args[at]}`);
    const value = inline ?? args[(at += 1)];
    if (!value || value.startsWith('--')) throw new UsageError(`Thiếu giá trị sau / missing value after: ${name}`);
    found[name.slice(2)] = value;
  }
  if (!found.url) throw new UsageError('Thiếu địa chỉ / missing address: --url https://may-chu/soat/');
  return found;
}

function main(args) {
  const root = path.join(__dirname, '..', '..');
  const { url, out = path.join(root, 'dist', 'manifest.xml') } = options(args);
  const base = baseAddress(url);
  fs.mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  fs.writeFileSync(out, moveManifest(fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8'), base));
  console.log(`
Đã ghi ${path.relative(process.cwd(), path.resolve(out))} cho ${base}

1. Chép toàn bộ thư mục dist/web lên máy chủ, sao cho mở được ${base}taskpane.html
2. Đưa tệp manifest đến Excel: thư mục dùng chung (File > Options > Trust Center > Trusted Add-in Catalogs),
   hoặc trang quản trị Microsoft 365 (Integrated apps).
3. Trong Excel: Home > Add-ins > Shared Folder > Soát Phụ lục > Add.

Written for ${base}
1. Copy all of dist/web to the server, so that ${base}taskpane.html opens.
2. Bring the manifest to Excel: a shared folder (File > Options > Trust Center > Trusted Add-in Catalogs),
   or the Microsoft 365 admin center (Integrated apps).
3. In Excel: Home > Add-ins > Shared Folder > Soát Phụ lục > Add.
`);
}

module.exports = { DEVELOPMENT, UsageError, baseAddress, moveManifest };

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
