/** Version of everything that `--json` prints (docs/json.md). */
export const JSON_VERSION = 1;
