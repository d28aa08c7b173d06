package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.attachment.Attachments;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
class ContradictionTest {

  @Autowired Walk walk;
  @Autowired CaseFiles lists;
  @Autowired Attachments attachments;
  @Autowired Responsibility responsibility;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void saturdayEvening() {
    walk.startAt("2021-12-11T20:00");
  }

  @Test
  void whatIsClearedIsClosed() {
    String id = contradicted();
    assertThat(walk.role(id, "clarify-contradiction")).isEqualTo("VILLAGE_CADRE");
    assertThat(walk.due(id, "clarify-contradiction"))
        .as("an hour this evening, an hour tomorrow")
        .isEqualTo("2021-12-12T09:00");

    String reader = linkCadre();
    walk.complete(id, "clarify-contradiction", "CLEARED", sheet("PERSON", reader));

    assertThat(walk.state(id)).as("read by one only").isEqualTo("CHECKING");
    assertThat(walk.assignee(id, "clarify-contradiction")).isEqualTo(reader);
    assertThat(walk.due(id, "clarify-contradiction")).isEqualTo("2021-12-12T09:00");
    assertThat(walk.shown(id, "clarify-contradiction"))
        .containsEntry("personSays", "不愿说明")
        .containsEntry("secondReader", reader)
        .doesNotContainKeys("finding", "outcome");
    walk.complete(id, "clarify-contradiction", "CLEARED", sheet("PERSON", reader));

    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
    assertThat(
            walk.values(
                "select concat(second_reader, ' ', outcome) from second_reading where case_id = ?",
                id))
        .containsExactly(reader + " CLEARED");
  }

  @Test
  void whatListsSayStandsBesideWhatThePersonSaid() {
    String id = walk.openFrom("宁波市镇海区", "2021-12-09");
    lists.refresh(
        List.of(
            new CaseFiles.Refresh(
                id, "list-2", 7, null, Map.of("origin", "宁波市镇海区", "remark", "省大数据推送"))));
    Map<String, Object> call = new HashMap<>(Filled.phoneCheck());
    call.put("wasInArea", "UNSURE");
    call.put(
        "stays",
        List.of(
            Map.of(
                "place",
                "杭州市西湖区",
                "from",
                walk.at("2021-12-01T09:00"),
                "to",
                walk.at("2021-12-09T18:00"))));
    call.put("remark", "说名单有误");
    walk.complete(id, "check-by-phone", "CONTRADICTS", call);

    Map<String, Object> shown = walk.shown(id, "clarify-contradiction");

    assertThat(says(shown, "listSays", "zh"))
        .as("each fact once, later lists too")
        .containsOnlyOnce("来源地：宁波市镇海区")
        .contains("备注：省大数据推送");
    assertThat(says(shown, "listSays", "en")).contains("Comes from: 宁波市镇海区");
    assertThat(says(shown, "saidBefore", "zh").lines())
        .containsExactly(
            "电话核查：2021-12-11 20:00",
            "说不清是否到过名单所列地区",
            "停留：杭州市西湖区 2021-12-01 09:00 – 2021-12-09 18:00",
            "备注：说名单有误");
    assertThat(says(shown, "saidBefore", "en")).contains("Is not sure about the area of the list");
  }

  @Test
  void healthIsNotPartOfTheSheet() {
    Map<String, Object> call = new HashMap<>(Filled.phoneCheck());
    call.put("symptoms", List.of("FEVER"));
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "CONTRADICTS", call);

