package org.sixfold.riskarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.grid.GridImport;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class RiskAreasTest {

  private static final String PATH = "/api/risk-areas";
  private static int places;

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired GridImport grids;
  @Autowired AreaMatches matches;
  @Autowired JdbcTemplate jdbc;

  private HttpClient room;
  private HttpClient other;

  /** A county of its own for every test. */
  private String code;

  @BeforeEach
  void people() {
    town.people(
        "area-room,指挥,SUPERVISOR,330784",
        "area-other,指挥,SUPERVISOR,330784",
        "area-head,值班长,DUTY_HEAD_HEALTH,330784",
        "area-do,决定官,DECIDING_OFFICER,330784",
        "area-dr,医生,DOCTOR,330784001",
        "area-gm,网格员,GRID_MEMBER,33078400100701",
        "area-admin,管理员,ADMIN,330784",
        "area-auditor,审计员,AUDITOR,330784");
    room = as("area-room");
    other = as("area-other");
    code = String.valueOf(339900 + ++places);
    grids.read(
        GridImport.Content.DIVISIONS,
        new StringReader(
            "code,name,level,parent\n33,浙江省,PROVINCE,\n3399,试市,PREFECTURE,33\n"
                + code
                + ",试"
                + places
                + "区,COUNTY,3399\n"));
  }

  private HttpClient as(String username) {
    return clients.basic(username, SmallTown.PASSWORD);
  }

  @Test
  void nothingCountsUntilASecondPersonConfirmsIt() {
    Answer entered = room.post(PATH, entry("HIGH", "2021-12-09T08:00+08:00", null));
    assertThat(entered.status()).isEqualTo(201);
    assertThat(entered.body().path("state").asString()).isEqualTo("WAITING");
    assertThat(entered.body().path("placeName").asString()).isEqualTo("浙江省试市试" + places + "区");
    assertThat(levels("2021-12-10T00:00:00Z")).isEmpty();

    String confirm = PATH + "/" + id(entered) + "/confirm";
    assertThat(room.post(confirm, Map.of()).code()).isEqualTo("riskArea.ownEntry");
    assertThat(levels("2021-12-10T00:00:00Z")).isEmpty();
    Answer confirmed = other.post(confirm, Map.of());
    assertThat(confirmed.body().path("decidedBy").asString()).isEqualTo("area-other");
    assertThat(levels("2021-12-10T00:00:00Z")).containsExactly("HIGH");
    assertThat(levels("2021-12-08T23:59:59Z")).isEmpty();
    assertThat(other.post(confirm, Map.of()).code()).isEqualTo("riskArea.decided");
    assertThat(
            jdbc.queryForList(
                "select action from audit_entry where subject = ? order by seq",
                String.class,
                "risk-area:" + id(entered)))
        .containsExactly("riskArea.entered", "riskArea.confirmed");
  }

  @Test
  void whoMayEnterAndWhoMayConfirm() {
    for (String who :
        List.of("area-do", "area-head", "area-dr", "area-gm", "area-admin", "area-auditor")) {
      HttpClient user = as(who);
      assertThat(user.post(PATH, entry("LOW", "2021-12-09T08:00+08:00", null)).code())
          .as(who)
          .isEqualTo("access.forbidden");
      assertThat(user.upload(PATH + "/import", "a.csv", "x".getBytes(), Map.of()).code())
          .as(who)
          .isEqualTo("access.forbidden");
      assertThat(user.get(PATH).status()).as(who).isEqualTo(200);
    }
    String id = id(room.post(PATH, entry("LOW", "2021-12-09T08:00+08:00", null)));
    for (String who : List.of("area-head", "area-dr", "area-gm", "area-admin", "area-auditor")) {
      for (String act : List.of("confirm", "refuse", "change")) {
        assertThat(as(who).post(PATH + "/" + id + "/" + act, Map.of()).code())
            .as(who + " " + act)
            .isEqualTo("access.forbidden");
      }
      assertThat(as(who).post(PATH + "/confirm", Map.of("ids", List.of(id))).code())
          .isEqualTo("access.forbidden");
    }
    assertThat(clients.anonymous().get(PATH).status()).isEqualTo(401);
    assertThat(as("area-do").post(PATH + "/" + id + "/confirm", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void whatIsWrongIsNamedFieldByField() {
    Answer refused = room.post(PATH, Map.of("placeCode", "999999", "to", "2121-12-09T08:00+08:00"));
    assertThat(refused.code()).isEqualTo("riskArea.invalid");
    assertThat(problems(refused))
        .containsExactly(
            "placeCode riskArea.placeUnknown",
            "level form.required",
            "from form.required",
            "to riskArea.dateUnlikely",
            "paper.title form.required",
            "paper.number form.required",
            "paper.issuer form.required");

    Map<String, Object> entry = entry("HIGH", "2021-12-09T08:00+08:00", "2021-12-09T08:00+08:00");
    entry.put("placeName", "北京市朝阳区".repeat(40));
    entry.put("paper", Map.of("title", "标".repeat(201), "number", " ", "issuer", "省防控办"));
    assertThat(problems(room.post(PATH, entry)))
        .containsExactly(
            "placeName form.tooLong",
            "to period.endBeforeStart",
            "paper.title form.tooLong",
            "paper.number form.required");
    entry = entry("HIGH", "2021-12-09T08:00+08:00", null);
    entry.put("placeName", "永康市东城街道五金城社区永康人家");
    assertThat(problems(room.post(PATH, entry)))
        .containsExactly("placeName riskArea.nameElsewhere");
    assertThat(room.post(PATH, "{\"level\":\"EXTREME\"}").status()).isEqualTo(400);
    assertThat(room.post(PATH, "{").status()).isEqualTo(400);
  }

  @Test
  void onePlaceHasOneLevelAtATime() {
    String id = confirmed("HIGH", "2021-12-09T08:00+08:00", "2021-12-20T00:00+08:00");
    assertThat(room.post(PATH, entry("LOW", "2021-12-19T00:00+08:00", null)).code())
        .isEqualTo("riskArea.overlaps");
    assertThat(room.post(PATH, entry("LOW", "2021-12-20T00:00+08:00", null)).status())
        .isEqualTo(201);
    Map<String, Object> estate = entry("SEALED", "2021-12-10T00:00+08:00", null);
    estate.put("placeName", "试" + places + "区临江小区");
    assertThat(room.post(PATH, estate).status()).isEqualTo(201);
    assertThat(
            change(room, id, "MEDIUM", "2021-12-15T00:00+08:00", "2021-12-25T00:00+08:00").code())
        .isEqualTo("riskArea.overlaps");
  }

  @Test
  void aChangeTakesOverFromItsMomentOnAndCountsByFourEyesToo() {
    String id = confirmed("HIGH", "2021-12-09T08:00+08:00", null);
    Answer lowered = change(room, id, "LOW", "2021-12-20T00:00+08:00", "2021-12-27T00:00+08:00");
    assertThat(lowered.status()).isEqualTo(201);
    assertThat(levels("2021-12-21T00:00:00Z")).containsExactly("HIGH");
    assertThat(change(room, id, null, "2021-12-21T00:00+08:00", null).code())
        .isEqualTo("riskArea.changeWaiting");

    String confirm = PATH + "/" + id(lowered) + "/confirm";
    assertThat(room.post(confirm, Map.of()).code()).isEqualTo("riskArea.ownEntry");
    assertThat(other.post(confirm, Map.of()).status()).isEqualTo(200);
    assertThat(levels("2021-12-19T15:59:59Z")).containsExactly("HIGH");
    assertThat(levels("2021-12-19T16:00:00Z")).containsExactly("LOW");
    assertThat(levels("2021-12-26T16:00:00Z")).isEmpty();

    String low = id(lowered);
    Answer ended = change(room, low, null, "2021-12-24T00:00+08:00", null);
    assertThat(ended.body().path("kind").asString()).isEqualTo("END");
    other.post(PATH + "/" + id(ended) + "/confirm", Map.of());
    assertThat(levels("2021-12-23T15:59:59Z")).containsExactly("LOW");
    assertThat(levels("2021-12-23T16:00:00Z")).isEmpty();
    assertThat(change(room, id(ended), "LOW", null, null).code())
        .isEqualTo("riskArea.notConfirmed");
    assertThat(change(room, "none", "LOW", null, null).code()).isEqualTo("riskArea.unknown");
  }

  @Test
  void aChangeLiesWithinItsEntryAndSaysSomethingNew() {
    String id = confirmed("HIGH", "2021-12-09T08:00+08:00", "2021-12-20T00:00+08:00");
    assertThat(problems(change(room, id, "LOW", "2021-12-09T07:59+08:00", null)))
        .containsExactly("from riskArea.outsideEntry");
    assertThat(problems(change(room, id, "LOW", "2021-12-20T00:00+08:00", null)))
        .containsExactly("from riskArea.outsideEntry");
    assertThat(change(room, id, "HIGH", "2021-12-10T00:00+08:00", "2021-12-20T00:00+08:00").code())
        .isEqualTo("riskArea.nothingChanges");
    Answer noPaper =
        room.post(
            PATH + "/" + id + "/change", Map.of("level", "LOW", "from", "2021-12-10T00:00+08:00"));
    assertThat(problems(noPaper))
        .containsExactly(
            "paper.title form.required",
            "paper.number form.required",
            "paper.issuer form.required");
    String waiting = id(room.post(PATH, entry("LOW", "2022-12-20T00:00+08:00", null)));
    assertThat(change(room, waiting, "HIGH", "2022-12-21T00:00+08:00", null).code())
        .isEqualTo("riskArea.notConfirmed");
  }

  @Test
  void whatIsRefusedNeverCounts() {
    String id = id(room.post(PATH, entry("HIGH", "2021-12-09T08:00+08:00", null)));
    assertThat(problems(other.post(PATH + "/" + id + "/refuse", Map.of())))
        .containsExactly("reason form.required");
    Answer refused = other.post(PATH + "/" + id + "/refuse", Map.of("reason", "文号不符"));
    assertThat(refused.body().path("state").asString()).isEqualTo("REFUSED");
    assertThat(other.post(PATH + "/" + id + "/confirm", Map.of()).code())
        .isEqualTo("riskArea.decided");
    assertThat(levels("2021-12-10T00:00:00Z")).isEmpty();
    // The place is free for the right entry, and the own one may be taken back.
    String again = id(room.post(PATH, entry("HIGH", "2021-12-09T08:00+08:00", null)));
    assertThat(room.post(PATH + "/" + again + "/refuse", Map.of("reason", "录错")).status())
        .isEqualTo(200);
  }

  @Test
  void manyAreConfirmedAtOnceOrNone() {
    String one =
        id(room.post(PATH, entry("HIGH", "2021-12-09T08:00+08:00", "2021-12-10T08:00+08:00")));
    String own = id(other.post(PATH, entry("LOW", "2021-12-10T08:00+08:00", null)));
    assertThat(other.post(PATH + "/confirm", Map.of("ids", List.of(one, own))).code())
        .isEqualTo("riskArea.ownEntry");
    assertThat(levels("2021-12-09T12:00:00Z")).isEmpty();
    assertThat(other.post(PATH + "/confirm", Map.of("ids", List.of())).code())
        .isEqualTo("riskArea.invalid");
    assertThat(
            as("area-do")
                .post(PATH + "/confirm", Map.of("ids", List.of(one, own)))
                .body()
                .path("items")
                .size())
        .isEqualTo(2);
    assertThat(levels("2021-12-09T12:00:00Z")).containsExactly("HIGH");
  }

  @Test
  void theRegisterIsSearchedByTimePlaceAndState() {
    String id = confirmed("HIGH", "2021-12-09T08:00+08:00", "2021-12-20T00:00+08:00");
    room.post(PATH, entry("LOW", "2021-12-20T00:00+08:00", null));
    String at = "?at=2021-12-10T00:00%2B08:00&place=";
    assertThat(found(at + code)).containsExactly("HIGH");
    assertThat(found(at + encoded("试市试" + places + "区"))).containsExactly("HIGH");
    assertThat(found(at + encoded("试市"))).contains("HIGH");
    assertThat(found(at + "33")).contains("HIGH");
    assertThat(found(at + encoded("五金城社区永康人家"))).isEmpty();
    assertThat(found("?place=" + code)).containsExactly("LOW", "HIGH");
    assertThat(found("?place=" + code + "&state=WAITING")).containsExactly("LOW");
    assertThat(found("?place=" + encoded("没有这地方%_"))).isEmpty();
    Answer first = room.get(PATH + "?limit=1&place=" + code);
    String next = first.body().path("next").asString();
    assertThat(found("?limit=1&place=" + code + "&cursor=" + next)).containsExactly("HIGH");
    assertThat(room.get(PATH + "?cursor=xx").code()).isEqualTo("page.cursorInvalid");
    assertThat(room.get(PATH + "?state=LOST").status()).isEqualTo(400);
    assertThat(room.get(PATH + "?at=yesterday").status()).isEqualTo(400);
    assertThat(id).isNotEmpty();
  }

  @Test
  void theSameKeyAppliesOnce() {
    Map<String, String> key = Map.of("Idempotency-Key", "area-" + code);
    Map<String, Object> entry = entry("HIGH", "2021-12-09T08:00+08:00", null);
    Answer first = room.send("POST", PATH, entry, key);
    Answer second = room.send("POST", PATH, entry, key);
    assertThat(id(second)).isEqualTo(id(first));
    assertThat(found("?place=" + code)).hasSize(1);
  }

  private String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private List<String> found(String query) {
    return StreamSupport.stream(room.get(PATH + query).body().path("items").spliterator(), false)
        .map(one -> one.path("level").asString())
        .toList();
  }

  /** What held in the county at a moment. */
  private List<String> levels(String at) {
    Instant moment = Instant.parse(at);
    return matches.of(code, moment, moment).stream().map(one -> one.area().level().name()).toList();
  }

  private String confirmed(String level, String from, String to) {
    String id = id(room.post(PATH, entry(level, from, to)));
    assertThat(other.post(PATH + "/" + id + "/confirm", Map.of()).status()).isEqualTo(200);
    return id;
  }

  private Answer change(HttpClient who, String id, String level, String from, String to) {
    Map<String, Object> change = new HashMap<>();
    change.put("level", level);
    change.put("from", from);
    change.put("to", to);
    change.put("paper", Map.of("title", "关于调整风险等级的通告", "number", "2号", "issuer", "省防控办"));
    return who.post(PATH + "/" + id + "/change", change);
  }

  private Map<String, Object> entry(String level, String from, String to) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("placeCode", code);
    entry.put("level", level);
    entry.put("from", from);
    entry.put("to", to);
    entry.put("paper", Map.of("title", "关于风险等级的通告", "number", "1号", "issuer", "省防控办"));
    return entry;
  }

  private static String id(Answer answer) {
    return answer.body().path("id").asString();
  }

  private static List<String> problems(Answer answer) {
    return StreamSupport.stream(answer.body().path("errors").spliterator(), false)
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .toList();
  }
}
