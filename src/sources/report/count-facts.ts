/** What a figure says about legal documents, procedures, petitions, staff and news. */
import { featuresOf, type Names } from './dossier-facts.js';
import type { Figure } from './sentence-figures.js';
import type { Noun } from './nouns.js';

/** `own`: the words of what the figure counts; `lead` and `rest`: the sentence before the figure and after it. */
export function countNames(figure: Figure, noun: Noun, lead: string, own: string, rest: string): Names {
  const features = featuresOf(figure);
  const isOfStaff = noun === 'staff' && figure.before.key.includes(' chi tieu bien che ');
  if (
    (['change', 'compared', 'average', 'aim'] as const).some(
      (one) => features.has(one) && !(one === 'aim' && isOfStaff),
    )
  )
    return [];
  const near = `${figure.before.key}${figure.after.key}${figure.opener?.key ?? ''}`;
  switch (noun) {
    case 'legal-document':
      // "09/11 văn bản còn hiệu lực": what the review has come to.
      return figure.token.pair && near.includes(' hieu luc ') ? [] : legalNames(near, lead);
    case 'procedure':
      // "398/398 TTHC thuộc thẩm quyền tiếp nhận": those of other levels are among them.
      return figure.token.pair && / tham quyen tiep nhan (?!(?:va |, )?giai quyet)/.test(near)
        ? []
        : procedureNames(near, rest);
    case 'petition':
      return petitionNames(`${near}${rest.slice(0, 40)} `, {
        before: figure.before.key,
        lead,
        isReceived: features.has('receive'),
        isSolved: features.has('solve'),
      });
    case 'staff':
      return staffNames(`${own}${isPresentPair(figure) ? figure.before.key : near}`, figure.before.key);
    case 'news':
      return newsNames(near);
    default:
      return [];
  }
}

/** Of what people report on an app ("phản ánh hiện trường") the forms count none. */
function petitionNames(
  near: string,
  {
    before,
    lead,
    isReceived,
    isSolved,
  }: Readonly<Record<'before' | 'lead', string> & Record<'isReceived' | 'isSolved', boolean>>,
): Names {
  if (
    / (?:don|cu tri|khieu nai|to cao|hien truong|hue - s|hue s|zalo|facebook|ung dung|1022|duong day nong) /.test(near)
  )
    return [];
  // "tiếp nhận 45 … và 03 phản ánh, kiến nghị về quy định hành chính": the verb is not said again.
  const isShared = / (?:tiep nhan|nhan duoc) /.test(lead) && / qui dinh (?:hanh chinh|tthc|thu tuc) /.test(near);
  const isTaken = / (?<!(?:xac|ghi|cong|chung) )nhan (?:duoc )?$/.test(before);
  // "Phản ánh, kiến nghị: 0".
  const isAlone =
    / (?:tong )?(?:so )?(?:luong )?(?:y kien )?(?:pakn|phan anh(?: ,| va)? kien nghi)(?: ve qui dinh hanh chinh)?(?: trong ki)? : $/.test(
      before,
    );
  // "có 37 PAKN của người dân gửi qua Cổng".
  const isSent = / co (?:tong so )?$/.test(before) && / (?:gui|chuyen) (?:qua|den|toi|ve) /.test(near);
  return isReceived || isTaken || isAlone || isSent || (isShared && !isSolved) ? ['petitions'] : [];
}

/** "đã tự kiểm tra, rà soát 01 văn bản": one figure serves both. */
function legalNames(near: string, lead: string): Names {
  if (
    / (?:du thao|gop y|tham dinh|sua doi|bai bo|het hieu luc|thay the|trai|sai|xu li|can phai|de nghi|trien khai|tuyen truyen|pho bien) /.test(
      near,
    )
  )
    return [];
  const verbs =
    / (tu )?(kiem tra|ra soat)( ,| va| \/)?( tu)?( kiem tra| ra soat)? (?:duoc |xong |tong so |tong cong |doi voi |theo tham quyen )*:? ?$/.exec(
      ` ${lead.trim()} `,
    );
  if (verbs) {
    const said = verbs[0];
    return [
      ...(said.includes('kiem tra') ? (['legal_documents_checked'] as const) : []),
      ...(said.includes('ra soat') ? (['legal_documents_reviewed'] as const) : []),
    ];
  }
  if (near.includes(' kiem tra '))
    return near.includes(' ra soat ')
      ? ['legal_documents_checked', 'legal_documents_reviewed']
      : ['legal_documents_checked'];
  if (near.includes(' ra soat ')) return ['legal_documents_reviewed'];
  // "ban hành 05 quyết định, trong đó có 01 VBQPPL".
  const isAmongIssued = / (?:ban hanh|thong qua) /.test(lead) && / trong do (?:co )?$/.test(` ${lead.trim()} `);
  return / (?:ban hanh|thong qua|hdnd (?:xa |phuong |tinh |huyen )?ra) /.test(near) || isAmongIssued
    ? ['legal_documents']
    : [];
}

