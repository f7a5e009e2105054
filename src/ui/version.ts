/** The program's version; the build puts it in from package.json, tests have none. */
declare const SOAT_VERSION: string | undefined;

export const PROGRAM_VERSION = typeof SOAT_VERSION === 'string' ? SOAT_VERSION : '';
