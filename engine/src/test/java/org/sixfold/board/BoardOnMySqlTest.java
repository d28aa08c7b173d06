package org.sixfold.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;
import org.sixfold.worklist.WorklistTest;

/** The same on a real MySQL server. */
@OnRealMySql
@WorklistTest
class BoardOnMySqlTest extends BoardTest implements MySqlDatabase {

  /** Fifty thousand rows of it; a look at each task itself would take ten times as long. */
  @Test
  void openTasksAreCountedFromOneIndexInItsOrder() {
    String pass =
        statements.during(this::view).stream()
            .filter(sql -> sql.contains("group by board_key"))
            .findAny()
            .orElseThrow();

    List<Map<String, Object>> plan =
        jdbc.queryForList("explain " + pass.replace("?", "'2021-12-11'"));

    assertThat(plan)
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step).containsEntry("key", "ix_work_item_pass");
              assertThat(step.get("Extra").toString())
                  .contains("Using index")
                  .doesNotContain("temporary", "filesort");
            });
  }
}
