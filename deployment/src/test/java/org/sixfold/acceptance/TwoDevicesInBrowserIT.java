package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import tools.jackson.databind.JsonNode;

/** The same task on two devices: what was typed on one is found on the other, and never lost. */
@OnRealBrowser
class TwoDevicesInBrowserIT extends DeviceScenario {

  private static final String GRID_MEMBER = "gm-33078400100704";
  private static final String COLLEAGUE = "gm-33078400100703";
  private static final String ADDRESS = "永康市东城街道五金城社区华夏弄7号";

  TwoDevicesInBrowserIT() {
    super(GRID_MEMBER, ADDRESS);
  }

  @Test
  void secondDeviceFindsTheDraftOfTheFirst() {
    handler.openTask(call.taskId());
    handler.type("remark", "等儿子回来再问");
    handler.browser().awaitText("草稿已保存");
    try (Handler second = device()) {
      second.openTask(call.taskId());
      second.browser().awaitText("的草稿填写");
      assertThat(second.typed("remark")).isEqualTo("等儿子回来再问");
    }
  }

  @Test
  void bothDevicesTypedAndNeitherIsLost() {
    handler.openTask(call.taskId());
    handler.connection().cut();
    handler.type("remark", "第一台写的");
    handler.browser().awaitText("草稿暂存在本机");
    try (Handler second = device()) {
      second.openTask(call.taskId());
      second.type("remark", "第二台写的");
      second.browser().awaitText("草稿已保存");
    }
    people.catchUp();
    handler.connection().restore();
    handler.browser().awaitText("两台设备都填写了这张表");
    assertShownWell("both-typed", "第一台写的", "第二台写的");
    assertThat(List.of("第一台写的", "第二台写的")).allMatch(handler.browser().text()::contains);
    String shown = handler.typed("remark");
    handler.browser().clickText("换成另一份");
    handler.browser().await("document.querySelector('#f-remark').value !== '" + shown + "'");
    assertThat(List.of(shown, handler.typed("remark"))).containsExactlyInAnyOrder("第一台写的", "第二台写的");
  }

  @Test
  void colleagueWasFasterAndBothAnswersStandBesideEachOther() {
    meetTheColleague();
    Browser browser = handler.browser();
    browser.awaitText("我填的");
    browser.awaitText("华夏弄7号后门");
    browser.awaitText("华夏弄7号前门");
    assertThat(
            browser
                .evaluate(
                    """
                    (() => {
                      const sides = [...document.querySelectorAll('.compare .differs dd')];
                      const tops = sides.slice(0, 2).map(side => side.getBoundingClientRect().top);
                      return sides.length >= 2 && tops[0] === tops[1];
                    })()\
                    """)
                .asBoolean())
        .as("beside each other, on a phone too")
        .isTrue();
    assertShownWell("conflict", "华夏弄7号后门", "华夏弄7号前门");
    browser.awaitText("打电话给");
    browser.clickText("作为附注留下");
    handler.kept().await("outbox/", 0);
    assertThat(ended().path("values").path("address").asString())
        .as("who was first stands")
        .endsWith("前门");
    assertThat(ended().path("late")).as("kept as a note, once").hasSize(1);
  }

  @Test
  void colleagueWasFasterAndTheOwnAnswerIsGivenUp() {
    meetTheColleague();
    handler.browser().clickText("放弃我填的");
    handler.kept().await("outbox/", 0);
    assertThat(handler.kept().names("draft/" + call.taskId())).isEmpty();
    assertThat(ended().path("values").path("address").asString()).endsWith("前门");
  }

  @Test
  void ownAnswerThatGotThroughUnseenIsCalledOwn() {
    answerWithoutSignalAfter(GRID_MEMBER);
    Browser browser = handler.browser();
    browser.awaitText("您已经办理了这项任务");
    browser.awaitText("华夏弄7号前门");
    assertThat(browser.text()).doesNotContain("打电话给", "联系同事");
    assertShownWell("own-conflict", "华夏弄7号后门", "华夏弄7号前门");
    browser.clickText("放弃我填的");
    handler.kept().await("outbox/", 0);
  }

  /** Who stands in for her does the task while she fills it in where there is no signal. */
  private void meetTheColleague() {
    String absence = "/api/members/" + GRID_MEMBER + "/absence";
    String now = now();
    String to = OffsetDateTime.parse(now).plusHours(1).toString();
    people
        .as("admin")
        .put(absence, Map.of("from", now, "to", to, "substitute", COLLEAGUE))
        .expect(200);
    try {
      answerWithoutSignalAfter(COLLEAGUE);
      handler.browser().awaitText("同事已经办理了这项任务");
    } finally {
      people.as("admin").delete(absence).expect(204);
    }
  }

  private void answerWithoutSignalAfter(String faster) {
    handler.connection().cut();
    handler.openTask(call.taskId());
    handler.fillIn("华夏弄7号后门");
    handler.submit();
    handler.browser().awaitText(WAITING);
    Map<String, Object> data = Answers.of("check-by-phone", "", now(), "");
    data.put("address", "华夏弄7号前门");
    people
        .as(faster)
        .post("/api/tasks/" + call.taskId() + "/complete", Map.of("data", data))
        .expect(200);
    people.catchUp();
    handler.connection().restore();
  }

  private JsonNode ended() {
    return people.as(GRID_MEMBER).get("/api/tasks/" + call.taskId() + "/ended").expect(200);
  }

  private static String now() {
    return people.as(GRID_MEMBER).get("/api/clock").expect(200).path("now").asString();
  }
}
