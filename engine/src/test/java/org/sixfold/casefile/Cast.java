package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.casefile.CaseFiles.NewCase;
import org.sixfold.casefile.CaseFiles.NewPerson;
import org.springframework.boot.test.context.TestComponent;

/**
 * The people of the tests: invented, with the never-issued sequence 000 and phones of block 140.
 */
@TestComponent
class Cast {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final CaseFiles caseFiles;
  private final MatchKeys matchKeys;

  Cast(CaseFiles caseFiles, MatchKeys matchKeys) {
    this.caseFiles = caseFiles;
    this.matchKeys = matchKeys;
  }

  /** Somebody whom no test met before. */
  NewPerson somebody() {
    return somebody("罗𠮷");
  }

  NewPerson somebody(String name) {
    int no = NEXT.incrementAndGet();
    return new NewPerson(
        name,
        "ID_CARD",
        "33078419%06d000X".formatted(no),
        "1400000%04d".formatted(no),
        "东城街道城塘村胜利路%d号".formatted(no));
  }

  NewCase caseOf(NewPerson person) {
    return caseOf(person, CaseFileStandIns.MICRO);
  }

  NewCase caseOf(NewPerson person, String grid) {
    String key =
        person.document() == null
            ? matchKeys.ofNameAndPhone(person.name(), person.phone())
            : matchKeys.ofDocument(person.document());
    return new NewCase(
        person, key, grid, true, false, "LIST", null, "list-1", 1, null, Map.of("origin", "杭州市"));
  }

  String open(NewPerson person) {
    return caseFiles.open(List.of(caseOf(person))).get(0);
  }

  String openSomebody() {
    return open(somebody());
  }

  /** Somebody who was stopped at a gate. */
  String openMetAt(Instant metAt) {
    NewCase some = caseOf(somebody());
    return caseFiles
        .open(
            List.of(
                new NewCase(
                    some.person(),
                    some.matchKey(),
                    some.grid(),
                    true,
                    true,
                    "GATE",
                    null,
                    null,
                    null,
                    metAt,
                    Map.of())))
        .get(0);
  }

  static Restrictions.Signed decision(String caseId, Restrictions.Part... parts) {
    return new Restrictions.Signed(
        caseId,
        "东城街道防控指挥部",
        "传染病防治法第四十二条",
        "东防〔2021〕1号",
        "ZJ2021-01/HIGH",
        "doctor-1",
        "officer-1",
        List.of(parts));
  }

  static Restrictions.Part isolation(Instant start, Instant end) {
    return new Restrictions.Part(
        Restrictions.Kind.CENTRALISED_ISOLATION, "ZJ2021-01/HIGH", start, end);
  }

  static Restrictions.Part monitoring(Instant start, Instant end) {
    return new Restrictions.Part(Restrictions.Kind.DAILY_MONITORING, "ZJ2021-01/HIGH", start, end);
  }
}