    assertThat(walk.shown(id, "clarify-contradiction").toString()).doesNotContain("FEVER", "发热");
  }

  @Test
  void theWritersPictureIsSeenAndNamedByTheSecondReader() throws IOException {
    String id = contradicted();
    String task = walk.task(id, "clarify-contradiction");
    String writer = walk.assignee(id, "clarify-contradiction");
    String picture = attachments.add(walk.user(writer), task, photo()).id();
    String reader = linkCadre();
    Map<String, Object> sheet = sheet("PERSON", reader);
    sheet.put("evidence", List.of("01another"));
    assertThatThrownBy(() -> walk.complete(id, "clarify-contradiction", "CLEARED", sheet))
        .hasMessage("form.invalid");
    assertThat(walk.state(id)).as("nothing of it counts").isEqualTo("CHECKING");
    assertThat(walk.assignee(id, "clarify-contradiction")).isEqualTo(writer);

    sheet.put("evidence", List.of(picture));
    walk.complete(id, "clarify-contradiction", "CLEARED", sheet);

    assertThat(walk.shown(id, "clarify-contradiction")).containsEntry("evidence", List.of(picture));
    assertThat(attachments.read(walk.user(reader), picture)).isNotEmpty();
    walk.complete(id, "clarify-contradiction", "CLEARED", sheet);
    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
    assertThat(walk.values("select task_id from attachment where case_id = ?", id))
        .containsExactly(task);
  }

  private static byte[] photo() throws IOException {
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", photo);
    return photo.toByteArray();
  }

  @Test
  void whatIsConfirmedOrUnclearGoesToADoctor() {
    String confirmed = contradicted();
    String unclear = contradicted();
    both(confirmed, "CONFIRMED", "DOCUMENT");
    both(unclear, "UNCLEAR", "UNCLEAR");

    assertThat(walk.due(confirmed, "confirm-class")).isEqualTo("2021-12-12T00:00");
    assertThat(walk.open(unclear)).containsExactly("confirm-class");
    assertThat(walk.shown(unclear, "confirm-class"))
        .as("the mildest measure in force that day")
        .containsEntry("place", "DAILY_MONITORING")
        .containsKeys("class", "ruleRow", "leastRestrictive");
    assertThat(walk.shown(confirmed, "confirm-class")).doesNotContainKey("place");
  }

  @Test
  void whereTheTwoReadItDifferentlyItStaysUnclear() {
    String id = contradicted();
    walk.complete(id, "clarify-contradiction", "CLEARED", sheet("PERSON", linkCadre()));
    walk.complete(id, "clarify-contradiction", "CONFIRMED", sheet("DOCUMENT", linkCadre()));

    assertThat(walk.open(id)).containsExactly("confirm-class");
    assertThat(walk.shown(id, "confirm-class")).containsEntry("place", "DAILY_MONITORING");
  }

  @Test
  void nobodyReadsForTheSecondReader() {
    String id = contradicted();
    String writer = walk.assignee(id, "clarify-contradiction");
    walk.complete(id, "clarify-contradiction", "CLEARED", sheet("PERSON", linkCadre()));
    assertThatThrownBy(
            () ->
                walk.completeAs(
                    writer, id, "clarify-contradiction", "CLEARED", sheet("PERSON", linkCadre())))
        .hasMessage("task.notYours");
    assertThatThrownBy(
            () ->
                walk.completeAs(
                    answerable(Role.DOCTOR),
                    id,
                    "clarify-contradiction",
                    "CLEARED",
                    sheet("PERSON", linkCadre())))
        .as("in another's name")
        .hasMessage("form.invalid");
    assertThat(walk.state(id)).isEqualTo("CHECKING");
  }

  @Test
  void theSecondReaderIsAKnownOtherPersonOfTheRightRole() {
    String id = contradicted();
    String member = answerable(Role.GRID_MEMBER);
    for (String unfit : new String[] {"nobody", member, answerable(Role.VILLAGE_CADRE)}) {
      assertThatThrownBy(
              () -> walk.complete(id, "clarify-contradiction", "CLEARED", sheet("PERSON", unfit)))
          .as(unfit)
          .hasMessage("form.invalid");
    }
    assertThatThrownBy(
            () ->
                walk.complete(
                    id, "clarify-contradiction", "CLEARED", sheet("UNCLEAR", linkCadre())))
        .as("an unclear finding clears nobody")
        .hasMessage("task.outcomeUnfit");
    assertThat(walk.open(id)).containsExactly("clarify-contradiction");
  }

  @Test
  void whoReadASecondTimeDoesNotPropose() {
    String id = contradicted();
    String doctor = answerable(Role.DOCTOR);
    assertThatThrownBy(
            () ->
                walk.complete(id, "clarify-contradiction", "CONFIRMED", sheet("DOCUMENT", doctor)))
        .as("the doctor who answers for the grid will have to propose")
        .hasMessage("form.invalid");
    both(id, "CONFIRMED", "DOCUMENT");
    jdbc.update("update second_reading set second_reader = ? where case_id = ?", doctor, id);

    assertThatThrownBy(
            () ->
                walk.complete(
                    id,
                    "confirm-class",
                    "PROPOSE",
                    Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.now())))
        .as("after a change of the rota too")
        .hasMessage("contradiction.readerProposes");
    assertThat(walk.open(id)).containsExactly("confirm-class");
  }

  private static String says(Map<String, Object> shown, String field, String language) {
    return String.valueOf(((Map<?, ?>) shown.get(field)).get(language));
  }

  private void both(String id, String outcome, String finding) {
    walk.complete(id, "clarify-contradiction", outcome, sheet(finding, linkCadre()));
    walk.complete(id, "clarify-contradiction", outcome, sheet(finding, linkCadre()));
  }

  private String contradicted() {
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "CONTRADICTS", Filled.phoneCheck());
    return id;
  }

  private static Map<String, Object> sheet(String finding, String secondReader) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("personSays", "不愿说明");
    sheet.put("finding", finding);
    sheet.put("secondReader", secondReader);
    return sheet;
  }

  private String linkCadre() {
    return answerable(Role.LINK_CADRE);
  }

  private String answerable(Role role) {
    return responsibility.answerable(role, Walk.GRID, clock.now()).orElseThrow();
  }
}
