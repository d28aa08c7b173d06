package org.sixfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.worklist.StandIns.MICRO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;
import org.sixfold.worklist.WorklistTest;

/** The same on a real MySQL server. */
@OnRealMySql
@WorklistTest
class LedgerOnMySqlTest extends LedgerTest implements MySqlDatabase {

  /** Half a million lines of the book: sorted into a table of their own they take seconds. */
  @Test
  void theBookIsAddedUpInTheOrderOfItsIndex() {
    cases.open(40, MICRO, false);
    jdbc.execute("analyze table case_standing, case_file");
    String stock =
        statements.during(() -> ledgers.of(ROOM, null, null, LedgerPart.DAY)).stream()
            .filter(sql -> sql.contains("as opening"))
            .findAny()
            .orElseThrow();

    List<String> steps =
        jdbc.queryForList(
            "explain format=tree " + stock.replace("?", "'2021-12-11'"), String.class);

    String still = steps.get(0).split("until_at is null")[0];
    assertThat(steps.get(0)).contains("ix_standing_state").doesNotContain("ix_standing_stock");
    assertThat(still.substring(still.indexOf("Union"))).contains("Group aggregate");
  }
}
