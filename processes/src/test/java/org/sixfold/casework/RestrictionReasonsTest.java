package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody who opens a file can count the end of each restriction again. */
@ProcessTest
class RestrictionReasonsTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired RestrictionReasons reasons;

  @Test
  void eachStageIsTracedFromDayZeroToItsEnd() {
    walk.startAt("2022-07-02T09:00");
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2022-07-01T15:00");

    List<RestrictionReasons.Why> why = reasons.of(id);

    assertThat(why).hasSize(2);
    assertThat(why.get(0).zh())
        .contains("CN9/CLOSE_CONTACT/CENTRALISED", "第九版", "第0天 2022-07-01", "天数 7 + 3")
        .endsWith("规则止时 2022-07-09 00:00；法定止时 2022-07-09 00:00");
    assertThat(why.get(1).en())
        .endsWith("lawful end 2022-07-12 00:00")
        .contains("day 0 2022-07-01");
  }
}
