/** A text as the beginning of a line: "đã tiếp nhận" → "Đã tiếp nhận". */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
