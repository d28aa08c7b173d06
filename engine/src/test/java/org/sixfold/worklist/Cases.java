package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.MatchKeys;
import org.sixfold.casefile.Restrictions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens cases of invented people (sequence 000, phones of block 140). */
@TestComponent
public class Cases {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final CaseFiles files;
  private final MatchKeys keys;
  private final Restrictions restrictions;
  private final TransactionTemplate transaction;

  Cases(
      CaseFiles files, MatchKeys keys, Restrictions restrictions, TransactionTemplate transaction) {
    this.files = files;
    this.keys = keys;
    this.restrictions = restrictions;
    this.transaction = transaction;
  }

  /**
   * Signs isolation at home.
   *
   * @param start null where it has not begun
   */
  public void sign(String caseId, Instant start, Instant lawfulEnd) {
    Restrictions.Part home =
        new Restrictions.Part(Restrictions.Kind.HOME_ISOLATION, "R", start, lawfulEnd);
    transaction.executeWithoutResult(
        status ->
            restrictions.sign(
                new Restrictions.Signed(
                    caseId,
                    "指挥部",
                    "第四十一条",
                    "1号",
                    "R",
                    "doctor",
                    "deciding-officer",
                    List.of(home))));
  }

  public List<String> open(int count, String grid, boolean contactList) {
    return files.open(
        java.util.stream.IntStream.range(0, count)
            .mapToObj(i -> somebody(grid, contactList))
            .toList());
  }

  private CaseFiles.NewCase somebody(String grid, boolean contactList) {
    int no = NEXT.incrementAndGet();
    String document = "33078419%06d000X".formatted(no);
    CaseFiles.NewPerson person =
        new CaseFiles.NewPerson(
            "罗𠮷", "ID_CARD", document, "1400000%04d".formatted(no), "胜利路" + no + "号");
    return new CaseFiles.NewCase(
        person,
        keys.ofDocument(document),
        grid,
        true,
        contactList,
        "LIST",
        null,
        "list-1",
        no,
        null,
        Map.of());
  }
}
