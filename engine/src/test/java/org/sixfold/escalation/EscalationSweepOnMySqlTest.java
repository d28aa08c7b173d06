package org.sixfold.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.worklist.StandIns.MICRO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.escalation.persistence.DueItem;
import org.sixfold.escalation.persistence.EscalationMapper;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The same on a real MySQL server. */
@OnRealMySql
@WorklistTest
class EscalationSweepOnMySqlTest extends EscalationSweepTest implements MySqlDatabase {

  @Autowired EscalationMapper mapper;

  /** What a timer of the engine reads, where those are left in. */
  @Test
  void onlyWhatNoLevelWasToldOfIsRaisedByATimer() {
    List<String> tasks =
        cases.open(2, MICRO, true).stream().map(id -> items.openOf(id).get(0).id()).toList();
    jdbc.update("update work_item set level_no = 1 where id = ?", tasks.get(0));

    assertThat(mapper.untold(tasks)).extracting(DueItem::id).containsExactly(tasks.get(1));
  }
}
