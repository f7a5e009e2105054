/** The languages people read us in. Each topic file holds one table per language of the same type: a missing key does not compile. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A topic's words in every language. */
export type Words<Topic> = Readonly<Record<Language, Topic>>;
