package org.sixfold.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.papers.persistence.PaperHeadRow;
import org.sixfold.papers.persistence.PaperMapper;
import org.sixfold.papers.persistence.PaperRow;
import org.sixfold.testsupport.ProcessOnMySqlTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The mapper of the module on a real server. */
@ProcessOnMySqlTest
class PapersOnMySqlTest {

  private static final Instant AT = Instant.parse("2021-12-11T01:00:00Z");

  @Autowired PaperMapper papers;

  @Test
  void aPaperIsReadAsItWasIssuedByItsOwnCaseOnly() {
    PaperRow paper = paper("rows-p1", "rows-a", PaperKind.DECISION_ORDER);
    papers.insert(paper);

    assertThat(papers.find("rows-a", "rows-p1")).isEqualTo(paper);
    assertThat(papers.find("rows-b", "rows-p1")).isNull();
  }

  @Test
  void theNewestOfAKindIsTakenOfEachCase() {
    PaperRow before = paper("rows-q1", "rows-c", PaperKind.DECISION_ORDER);
    PaperRow last = paper("rows-q2", "rows-c", PaperKind.DECISION_ORDER);
    PaperRow notice = paper("rows-q3", "rows-c", PaperKind.HOME_NOTICE);
    PaperRow others = paper("rows-q4", "rows-d", PaperKind.DECISION_ORDER);
    List.of(before, last, notice, others).forEach(papers::insert);

    assertThat(papers.findLatest(List.of("rows-c", "rows-d"), PaperKind.DECISION_ORDER))
        .containsExactlyInAnyOrder(last, others);
    assertThat(papers.findOfCase("rows-c"))
        .extracting(PaperHeadRow::id)
        .containsExactly("rows-q3", "rows-q2", "rows-q1");
  }

  private static PaperRow paper(String id, String caseId, PaperKind kind) {
    return new PaperRow(id, caseId, kind, "东防〔2021〕1号", AT, "do-01", "{}", "0".repeat(64));
  }
}
