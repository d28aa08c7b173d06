package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.grid.Division;
import org.sixfold.grid.Division.Level;

class ReceiversTest {

  private final Receivers receivers =
      new Receivers(
          () ->
              List.of(
                  new Division("33", "浙江省", Level.PROVINCE, null),
                  new Division("330784003", "江南街道", Level.TOWNSHIP, "330784"),
                  new Division("330784", "永康市", Level.COUNTY, "3307"),
                  new Division("330784003001", "溪心村", Level.VILLAGE, "330784003")));

  @Test
  void countiesAndSubdistrictsReceiveAndWhoeverStandsInNoRegister() {
    assertThat(receivers.options())
        .extracting(one -> one.get("value") + " " + one.get("label"))
        .containsExactly("330784 永康市", "330784003 永康市江南街道", "NOT_LISTED 不在名册内（请填写）");
    assertThat(receivers.knows("NOT_LISTED")).isTrue();
    assertThat(receivers.knows("33")).as("a province takes nobody over").isFalse();
  }
}
