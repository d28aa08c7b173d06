package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Timeline;
import org.sixfold.grid.Grid;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.Areas;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is not ours is answered for until somebody else has signed. */
@ProcessTest
class ReturnTest {

  private static final Map<String, Object> PLACED = Map.of("grid", Walk.GRID, "basis", "PHONE");

  @Autowired Walk walk;
  @Autowired CasePath path;
  @Autowired Timeline timeline;
  @Autowired Facts facts;
  @Autowired Areas areas;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void nobodyIsDroppedBeforeTheReceiverHasSigned() {
    String id = walk.open(Grid.OUTSIDE, true, false);
    assertThat(walk.role(id, "return-with-receipt")).isEqualTo("SUPERVISOR");
    assertThat(walk.due(id, "return-with-receipt")).isEqualTo("2021-12-11T11:00");
    assertThatThrownBy(() -> walk.complete(id, "return-with-receipt", "RECEIPTED", sent()))
        .as("no receipt, no end")
        .hasMessage("task.outcomeUnfit");
    assertThatThrownBy(() -> walk.complete(id, "return-with-receipt", "SENT", sentTo("999999")))
        .as("neither in the register nor named")
        .hasMessage("form.invalid");
    walk.complete(id, "return-with-receipt", "SENT", sent());
    assertThat(walk.state(id)).isEqualTo("CHECKING");
    assertThat(walk.due(id, "return-with-receipt"))
        .as("24 hours of days, which end at 21:00")
        .isEqualTo("2021-12-12T20:00");

    assertThat(path.correlate(id, "return.receipted")).isEqualTo(1);

    assertThat(walk.state(id)).isEqualTo("RETURNED");
    assertThat(path.correlate(id, "return.receipted")).isZero();
  }

  @Test
  void whoTookSomebodyOverIsSaidByName() {
    Areas.County county = areas.county();
    String name = county.city() + county.name();
    String id = walk.open(Grid.OUTSIDE, true, false);
    walk.complete(id, "return-with-receipt", "SENT", sentTo(county.code()));

    assertThat(walk.shown(id, "return-with-receipt"))
        .as("who waits for the receipt does not write it all again")
        .containsEntry("to", county.code())
        .containsEntry("contact", "值班")
        .containsEntry("reason", "OUTSIDE")
        .containsEntry("sentAt", "2021-12-11T09:00+08:00");
    assertThat(facts.section("returns", id, "command-1")).contains(name, "receiptNo=null");

    facts.send("command-1", id, "return.receipted", Map.of("receiptNo", "回3", "receivedBy", "江值班"));

    assertThat(facts.section("returns", id, "command-1")).contains(name, "回3", "江值班");
    assertThat(told(id)).contains("退回移交给" + name + "（不在辖区），等待签收", "接收单位已签收退回（" + name + "），回执 回3");
  }

  @Test
  void aReceiverInNoRegisterStaysOutOfTheAudit() {
    String id = walk.open(Grid.OUTSIDE, true, false);
    walk.complete(id, "return-with-receipt", "SENT", sent());
    Map<String, Object> received = new HashMap<>(sent());
    received.putAll(Map.of("receiptNo", "回4", "receivedBy", "江值班"));
    walk.complete(id, "return-with-receipt", "RECEIPTED", received);

    assertThat(walk.state(id)).isEqualTo("RETURNED");
    assertThat(facts.section("returns", id, "command-1"))
        .containsOnlyOnce("receiver=")
        .contains("江南街道", "回4");
    assertThat(told(id)).contains("接收单位已签收退回（名册外的单位），回执 回4");
    assertThat(
            walk.count(
                "select count(*) from audit_entry where subject = ? and details like '%江南%'", id))
        .isZero();
  }

  @Test
  void aDisputedReturnGoesToTheCommandRoomWhichMayTakeThePersonBack() {
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(
        id,
        "check-by-phone",
        "OUTSIDE",
        Map.of("reached", "SELF", "identityStated", true, "wasInArea", "YES", "address", "外地"));
    assertThat(walk.role(id, "return-with-receipt")).isEqualTo("VILLAGE_CADRE");
    assertThatThrownBy(() -> walk.complete(id, "return-with-receipt", "TAKEN_BACK", Map.of()))
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, "return-with-receipt", "SENT", sent());
    walk.complete(id, "return-with-receipt", "DISPUTED", sent());
    assertThat(walk.role(id, "return-with-receipt")).isEqualTo("SUPERVISOR");
    assertThat(walk.due(id, "return-with-receipt")).isEqualTo("2021-12-11T11:00");

    walk.complete(id, "return-with-receipt", "TAKEN_BACK", Map.of());
    assertThat(walk.role(id, "place-person")).isEqualTo("SUPERVISOR");
    walk.complete(id, "place-person", "PLACED", PLACED);

    assertThat(walk.open(id)).containsExactly("check-by-phone");
  }

  private List<String> told(String id) {
    return timeline.read(id, walk.user("command-1"), new Paging(20, null)).items().stream()
        .map(happening -> happening.text().get("zh"))
        .toList();
  }

  private Map<String, Object> sent() {
    return sentTo("NOT_LISTED");
  }

  private Map<String, Object> sentTo(String receiver) {
    return Map.of(
        "to",
        receiver,
        "toOther",
        "江南街道",
        "contact",
        "值班",
        "reason",
        "OUTSIDE",
        "sentAt",
        walk.now());
  }
}
