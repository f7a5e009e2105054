/** The folder in which an office keeps editions and blank forms of its own: beside served pages, or among the files. */
export const OFFICE_FOLDER = 'bo-bieu-mau';
