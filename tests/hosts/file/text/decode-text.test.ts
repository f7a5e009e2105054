/** CSV bytes in every encoding met, with and without marks, and bytes that are no text. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../../../src/hosts/file/text/decode-text.js';
import { HostError } from '../../../../src/workbook/failure.js';
import { encode } from '../../../support/dossiers/write-sample.js';

const TEXT =
  'Mã hồ sơ;Trạng thái\r\nH21.65-221206-0001;Đã trả kết quả – sớm hạn\r\nỪ, Ỹ, ặ, ễ, ờ, đ, Đ: Nguyễn Thị Thủy\r\n';

describe('decodeText', () => {
  test.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'] as const)('%s', (encoding) => {
    expect(decodeText(encode(TEXT, encoding))).toEqual({ text: TEXT, encoding: encoding.replace('-bom', '') });
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s without its mark', (encoding) => {
    expect(decodeText(encode(TEXT, encoding).subarray(2))).toEqual({ text: TEXT, encoding });
  });

  test('any Vietnamese text comes back from UTF-8 and UTF-16', () => {
    const word = fc.stringMatching(/^[A-Za-zĂăÂâĐđÊêÔôƠơƯưế ạ0-9/;,"]{1,30}$/u);
    fc.assert(
      fc.property(word, fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'), (text, encoding) => {
        expect(decodeText(encode(text, encoding)).text).toBe(text.normalize('NFC'));
      }),
    );
  });

  test('bytes that are no text are refused', () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    picture[10] = 0;
    expect(() => decodeText(picture, 'a.csv')).toThrow(HostError);
  });

  test('an empty file is an empty text', () => {
    expect(decodeText(new Uint8Array()).text).toBe('');
  });
});
