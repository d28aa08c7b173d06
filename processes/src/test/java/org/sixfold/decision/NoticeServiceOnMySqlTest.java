package org.sixfold.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sixfold.decision.persistence.NoticeServiceMapper;
import org.sixfold.decision.persistence.NoticeServiceRow;
import org.sixfold.testsupport.ProcessOnMySqlTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The mapper of the module on a real server. */
@ProcessOnMySqlTest
class NoticeServiceOnMySqlTest {

  private static final Instant AT = Instant.parse("2021-12-11T01:00:00Z");

  @Autowired NoticeServiceMapper services;

  @Test
  void proofsOfServiceAreReadInTheOrderOfServing() {
    NoticeServiceRow second = served("rows-s1", AT.plusSeconds(1));
    NoticeServiceRow first = served("rows-s2", AT);
    services.insert(second);
    services.insert(first);

    assertThat(services.findOfCase("rows-s")).containsExactly(first, second);
    assertThat(services.findOfCase("rows-s0")).isEmpty();
  }

  private static NoticeServiceRow served(String task, Instant at) {
    return new NoticeServiceRow(
        task,
        "rows-s",
        "SERVED",
        "PERSON",
        null,
        "IN_PERSON",
        "REASON END",
        "zh",
        false,
        "REFUSED_TO_SIGN",
        "witness",
        "vc-01",
        at);
  }
}
