/** Sentences that name no dossiers and speak of them all the same. */

export function tellsOfDossiers(key: string): boolean {
  return (
    isTally(key) || isClassTally(key) || isRateTally(key) || isRateAlone(key) || isTakenLate(key) || isSolvedInTime(key)
  );
}

/** "Giải quyết sớm hạn: 123": tasks are done, dossiers are solved, where nothing else is named. */
function isSolvedInTime(key: string): boolean {
  return (
    / (?:giai quyet|xu li|tra ket qua) (?:tthc |thu tuc hanh chinh |thu tuc )?(?:truoc|som|dung|qua|tre|cham|trong) (?:va dung |va truoc )?(?:han|hen|thoi han) /.test(
      key,
    ) && !/ (?:nhiem vu|y kien|phan anh|kien nghi|pakn|don|van ban|cuoc goi|khieu nai|to cao|chi dao) /.test(key)
  );
}

/** "Đang giải quyết: tổng số 90; trong hạn 88; quá hạn 2". */
function isClassTally(key: string): boolean {
  const told = [' truoc han ', ' dung han ', ' trong han ', ' qua han '].filter((words) => key.includes(words));
  return (
    told.length > 1 &&
    /^ (?:[-+] )?(?:ho so )?(?:da|dang) giai quyet [:|] tong (?:so|cong) /.test(key) &&
    !/ (?:nhiem vu|y kien|phan anh|kien nghi|pakn|don|van ban|cuoc|khieu nai|to cao|chi dao) /.test(key)
  );
}

/** "Tỷ lệ trực tuyến của phường đạt 97%", "tỷ lệ đúng hạn": of dossiers; of tasks, services, payments it is said. */
function isRateAlone(key: string): boolean {
  if (/ (?:nhiem vu|y kien|van ban|don|phan anh|kien nghi|cuoc|bao cao|giai ngan|thue) /.test(key)) return false;
  return / le (?:(?:nop |tiep nhan |giai quyet )?truc tuyen (?!toan trinh|mot phan)|(?:giai quyet |tra |xu li )?(?:truoc (?:va|,) )?(?:dung|tre|qua|cham) (?:han|hen) )/.test(
    key,
  );
}

/** "Trường hợp tiếp nhận trễ: 05": nothing but dossiers is taken up late. */
function isTakenLate(key: string): boolean {
  return / (?:(?:cham|tre|muon|qua han)(?: duoc)? tiep nhan|tiep nhan (?:tre|cham|muon)) (?!.*(?:phan anh|kien nghi|don ))/.test(
    key,
  );
}

/** "Tỷ lệ đúng hạn: 99,83% | Tỷ lệ trực tuyến: 95,51% | Số hóa: 98%". */
function isRateTally(key: string): boolean {
  const told = [' dung han ', ' truc tuyen ', ' so hoa '].filter((words) => key.includes(words));
  return told.length > 1 && / (?:nhiem vu|van ban|don|cuoc) /.exec(key) === null;
}

/** "Tiếp nhận: 2.345 | Đã giải quyết: 2.300 | Đang giải quyết: 45": what else than dossiers is told so. */
function isTally(key: string): boolean {
  return (
    key.includes(' tiep nhan ') &&
    / (?:giai quyet|xu li|da tra|tra ket qua|truc tuyen|truc tiep) /.test(key) &&
    / (?:tiep nhan (?:moi |duoc |trong ki |: |la )*#number|dang (?:giai quyet|xu li)|dung han|truoc han|som han|qua han|tre han) /.test(
      key,
    ) &&
    !/ (?:nhiem vu|phan anh|kien nghi|pakn|don|van ban|cuoc goi|tin bao|y kien) /.test(key)
  );
}