const OF_AUTHORITY = / (?:thuoc )?tham quyen (?:giai quyet|tiep nhan|cua|cap)| thuoc tham quyen /;
/** Only some of them are meant, or something else is told of them. */
const SOME_OF_THEM =
  / (?:ra soat|don gian|cat giam|sua doi|bai bo|cong bo|bo sung|thay the|truc tuyen|toan trinh|mot phan|#level|lien thong|tich hop|thanh toan|phat sinh|uy quyen|moi|kien nghi|de xuat|kiem tra|danh gia|cap nhat quy trinh|rut ngan|khong phu thuoc|phan cap|thi diem|qua buu chinh|ho so) /;

function procedureNames(near: string, rest: string): Names {
  const words = `${near}${rest.split(/[;.]|#(?:number|pair)/)[0] ?? ''} `;
  if (
    / (?:tong so|so luong) (?:tthc|thu tuc hanh chinh|thu tuc) (?:cua )?(?:ubnd )?(?:cap )?(?:xa|huyen|tinh) (?:\S+ ){0,3}(?:la |: |co |hien co )*$/.test(
      near.trimEnd() + ' ',
    )
  )
    return ['procedures'];
  // "412 TTHC thuộc thẩm quyền tiếp nhận, trong đó 386 thuộc thẩm quyền giải quyết": the unit's own are the latter.
  if (/ tham quyen tiep nhan (?!(?:va |, )?giai quyet)/.test(words) && rest.includes(' tham quyen giai quyet '))
    return [];
  return OF_AUTHORITY.test(words) &&
    !SOME_OF_THEM.test(near.replace(/ (?:ra soat|cap nhat) so luong | duoc cong bo /, ' '))
    ? ['procedures']
    : [];
}

/** "có mặt là 55/58 biên chế được giao": the words after are about the whole. */
function isPresentPair({ token, before }: Figure): boolean {
  return token.pair !== undefined && / (?:hien co|co mat|hien nay|thuc te) /.test(before.key);
}

function staffNames(near: string, before: string): Names {
  if (
    / (?:dao tao|tap huan|cu|tinh gian|hop dong|ki luat|bo nhiem|tuyen|dieu dong|nghi|khong chuyen trach|vien chuc|hoc|tham gia|tham du|boi duong|luan chuyen|chuyen doi) /.test(
      near,
    )
  )
    return [];
  if (near.includes(' bien che ') || / (?:can bo|cong chuc|cbcc|cbccvc|cb , cc) /.test(near)) {
    if (near.includes(' giao ')) return ['staff_assigned'];
    if (
      / hien (?:nay |tai )?(?:toan )?(?:ubnd )?(?:xa|phuong|dac khu|thi tran|huyen|don vi|co quan|so)(?: \S+){0,3} co (?:tong so |tong cong )*$/.test(
        before,
      )
    )
      return ['staff_present'];
    // "Trung tâm hiện có 12 cán bộ": a part of the unit.
    if (/ (?:trung tam|bo phan|to|phong|quay|van phong|chi nhanh)(?: \S+){0,5} (?:co|bo tri|gom) $/.test(before))
      return [];
    if (/ (?:hien co|co mat|hien nay co|hien dang|thuc te|thuc hien|hien nay|bo tri duoc|moi bo tri) /.test(near))
      return ['staff_present'];
  }
  return [];
}

function newsNames(near: string): Names {
  if (/ (?:du thi|thi|tham luan|giang|trac nghiem|kiem tra|bao cao) /.test(near)) return [];
  return / (?:dang tai|dang|dua|phat|viet|phat song|bien tap|bien soan|cap nhat|tuyen truyen|xay dung) /.test(near)
    ? ['news_items']
    : [];
}
