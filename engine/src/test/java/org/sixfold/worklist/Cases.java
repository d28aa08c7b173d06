package org.sixfold.worklist;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.MatchKeys;
import org.springframework.boot.test.context.TestComponent;

/** Opens cases of invented people (sequence 000, phones of block 140). */
@TestComponent
public class Cases {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final CaseFiles files;
  private final MatchKeys keys;

  Cases(CaseFiles files, MatchKeys keys) {
    this.files = files;
    this.keys = keys;
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
