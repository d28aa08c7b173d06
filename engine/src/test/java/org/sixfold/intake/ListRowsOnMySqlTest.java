package org.sixfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sixfold.intake.persistence.IntakeErasureMapper;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListReplyMapper;
import org.sixfold.intake.persistence.ListReplyRow;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.persistence.OutcomeRow;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** What else is read and erased of lists, on a real server. */
@OnRealMySql
@IntakeTest
class ListRowsOnMySqlTest implements MySqlDatabase {

  private static final Instant LATER = Instant.parse("2081-01-01T00:00:00Z");

  @Autowired HandedIn handedIn;
  @Autowired IntakeMapper lists;
  @Autowired IntakeErasureMapper erasures;
  @Autowired ListReplyMapper replies;

  @Test
  void listsAreReadNewestFirst() {
    String first = handedIn.openCsv("a.csv", "姓名,证件号码\n页一,E3400001\n").id();
    String second = handedIn.openCsv("b.csv", "姓名,证件号码\n页二,E3400002\n").id();

    assertThat(lists.page(null, 2)).extracting(ListRow::id).containsExactly(second, first);
    assertThat(lists.page(second, 1)).extracting(ListRow::id).containsExactly(first);
  }

  @Test
  void aListsRowsAreErasedOnceAndWhatBecameOfThemStays() {
    String id = handedIn.openCsv("c.csv", "姓名,证件号码\n删一,E3400003\n删二,\n").id();
    assertThat(erasures.oldestFinished()).isBefore(LATER);
    assertThat(erasures.finishedBefore(LATER, 1000)).contains(id);

    assertThat(erasures.markErased(id, LATER)).isEqualTo(1);
    assertThat(erasures.markErased(id, LATER)).isZero();
    assertThat(erasures.rowsIn(id)).isEqualTo(2);

    assertThat(erasures.finishedBefore(LATER, 1000)).doesNotContain(id);
    assertThat(lists.rows(id, null, null, 0, 10))
        .hasSize(2)
        .allMatch(row -> row.cells().equals("{}") && row.matchKey() == null)
        .extracting(OutcomeRow::outcome)
        .containsExactly("NEW", "REJECTED");
  }

  @Test
  void aRepliesFileIsErasedOnceAndThatItWasSignedStays() {
    String id = handedIn.openCsv("d.csv", "姓名,证件号码\n答一,E3400004\n").id();
    replies.insert(
        new ListReplyRow(
            id, 1, 1, 1, 0, 0, null, "0".repeat(64), false, "command", "SUPERVISOR", LATER),
        new byte[] {1, 2});

    assertThat(replies.eraseList(id)).isEqualTo(1);
    assertThat(replies.eraseList(id)).isZero();

    assertThat(replies.content(id, 1)).isNull();
    assertThat(replies.of(id)).singleElement().matches(ListReplyRow::erased);
  }
}
